import { inTransaction } from '../../db/client.ts'
import { dropLapsedSignatories } from '../../db/people/lapsed.ts'
import { withdrawMoot } from '../../db/people/requests.ts'
import type { ApiDeps } from '../deps.ts'
import { passOnTasks } from './passing-on.ts'
import { sendDueLinks } from './sending.ts'

const everyMs = 5_000

/** What accounts leave to be done, once: messages, tasks to pass on, what has lapsed or become moot. */
export async function accountTurn(deps: ApiDeps, onError: (error: unknown) => void): Promise<void> {
  await sendDueLinks(deps, onError)
  await passOnTasks(deps, onError)
  await inTransaction(deps.db, async (tx) => {
    await withdrawMoot(tx)
    await dropLapsedSignatories(tx, deps.now())
  })
}

/** Does so every few seconds, in every process: what is due stands in PostgreSQL, and whoever takes it has it alone. */
export function startAccountClock(deps: ApiDeps, onError: (error: unknown) => void) {
  let turn: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    turn = accountTurn(deps, onError)
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
