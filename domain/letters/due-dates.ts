import type { Day } from '../deadlines/days.ts'
import { implicitDecisionOn } from '../deadlines/due.ts'
import { addWorkingDays, type Closures } from '../deadlines/working-days.ts'

/** CRPA art. L231-1: two months of silence are a decision, unless the letter's type says otherwise. */
const silenceMonths = 2

export type DueDates = { dueOn: Day; implicitDecisionOn: Day | null }
export type Delays = {
  /** Working days in which the town wants to answer. */
  answerDays: number
  closures?: Closures
  /** Calendar months after which silence decides; null when it decides nothing, as on an invitation. */
  statutoryMonths?: number | null
}

/**
 * The two clocks of a letter, which never mix: the town's own target in working days, and the law's in months.
 * @param receivedOn day of arrival, Europe/Paris
 */
export const dueDatesOf = (
  receivedOn: Day,
  { answerDays, closures = [], statutoryMonths = silenceMonths }: Delays,
): DueDates => ({
  dueOn: addWorkingDays(receivedOn, answerDays, closures),
  implicitDecisionOn: statutoryMonths === null ? null : implicitDecisionOn(receivedOn, statutoryMonths),
})
