import type { TimerRule } from '../plan.ts'

type TimerKind = TimerRule['kind']

/** A reminder repeats at most so often, also when the circuit asks for more or gives no bound. */
export const maxRepetitions = 100

const duration =
  /^P(?!$)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/
const date = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const repeat = /^R(\d*)\//

export const isCycle = (kind: TimerKind): boolean => kind === 'cycle'

/** ISO 8601; for a cycle `R3/P2D`, `R/P1D`, `R2/2026-01-05T08:00:00Z/P1D`. */
export function isTimerValue(kind: TimerKind, value: string): boolean {
  if (kind === 'duration') return duration.test(value)
  if (kind === 'date') return isDate(value)
  if (!repeat.test(value)) return false
  const parts = value.split('/').slice(1)
  const length = parts.at(-1) ?? ''
  return duration.test(length) && (parts.length === 1 || (parts.length === 2 && isDate(parts[0] ?? '')))
}

/** How often a cycle fires, capped. */
export function repetitions(cycle: string): number {
  const count = repeat.exec(cycle)?.[1]
  return count ? Math.min(Number(count), maxRepetitions) : maxRepetitions
}

export const isUnbounded = (cycle: string): boolean =>
  Number(repeat.exec(cycle)?.[1] || maxRepetitions + 1) > maxRepetitions

const isDate = (value: string): boolean => date.test(value) && !Number.isNaN(Date.parse(value))
