const FREE_TRIES = 4
const LONGEST_WAIT = 300
const ADDRESS_FAILURES = 10
const ADDRESS_WINDOW_MS = 60_000

/** Failures older than this no longer count. */
export const brakeWindowMs = 15 * 60_000

/**
 * Seconds to wait before a password is looked at again; 0 = now. Four tries are free, then each failure doubles the wait
 * (1 s, 2 s, 4 s… up to five minutes); one address gets ten failures a minute, whatever accounts it tries.
 * @param past instants of earlier failures, latest first
 */
export function secondsToWait(past: { byLogin: readonly Date[]; byAddress: readonly Date[] }, now: Date): number {
  return Math.max(waitOfAccount(past.byLogin, now), waitOfAddress(past.byAddress, now))
}

function waitOfAccount(failures: readonly Date[], now: Date): number {
  const last = failures[0]
  if (!last || failures.length < FREE_TRIES) return 0
  const wait = Math.min(LONGEST_WAIT, 2 ** (failures.length - FREE_TRIES))
  return secondsUntil(last.getTime() + wait * 1000, now)
}

function waitOfAddress(failures: readonly Date[], now: Date): number {
  const oldestThatCounts = failures[ADDRESS_FAILURES - 1]
  return oldestThatCounts ? secondsUntil(oldestThatCounts.getTime() + ADDRESS_WINDOW_MS, now) : 0
}

const secondsUntil = (instant: number, now: Date): number => Math.max(0, Math.ceil((instant - now.getTime()) / 1000))
