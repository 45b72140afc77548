import { patched } from '@temporalio/workflow'
import { patches } from './patches.ts'

/** Each letter has its own copy of this module, and so its own queue. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Calls local activities one after the other. Two at a time may end in another order than they began, and a replay then
 * finds their ends in the order of their beginnings: after a reset, which delivers many decisions at once, the letter would
 * no longer replay.
 */
export function inTurn<T>(call: () => Promise<T>): Promise<T> {
  if (!patched(patches.orderly)) return call()
  const mine = last.then(call)
  last = mine.catch(() => {})
  return mine
}
