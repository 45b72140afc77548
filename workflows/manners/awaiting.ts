import { condition } from '@temporalio/workflow'
import { takeNext, type Verdict } from '../inbox.ts'
import { holds } from '../uncancelled.ts'
import type { Inbox, Manner } from './manner.ts'
import { isSteps, type Steps } from './steps.ts'

/**
 * Every piece of a turn is awaited, and conditions tell that something came: the manner of runs begun before 2026-11-24. After a
 * reset the order in which a letter asks Temporal depends on how many promises lie between, so that they stay as many.
 */
export function createAwaiting(): Manner {
  const inbox: Inbox = []
  return {
    put: (item) => void inbox.push(item),
    async decided(act) {
      let verdict: Verdict | null = null
      inbox.push({ kind: 'act', act, answer: (given) => (verdict = given) })
      await holds(() => verdict !== null)
      return verdict as unknown as Verdict
    },
    async live({ begin, turn, isOver }) {
      await run(begin())
      for (;;) {
        await condition(() => inbox.length > 0 || isOver())
        const item = takeNext(inbox)
        if (item) await run(turn(item))
        else break
      }
    },
  }
}

async function run<T>(steps: Steps<T>): Promise<T> {
  let given: unknown
  for (;;) {
    const { done, value } = steps.next(given)
    if (done) return isSteps<T>(value) ? run(value) : (value as T)
    given = await (isSteps(value) ? run(value) : value)
  }
}
