import type { ApiDeps } from '../deps.ts'
import { sendDueReminders } from './sending.ts'

const everyMs = 5_000

/** Looks every few seconds for reminders to send, in every process: whoever takes one has it alone. */
export function startReminderClock(deps: ApiDeps, onError: (error: unknown) => void) {
  let turn: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    turn = sendDueReminders(deps, onError)
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
