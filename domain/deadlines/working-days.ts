import { addDays, type Day, weekday } from './days.ts'
import { holidays } from './holidays.ts'

/** Further days on which the town hall is closed (bridges, local holidays): configuration of the town. */
export type Closures = readonly Day[]

/** Monday to Friday, no public holiday, no closure. */
export function isWorkingDay(day: Day, closures: Closures = []): boolean {
  const inWeek = weekday(day) !== 0 && weekday(day) !== 6
  return inWeek && !holidays(Number(day.slice(0, 4))).includes(day) && !closures.includes(day)
}

/** The n-th working day after `day`, which is not counted itself; for 0 the day itself or the first working one after. */
export function addWorkingDays(day: Day, count: number, closures: Closures = []): Day {
  let reached = day
  let left = count
  if (count === 0) while (!isWorkingDay(reached, closures)) reached = addDays(reached, 1)
  while (left > 0) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached, closures)) left -= 1
  }
  return reached
}

/** Working days from the day after `from` to `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day, closures: Closures = []): number {
  if (to < from) return -workingDaysBetween(to, from, closures)
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, closures)) count += 1
  }
  return count
}
