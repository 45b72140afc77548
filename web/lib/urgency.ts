import { addDays, dayOf, daysBetween } from './dates.ts'

const urgencies = ['late', 'today', 'week', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** What must be done first: by the day of its due date, not by its type. The week ends on Sunday. */
export function urgencyOf(dueAt: string | null, now: string): Urgency {
  if (!dueAt) return 'later'
  const due = dayOf(dueAt)
  if (due < now) return 'late'
  if (due === now) return 'today'
  return due <= sundayOf(now) ? 'week' : 'later'
}

/** Days past the due date; 0 while there is time. */
export const daysLate = (dueAt: string | null, now: string): number =>
  dueAt ? Math.max(0, daysBetween(dayOf(dueAt), now)) : 0

/** The lines under their headings, most urgent first, undated last; headings without a line are left out. */
export function byUrgency<T extends { dueAt: string | null }>(items: readonly T[], now: string) {
  const sorted = [...items].sort((a, b) => (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999'))
  return urgencies
    .map((urgency) => ({ urgency, items: sorted.filter((item) => urgencyOf(item.dueAt, now) === urgency) }))
    .filter((group) => group.items.length > 0)
}

function sundayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return addDays(day, weekday === 0 ? 0 : 7 - weekday)
}
