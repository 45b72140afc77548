/** Someone asked the command to stop: no failure, and nothing to tell. */
export class Stopped extends Error {
  readonly code = 'STOPPED'
  constructor() {
    super('stopped on request')
  }
}

/** The work's result, unless the signal comes first. The work itself must hear of it by its own means. */
export async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let onAbort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort)
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/**
 * Like `Promise.all`, but leaves nothing running: the first failure aborts the others, and all have ended when it is thrown.
 */
export async function together<T extends readonly unknown[]>(
  abort: AbortController,
  work: { readonly [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  for (const part of work as readonly Promise<unknown>[]) part.catch((error: unknown) => abort.abort(error))
  await Promise.allSettled(work as readonly Promise<unknown>[])
  if (abort.signal.aborted) throw abort.signal.reason
  return (await Promise.all(work)) as unknown as T
}
