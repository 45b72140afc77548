import { DomainError } from '../../../domain/errors.ts'
import { ruleUnits } from '../../../domain/letters/candidates.ts'
import { legTo } from '../next-leg.ts'
import type { MeaningOf } from './meaning.ts'

/** The mail office says where a letter goes (R1). @throws {DomainError} BOX_REQUIRED, UNKNOWN_BOX, NOT_A_BOX */
export const routeLetter: MeaningOf = async ({ request, input }) => {
  if (input.box === undefined) throw new DomainError('BOX_REQUIRED', 'qualifying a letter needs a box')
  return { next: await legTo(request, input.box) }
}

/** Not concerned: to the box that is, or back to the mail office. */
export const returnLetter: MeaningOf = async ({ request, input }) => ({
  next: await legTo(request, input.box ?? ruleUnits.mailOffice),
})
