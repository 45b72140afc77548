/** Days are `YYYY-MM-DD` in Europe/Paris; instants are ISO 8601 in UTC. */
const zone = 'Europe/Paris'
const dayMs = 86_400_000

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone })

/** The day in Paris of an instant; a day stays itself. */
export const dayOf = (value: string | Date): string =>
  typeof value === 'string' && value.length === 10 ? value : isoDay.format(new Date(value))

export const today = (): string => dayOf(new Date())

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / dayMs)

export const addDays = (day: string, days: number): string => dayOf(new Date(noon(day).getTime() + days * dayMs))

/** In French the first of a month is an ordinal, « 1er décembre », and no line ends between the day and its month. */
const ordinal = (text: string, language: string): string =>
  language.startsWith('fr')
    ? text.replace(/\b(\d{1,2})\s(?=\p{L})/u, (_, day) => `${day === '1' ? '1er' : day}\u00a0`)
    : text

/** The exact day, for hover and screen readers: « jeudi 26 novembre 2026 ». */
export const exactDay = (day: string, language: string): string =>
  ordinal(new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(noon(day)), language)

/** The exact instant: « lundi 23 novembre 2026 à 10:42 ». */
export const exactInstant = (instant: string, language: string): string =>
  ordinal(
    new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
      new Date(instant),
    ),
    language,
  )

/** A day of the record: « 19 nov. 2026 ». */
export const shortDay = (day: string, language: string): string =>
  ordinal(new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(noon(day)), language)

/** A short instant: « 23 nov., 10:42 ». */
export const shortInstant = (instant: string, language: string): string =>
  ordinal(
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    }).format(new Date(instant)),
    language,
  )

/** As people say it: « hier », « demain », « jeu. 26 », « 3 déc. », « 3 déc. 2025 ». */
export function nearDay(day: string, now: string, language: string): string {
  const distance = daysBetween(now, day)
  if (Math.abs(distance) <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(distance, 'day')
  const parts: Intl.DateTimeFormatOptions =
    distance > 1 && distance < 7
      ? { weekday: 'short', day: 'numeric' }
      : { day: 'numeric', month: 'short', ...(day.slice(0, 4) !== now.slice(0, 4) && { year: 'numeric' }) }
  return ordinal(new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(noon(day)), language)
}
