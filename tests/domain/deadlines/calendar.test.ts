import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday } from '../../../domain/deadlines/days.ts'
import { dueAfterWorkingDays, implicitDecisionOn, timerInstant } from '../../../domain/deadlines/due.ts'
import { easterSunday, holidays } from '../../../domain/deadlines/holidays.ts'
import { endOfParisDay, parisDay, startOfParisDay } from '../../../domain/deadlines/paris.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../domain/deadlines/working-days.ts'

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, day) => expect(easterSunday(year)).toBe(day))

test('the eleven public holidays of 2026', () => {
  expect(holidays(2026)).toEqual(
    ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
      (day) => `2026-${day}`,
    ),
  )
})

test('R8 five working days from 21 December 2026 pass over Christmas', () => {
  expect(addWorkingDays('2026-12-21', 5)).toBe('2026-12-29')
  expect(addWorkingDays('2026-12-21', 5, ['2026-12-24'])).toBe('2026-12-30')
})

const day = fc.integer({ min: 0, max: 60_000 }).map((number) => addDays('1970-01-01', number))

test('a deadline in working days is a working day, and the count comes back', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const due = addWorkingDays(from, count)
      expect(isWorkingDay(due)).toBe(true)
      expect(workingDaysBetween(from, due)).toBe(count)
    }),
  )
})

test('Paris days agree with the time zone of the system for every day, clock changes included', () => {
  const paris = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })
  fc.assert(
    fc.property(fc.integer({ min: 852_076_800, max: 4_000_000_000 }), (seconds) => {
      const instant = new Date(seconds * 1000)
      expect(parisDay(instant)).toBe(paris.format(instant))
    }),
  )
})

test('a day in Paris begins at midnight there, summer and winter', () => {
  expect(startOfParisDay('2026-07-14').toISOString()).toBe('2026-07-13T22:00:00.000Z')
  expect(startOfParisDay('2026-01-14').toISOString()).toBe('2026-01-13T23:00:00.000Z')
  expect(endOfParisDay('2026-03-29').toISOString()).toBe('2026-03-29T21:59:59.000Z')
  expect(endOfParisDay('2026-10-25').toISOString()).toBe('2026-10-25T22:59:59.000Z')
})

test('what is due in five working days is in time until the end of the fifth', () => {
  const friday = new Date('2026-11-20T15:00:00Z')
  expect(dueAfterWorkingDays(friday, 'P5D').toISOString()).toBe('2026-11-27T22:59:59.000Z')
  expect(weekday('2026-11-27')).toBe(5)
})

test('two months of silence, clamped to the month', () => {
  expect(implicitDecisionOn('2025-12-31', 2)).toBe('2026-02-28')
  expect(implicitDecisionOn('2027-12-31', 2)).toBe('2028-02-29')
  expect(implicitDecisionOn('2026-11-20', 2)).toBe('2027-01-20')
  expect(() => implicitDecisionOn('2026-11-20', 0)).toThrow(/months/)
  expect(() => implicitDecisionOn('2026-02-30', 2)).toThrow(/no day/)
})

test('timers: elapsed time, working days, a date, the next firing of a cycle', () => {
  const from = new Date('2026-11-20T10:00:00Z')
  const at = (timer: Parameters<typeof timerInstant>[1]) => timerInstant(from, timer).toISOString()
  expect(at({ kind: 'duration', value: 'P1DT2H' })).toBe('2026-11-21T12:00:00.000Z')
  expect(at({ kind: 'duration', value: 'P1M' })).toBe('2026-12-20T10:00:00.000Z')
  expect(at({ kind: 'duration', value: 'P1D', workingDays: true })).toBe('2026-11-23T22:59:59.000Z')
  expect(at({ kind: 'date', value: '2026-12-01' })).toBe('2026-11-30T23:00:00.000Z')
  expect(at({ kind: 'cycle', value: 'R3/P2D', iteration: 2 })).toBe('2026-11-22T10:00:00.000Z')
  expect(at({ kind: 'cycle', value: 'R2/2026-12-01T08:00:00Z/P1D', iteration: 1 })).toBe('2026-12-01T08:00:00.000Z')
})
