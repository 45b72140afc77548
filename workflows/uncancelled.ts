import { CancellationScope, condition, isCancellation } from '@temporalio/workflow'

/**
 * A letter is never cancelled: "Request Cancellation" in Temporal's console would silence its deadlines and stop it for good,
 * without anybody's signature. Runs the letter's life out of reach of such a request.
 */
export const uncancelled = <T>(life: () => Promise<T>): Promise<T> => CancellationScope.nonCancellable(life)

/** The same for a handler, which Temporal calls in the scope that was cancelled. Without a request nothing differs. */
export function stillHandled<T>(handler: () => Promise<T>): Promise<T> {
  return CancellationScope.current().consideredCancelled ? uncancelled(handler) : handler()
}

/** Waits for it, also when the request comes meanwhile. */
export async function holds(fact: () => boolean): Promise<void> {
  try {
    await condition(fact)
  } catch (error) {
    if (!isCancellation(error)) throw error
    await uncancelled(() => condition(fact))
  }
}
