import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { findDecision } from '../../../db/circuits/decisions.ts'
import { projectedCircuit } from '../../../db/history/circuit.ts'
import { DomainError } from '../../../domain/errors.ts'
import { notFound } from '../../problems.ts'
import type { DecisionView } from '../../views/acts.ts'
import { decide, decisionView } from '../acting.ts'
import { letterUnderWay } from '../letter-in-hand.ts'

/** What stands on record instead of a reason: nobody is asked why they undo what they just did. */
const comment = 'Décision reprise par son auteur, avant que quiconque agisse.'

/**
 * Undoes the caller's own decision on a visa; both stay on record. Whether somebody acted since is judged by the circuit
 * alone, in its own order: two people who act at once cannot both be right.
 * @throws {DomainError} NOT_FOUND also for somebody else's decision; NOT_REDOABLE for what is no visa; ACTED_SINCE
 */
export async function takeBack(request: FastifyRequest, id: string): Promise<Static<typeof DecisionView>> {
  const { db } = request.server.deps
  const decision = await findDecision(db, id)
  if (!decision || decision.actorId !== request.session.userId) throw notFound()
  const letter = await letterUnderWay(request, decision.letterId)
  const circuit = await projectedCircuit(db, request.reader, letter.id)
  const done = circuit?.ended.find(({ key }) => key === decision.taskKey)
  if (done?.kind !== 'visa' || decision.act !== 'complete')
    throw new DomainError('NOT_REDOABLE', 'only the decision on a visa is taken back')
  const body = { name: 'redoStep', element: done.element, following: id } as const
  return decisionView(await decide(request, letter.id, body, { comment }))
}
