import { runDueChanges } from '../../db/org/run.ts'
import type { ApiDeps } from '../deps.ts'

const everyMs = 5_000

/**
 * Does the reorganisations whose hour has come. Every process has such a clock and none is needed in particular: what is
 * due stands in PostgreSQL, and one of them takes it.
 * @param onError what goes wrong is tried again at the next turn
 */
export function startOrgClock({ db, now }: Pick<ApiDeps, 'db' | 'now'>, onError: (error: unknown) => void) {
  let turn: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    turn = runDueChanges(db, now())
      .catch(onError)
      .finally(() => {
        busy = false
      })
  }, everyMs)
  return {
    /** Waits for the turn under way. */
    async stop(): Promise<void> {
      clearInterval(timer)
      await turn
    },
  }
}
