import { DomainError } from '../../domain/errors.ts'

/** More acts under way than that only lengthen everyone's wait; those beyond the queue are told to come back. */
const atOnce = 16
const waiting = 64

/** Lets a bounded number of calls through at a time. @throws {DomainError} BUSY when the queue is full too */
export function createGate(limit = atOnce, queueLimit = waiting) {
  const queue: (() => void)[] = []
  let inside = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inside >= limit) {
      if (queue.length >= queueLimit) throw new DomainError('BUSY', 'too many acts are under way', { retryAfter: 2 })
      await new Promise<void>((enter) => queue.push(enter))
    } else inside += 1
    try {
      return await work()
    } finally {
      // The place goes to the next in line directly, so that nobody slips in between.
      const next = queue.shift()
      if (next) next()
      else inside -= 1
    }
  }
}
