import { Problem } from '../api/problem.ts'
import { queryClient } from '../api/query-client.ts'

/** What a technician asks first. No name, no address, no word of a letter: the code of a refusal says no more. */
export function technicalContext(): Record<string, string> {
  const lastProblem = lastRefusal()
  return {
    browser: navigator.userAgent.slice(0, 300),
    window: `${window.innerWidth} × ${window.innerHeight}`,
    language: document.documentElement.lang,
    theme: document.documentElement.dataset.mantineColorScheme ?? 'light',
    online: String(navigator.onLine),
    ...(lastProblem && { lastProblem }),
  }
}

/** The code of what was refused last, of reads and of acts. */
function lastRefusal(): string | null {
  const reads = queryClient.getQueryCache().getAll()
  const acts = queryClient.getMutationCache().getAll()
  const failed = [
    ...reads.map(({ state }) => ({ at: state.errorUpdatedAt, error: state.error })),
    ...acts.map(({ state }) => ({ at: state.submittedAt, error: state.error })),
  ].filter((one): one is { at: number; error: Problem } => one.error instanceof Problem)
  return failed.sort((one, other) => other.at - one.at)[0]?.error.code ?? null
}
