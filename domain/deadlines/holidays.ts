import { addDays, type Day, dayOf } from './days.ts'

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const movable = [1, 39, 50] as const

/** The eleven public holidays of metropolitan France in that year (Code du travail L3133-1), in order. */
export function holidays(year: number): Day[] {
  const easter = easterSunday(year)
  const prefix = String(year).padStart(4, '0')
  return [...fixed.map((day) => `${prefix}-${day}`), ...movable.map((days) => addDays(easter, days))].sort()
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100)
  const moon = (19 * (year % 19) + century - Math.floor(century / 4) - moonCorrection(century) + 15) % 30
  const yearOfCentury = year % 100
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7
  const shift = Math.floor(((year % 19) + 11 * moon + 22 * toSunday) / 451)
  const march22 = Date.UTC(year, 2, 22) / 86_400_000
  return dayOf(march22 + moon + toSunday - 7 * shift)
}

const moonCorrection = (century: number): number => Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
