import { setTimeout as wait } from 'node:timers/promises'

/** How long a letter waits for what hardly ever changes, before the last known answer is good enough. */
const patienceMs = 1000

/**
 * Reads something that changes a few times a year, so that a PostgreSQL that is away holds no decision up: what was read
 * last, by this worker, stands in for it. The first reading begins at once.
 * @throws what `read` throws, as long as it never succeeded
 */
export function lastKnown<T>(read: () => Promise<T>): () => Promise<T> {
  let known: { value: T } | null = null
  const refresh = async () => {
    const value = await read()
    known = { value }
    return value
  }
  refresh().catch(() => {})
  return async () => {
    const fresh = refresh()
    fresh.catch(() => {})
    if (known === null) return fresh
    const { value } = known
    return Promise.race([fresh.catch(() => value), wait(patienceMs, value, { ref: false })])
  }
}
