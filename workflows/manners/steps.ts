/**
 * What a turn does, written once: a piece yields the piece or the promise that it needs, and `run` of a manner goes through it.
 * Returned pieces are gone through as well.
 */
export type Steps<T> = Generator<Needed, T | Steps<T>, unknown>
type Needed = Generator<unknown, unknown, unknown> | Promise<unknown>

/** @returns what the piece returns, or the promise holds */
export function* need<T>(what: Steps<T> | Promise<T>): Generator<Needed, T, unknown> {
  return (yield what) as T
}

export const isSteps = <T>(value: unknown): value is Steps<T> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value
