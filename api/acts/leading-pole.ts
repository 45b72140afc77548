import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { boxOf } from '../../db/letters/recipients.ts'
import { DomainError } from '../../domain/errors.ts'
import type { DecisionView } from '../views/acts.ts'
import type { LeadInput } from '../views/requests.ts'
import { decide, decisionView } from './acting.ts'
import { askAll, requireAskable } from './contributing.ts'
import { letterUnderWay } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'
import { legTo } from './next-leg.ts'

/**
 * Several poles are concerned: the mail office or the DG says which DGA leads; the others are asked for their part (R12).
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, NOT_A_POLE, ALREADY_THERE, UNKNOWN_RECIPIENT, DAY_PAST, and the circuit's refusals
 */
export async function choosePole(
  request: FastifyRequest,
  letterId: string,
  { pole, reason, contributors = [] }: Static<typeof LeadInput>,
): Promise<Static<typeof DecisionView>> {
  const { db } = request.server.deps
  const letter = await letterUnderWay(request, letterId)
  requireLetterAct(request.reader, letter, 'chooseLead')
  const box = await boxOf(db, pole)
  if (box.kind !== 'pole') throw new DomainError('NOT_A_POLE', 'only a pole leads', { box: pole })
  if (box.id === letter.box.id) throw new DomainError('ALREADY_THERE', 'the letter is in this box already')
  await requireAskable(request, contributors)
  const next = await legTo(request, pole)
  const answer = await decide(request, letterId, { name: 'handOver', next }, { comment: reason.trim() })
  await askAll(request, letterId, contributors, null)
  return decisionView(answer)
}
