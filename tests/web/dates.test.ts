import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, exactDay, nearDay } from '../../web/lib/dates.ts'
import { byUrgency, daysLate, urgencyOf } from '../../web/lib/urgency.ts'

const monday = '2026-11-23'
/** Narrow spaces aside, which depend on the language data of the runtime. */
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ')

test('a day is the day in Paris, whatever the hour in UTC', () => {
  expect(dayOf('2026-11-23T23:30:00Z')).toBe('2026-11-24')
  expect(dayOf('2026-07-14T22:30:00Z')).toBe('2026-07-15')
  expect(dayOf('2026-11-23')).toBe('2026-11-23')
})

test('days are counted by the calendar, also across the change of hour', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
})

test('a date is near: today, tomorrow, a weekday, a day of the month, a year', () => {
  const said = (day: string) => plain(nearDay(day, monday, 'fr'))
  expect(said('2026-11-23')).toBe('aujourd’hui')
  expect(said('2026-11-24')).toBe('demain')
  expect(said('2026-11-22')).toBe('hier')
  expect(said('2026-11-26')).toBe('jeu. 26')
  expect(said('2026-12-03')).toBe('3 déc.')
  expect(said('2026-12-01')).toBe('1er déc.')
  expect(said('2026-12-21')).toBe('21 déc.')
  expect(said('2025-12-03')).toBe('3 déc. 2025')
})

test('the exact date is there for hover and screen readers', () => {
  expect(plain(exactDay('2026-11-26', 'fr'))).toBe('jeudi 26 novembre 2026')
  expect(plain(exactDay('2026-12-01', 'fr'))).toBe('mardi 1er décembre 2026')
  expect(plain(exactDay('2026-12-01', 'en-GB'))).not.toContain('1er')
})

test('what is late comes before today, then this week until Sunday, then later', () => {
  expect(urgencyOf('2026-11-20T16:00:00Z', monday)).toBe('late')
  expect(urgencyOf('2026-11-23T22:30:00Z', monday)).toBe('today')
  expect(urgencyOf('2026-11-29T12:00:00Z', monday)).toBe('week')
  expect(urgencyOf('2026-11-30T12:00:00Z', monday)).toBe('later')
  expect(urgencyOf(null, monday)).toBe('later')
})

test('a letter due today is not late before midnight in Paris', () => {
  expect(daysLate('2026-11-23T07:00:00Z', monday)).toBe(0)
  expect(daysLate('2026-11-20T16:00:00Z', monday)).toBe(3)
})

test('inbox lines stand under their urgency, the oldest due date first, undated last', () => {
  const line = (id: string, dueAt: string | null) => ({ id, dueAt })
  const groups = byUrgency(
    [line('c', null), line('b', '2026-11-21T10:00:00Z'), line('a', '2026-11-20T10:00:00Z')],
    monday,
  )
  expect(groups.map(({ urgency, items }) => [urgency, items.map(({ id }) => id)])).toEqual([
    ['late', ['a', 'b']],
    ['later', ['c']],
  ])
})
