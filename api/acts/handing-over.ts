import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { DomainError } from '../../domain/errors.ts'
import type { DecisionView, HandOverInput } from '../views/acts.ts'
import { decide, decisionView } from './acting.ts'
import { letterUnderWay } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'
import { legTo } from './next-leg.ts'

/**
 * The box is not concerned: the letter goes to another one, or back to the mail office, with the reason on record.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, NOT_IN_CIRCUIT, LETTER_CLOSED, ALREADY_THERE, UNKNOWN_BOX, NOT_A_BOX
 */
export async function handOver(
  request: FastifyRequest,
  letterId: string,
  { to, reason }: Static<typeof HandOverInput>,
): Promise<Static<typeof DecisionView>> {
  const letter = await letterUnderWay(request, letterId)
  const onBehalfOf = requireLetterAct(request.reader, letter, 'handOver')
  const next = await legTo(request, to)
  if (next.box === letter.box.code) throw new DomainError('ALREADY_THERE', 'the letter is in this box already')
  return decisionView(await decide(request, letterId, { name: 'handOver', next }, { comment: reason, onBehalfOf }))
}
