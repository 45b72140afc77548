import { offline } from './problem.ts'

/**
 * The access token lives in memory only: neither storage nor a URL ever holds it. A reload asks for a new one with the
 * refresh cookie, which scripts cannot read.
 */
let token: string | null = null
let renewal: Promise<boolean> | null = null
const listeners = new Set<() => void>()

export const accessToken = () => token
export const subscribeToSession = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setToken(next: string | null) {
  const changed = (token === null) !== (next === null)
  token = next
  if (changed) for (const listener of listeners) listener()
}

/** Renews the session by its cookie; several callers share one request, because the cookie rotates at each use. */
export function renewSession(): Promise<boolean> {
  renewal ??= requestRenewal().finally(() => {
    renewal = null
  })
  return renewal
}

async function requestRenewal(): Promise<boolean> {
  const answer = await fetch('/api/session/refresh', { method: 'POST', credentials: 'same-origin' })
  // The session may well go on: nobody is asked for a password because a server rests.
  if (answer.status >= 500) throw offline()
  // 204: there was no session to renew.
  if (answer.status !== 201) {
    setToken(null)
    return false
  }
  const session: { accessToken: string } = await answer.json()
  setToken(session.accessToken)
  return true
}
