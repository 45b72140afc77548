import type { Day } from '../deadlines/days.ts'
import { implicitDecisionOn } from '../deadlines/due.ts'
import { addWorkingDays } from '../deadlines/working-days.ts'

/** CRPA art. L231-1: two months of silence are a decision, unless a text says otherwise for this kind of demand. */
const silenceMonths = 2

export type DueDates = { dueOn: Day; implicitDecisionOn: Day }

/**
 * The two clocks of a letter, which never mix: the town's own target in working days, and the law's in months.
 * @param receivedOn day of arrival, Europe/Paris
 * @param answerDays working days in which the town wants to answer
 */
export const dueDatesOf = (receivedOn: Day, answerDays: number): DueDates => ({
  dueOn: addWorkingDays(receivedOn, answerDays),
  implicitDecisionOn: implicitDecisionOn(receivedOn, silenceMonths),
})
