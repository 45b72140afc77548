import { DomainError } from '../errors.ts'

/** A calendar day `YYYY-MM-DD`, Europe/Paris, without time of day. */
export type Day = string

const dayMs = 86_400_000

/** @throws {DomainError} `INVALID_DAY` for anything that is no day of the calendar */
export function dayNumber(day: Day): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  // Date.parse turns 30 February into 1 March; a day that does not come back as itself does not exist.
  if (Number.isNaN(ms) || dayOf(ms / dayMs) !== day) throw new DomainError('INVALID_DAY', `${day} is no day`)
  return ms / dayMs
}

/** The day with this number (days since 1970-01-01). */
export const dayOf = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10)

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days)

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7
