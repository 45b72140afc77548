import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { boxOf } from '../../db/letters/recipients.ts'
import { DomainError } from '../../domain/errors.ts'
import type { DecisionView } from '../views/acts.ts'
import type { LeadInput } from '../views/requests.ts'
import { decide, decisionView, hasDecided } from './acting.ts'
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
  await requireAskable(request, contributors)
  const act = { name: 'handOver', next: await legTo(request, pole), lead: true } as const
  if (box.id === letter.box.id && !(await hasDecided(request, letterId, act)))
    throw new DomainError('ALREADY_THERE', 'the letter is in this box already')
  const answer = await decide(request, letterId, act, { comment: reason.trim() })
  await askAll(request, letterId, contributors, null)
  return decisionView(answer)
}
