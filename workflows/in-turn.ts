import { isOrderly, isPrompt } from './patches.ts'

/** Each letter has its own copy of this module, and so its own queue. */
let last: Promise<unknown> = Promise.resolve()
let underWay = 0

/**
 * Calls local activities one after the other. Two at a time may end in another order than they began, and a replay then
 * finds their ends in the order of their beginnings: after a reset, which delivers many decisions at once, the letter would
 * no longer replay.
 */
export function inTurn<T>(call: () => Promise<T>): Promise<T> {
  if (!isOrderly()) return call()
  if (isPrompt()) return atOnceOrNext(call)
  const mine = last.then(call)
  last = mine.catch(() => {})
  return mine
}

/** The first one does not wait for an empty queue. */
function atOnceOrNext<T>(call: () => Promise<T>): Promise<T> {
  const mine = underWay === 0 ? call() : last.then(call)
  underWay += 1
  const ended = (): void => {
    underWay -= 1
  }
  last = mine.then(ended, ended)
  return mine
}
