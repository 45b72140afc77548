import { DomainError } from '../errors.ts'
import { addDays, type Day } from './days.ts'
import { addDuration, addMonths, parseDuration } from './durations.ts'
import { endOfParisDay, parisDay, startOfParisDay } from './paris.ts'
import { addWorkingDays, type Closures } from './working-days.ts'

/**
 * When something that takes so many working days is due: the last second of that day in Paris, the day of the start not
 * counted. Hours and minutes are elapsed time. Years and months of a service target make no sense and count as 30 days.
 * @param duration ISO 8601, such as `P5D` or `PT4H`
 * @throws {DomainError} `INVALID_DURATION`
 */
export function dueAfterWorkingDays(from: Date, duration: string, closures: Closures = []): Date {
  const { years, months, days, seconds } = parseDuration(duration)
  const count = Math.ceil(days + (years * 12 + months) * 30)
  if (count === 0) return new Date(from.getTime() + seconds * 1000)
  return endOfParisDay(addWorkingDays(parisDay(from), count, closures))
}

/**
 * Last day on which an answer is in time; after it, silence counts as a decision.
 * @param arrivedOn day of arrival at the competent authority, Europe/Paris
 * @param delayMonths whole calendar months, 1 to 12; clamped to the month (31 Dec + 2 is 28 or 29 Feb)
 * @throws {DomainError} `INVALID_DELAY` outside that range, `INVALID_DAY`
 * Rule: CRPA art. L231-1 for the two months; counted from the arrival stamp, not from the scan.
 */
export function implicitDecisionOn(arrivedOn: Day, delayMonths: number): Day {
  const known = Number.isInteger(delayMonths) && delayMonths >= 1 && delayMonths <= 12
  if (!known) throw new DomainError('INVALID_DELAY', `${delayMonths} is not a whole number of months from 1 to 12`)
  return addMonths(new Date(`${addDays(arrivedOn, 0)}T00:00:00Z`), delayMonths)
    .toISOString()
    .slice(0, 10)
}

export type TimerRequest = {
  kind: 'duration' | 'date' | 'cycle'
  value: string
  workingDays?: boolean
  iteration?: number
}

/**
 * The instant at which a timer armed at `from` fires. A cycle's later firings count from the one before, which is
 * `from` then. A date without a time is the beginning of that day in Paris.
 * @throws {DomainError} `INVALID_DURATION`, `INVALID_DAY`
 */
export function timerInstant(from: Date, timer: TimerRequest, closures: Closures = []): Date {
  const after = (duration: string): Date =>
    timer.workingDays ? dueAfterWorkingDays(from, duration, closures) : addDuration(from, duration)
  if (timer.kind === 'duration') return after(timer.value)
  if (timer.kind === 'date') return atDate(timer.value)
  const [, first = '', second] = timer.value.split('/')
  if (second === undefined) return after(first)
  return (timer.iteration ?? 1) === 1 ? atDate(first) : after(second)
}

const atDate = (text: string): Date => (text.length === 10 ? startOfParisDay(text) : new Date(withZone(text)))

/** A local time without a zone is read as UTC, so that no machine's own zone decides. */
const withZone = (text: string): string => (/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`)
