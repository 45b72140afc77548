import { Problem } from '../api/problem.ts'

/** Why the login service led back without letting in, told by the address; then the address says it no more. */
function takeRefusal(): Problem | null {
  const url = new URL(window.location.href)
  const code = url.searchParams.get('refus')
  if (code === null) return null
  url.searchParams.delete('refus')
  window.history.replaceState(null, '', url)
  return new Problem(401, { code })
}

/** Of this visit; null when nothing was refused. */
export const refusal = takeRefusal()
