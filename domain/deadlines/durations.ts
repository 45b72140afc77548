import { DomainError } from '../errors.ts'

/** ISO 8601 duration in its parts; weeks are seven days. */
export type Duration = { years: number; months: number; days: number; seconds: number }

const form =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** @throws {DomainError} `INVALID_DURATION` */
export function parseDuration(text: string): Duration {
  const match = form.exec(text)
  if (!match) throw new DomainError('INVALID_DURATION', `${text} is no ISO 8601 duration`)
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  return { years, months, days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 + seconds }
}

/** The instant after a duration of elapsed time; months are clamped to their last day. UTC. */
export function addDuration(from: Date, text: string): Date {
  const { years, months, days, seconds } = parseDuration(text)
  const moved = addMonths(from, years * 12 + months)
  return new Date(moved.getTime() + Math.round((days * 86_400 + seconds) * 1000))
}

export function addMonths(from: Date, months: number): Date {
  const moved = new Date(from.getTime())
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return moved
}
