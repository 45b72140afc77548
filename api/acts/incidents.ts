import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { DecisionView, IncidentInput } from '../views/acts.ts'
import { Id } from '../views/common.ts'
import { circuitRefusals, decide, decisionView } from './acting.ts'
import { letterUnderWay } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'

/** A circuit that stopped with a reason goes on when somebody who waits for the letter says so. */
export const incidentRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {
    operationId: 'resolveIncident',
    tags: ['letters'],
    params: Type.Object({ id: Id }),
    body: IncidentInput,
    response: { 200: DecisionView, 202: DecisionView },
  }
  const refusals = ['NOT_FOUND', 'FORBIDDEN', ...circuitRefusals, 'UNKNOWN_INCIDENT']
  app.post('/letters/:id/incidents', { schema, config: { refusals } }, async (request, reply) => {
    const { incident: incidentId, act: name, reason: comment } = request.body
    const letter = await letterUnderWay(request, request.params.id)
    requireLetterAct(request.reader, letter, 'resolveIncident')
    const decision = await decide(request, letter.id, { name, incidentId }, { comment })
    return reply.code(decision.state === 'applied' ? 200 : 202).send(decisionView(decision))
  })
}
