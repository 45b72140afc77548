import { condition } from '@temporalio/workflow'
import { takeNext } from '../inbox.ts'
import type { Inbox, Life, Manner } from './manner.ts'
import { isSteps, type Steps } from './steps.ts'

/** A turn that has nothing to wait for is over at once; who puts something wakes the letter. The SDK traces each promise dearly. */
export function createPrompt(): Manner {
  const inbox: Inbox = []
  let wake: (() => void) | null = null
  let isResting = false

  const put: Manner['put'] = (item) => {
    inbox.push(item)
    wake?.()
  }

  async function serve({ begin, turn }: Life): Promise<never> {
    await finish(begin())
    for (;;) {
      const item = takeNext(inbox)
      if (item) {
        const rest = finish(turn(item))
        if (rest) await rest
      } else {
        isResting = true
        await new Promise<void>((resolve) => (wake = resolve))
        isResting = false
        wake = null
      }
    }
  }

  return {
    put,
    decided: (act) => new Promise((answer) => put({ kind: 'act', act, answer })),
    async live(life) {
      await Promise.race([serve(life), condition(() => isResting && inbox.length === 0 && life.isOver())])
    },
  }
}

/** @returns a promise of the end where something must be waited for, nothing when all is done */
function finish(steps: Steps<unknown>): Promise<void> | undefined {
  const open = [steps]
  const awaited = goThrough(open, undefined)
  return awaited && finishLater(open, awaited)
}

async function finishLater(open: Steps<unknown>[], first: Promise<unknown>): Promise<void> {
  for (let awaited: Promise<unknown> | undefined = first; awaited; ) awaited = goThrough(open, await awaited)
}

/** Goes on with the innermost open piece. @returns what must be waited for; undefined at the end */
function goThrough(open: Steps<unknown>[], first: unknown): Promise<unknown> | undefined {
  let given = first
  for (let steps = open.at(-1); steps; steps = open.at(-1)) {
    const { done, value } = steps.next(given)
    if (done) open.pop()
    else if (!isSteps(value)) return value as Promise<unknown>
    given = undefined
    if (isSteps(value)) open.push(value)
    else given = value
  }
  return undefined
}
