import { addDays, type Day, dayNumber, weekday } from './days.ts'

const hourMs = 3_600_000

/**
 * Offset of Europe/Paris at an instant, in hours. Directive 2000/84/EC: summer time from the last Sunday of March, 01:00
 * UTC, to the last Sunday of October, 01:00 UTC. Computed, not looked up, so that every machine agrees.
 */
function parisOffset(instant: Date): 1 | 2 {
  const year = instant.getUTCFullYear()
  const begins = dayNumber(lastSunday(`${year}-03-31`)) * 24 * hourMs + hourMs
  const ends = dayNumber(lastSunday(`${year}-10-31`)) * 24 * hourMs + hourMs
  return instant.getTime() >= begins && instant.getTime() < ends ? 2 : 1
}

/** The day in Paris at an instant. */
export const parisDay = (instant: Date): Day =>
  new Date(instant.getTime() + parisOffset(instant) * hourMs).toISOString().slice(0, 10)

/** The first instant of a day in Paris. Clocks change at 01:00 UTC, never at midnight: the offset of 00:00 UTC holds. */
export function startOfParisDay(day: Day): Date {
  const midnightUtc = new Date(`${day}T00:00:00Z`)
  const before = new Date(midnightUtc.getTime() - 2 * hourMs)
  return new Date(midnightUtc.getTime() - parisOffset(before) * hourMs)
}

/** The last second of a day in Paris: what is due on a day is in time until then. */
export const endOfParisDay = (day: Day): Date => new Date(startOfParisDay(addDays(day, 1)).getTime() - 1000)

const lastSunday = (lastOfMonth: Day): Day => addDays(lastOfMonth, -weekday(lastOfMonth))
