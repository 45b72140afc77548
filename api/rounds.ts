import { runDueChanges } from '../db/org/run.ts'
import type { ApiDeps } from './deps.ts'
import { confirmDue } from './public/confirming.ts'
import { sendDueReminders } from './reminders/sending.ts'
import { settleAccounts } from './users/settling.ts'

type OnError = (error: unknown) => void
type Round = { failed: string; everyMs: number; work(deps: ApiDeps, onError: OnError): Promise<unknown> }

const rounds: readonly Round[] = [
  { failed: 'reorganising', everyMs: 5000, work: ({ db, now }) => runDueChanges(db, now()) },
  { failed: 'settling accounts', everyMs: 5000, work: settleAccounts },
  { failed: 'sending reminders', everyMs: 5000, work: sendDueReminders },
  { failed: 'confirming requests', everyMs: 2000, work: confirmDue },
]

/**
 * Does what falls due. Every process makes the same rounds and none is needed in particular: what is due stands in
 * PostgreSQL, and whoever takes it has it alone. What fails is tried again at the next round.
 */
export function startRounds(deps: ApiDeps, failed: (error: unknown, what: string) => void) {
  const running = rounds.map((round) => {
    const onError = (error: unknown) => failed(error, round.failed)
    return atIntervals(round.everyMs, () => round.work(deps, onError), onError)
  })
  return { stop: () => Promise.all(running.map(({ stop }) => stop())) }
}

/** A round that takes longer than the interval is not overtaken by the next. */
function atIntervals(everyMs: number, work: () => Promise<unknown>, onError: OnError) {
  let underWay: Promise<unknown> | null = null
  const timer = setInterval(() => {
    underWay ??= work()
      .catch(onError)
      .finally(() => {
        underWay = null
      })
  }, everyMs)
  return {
    /** Waits for the round under way. */
    async stop(): Promise<void> {
      clearInterval(timer)
      await underWay
    },
  }
}
