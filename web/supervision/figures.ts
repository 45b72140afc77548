import { duration } from '../circuits/duration.ts'

/** « 4 j », « 4,5 j »; a dash for none. */
export const daysText = (days: number | null, language: string): string =>
  days === null
    ? '—'
    : new Intl.NumberFormat(language, {
        style: 'unit',
        unit: 'day',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(days)

export const waitText = (minutes: number | null, language: string): string =>
  minutes === null ? '—' : duration(minutes, language)

export const percentText = (share: number | null, language: string): string =>
  share === null ? '—' : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** How warm a step is: by how long those that wait there have waited. */
export function warmth(waiting: number, medianDays: number | null): 'none' | 'pass' | 'warning' | 'error' {
  if (waiting === 0) return 'none'
  if (medianDays === null || medianDays <= 2) return 'pass'
  return medianDays <= 7 ? 'warning' : 'error'
}
