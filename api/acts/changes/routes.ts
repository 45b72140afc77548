import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { DecisionView } from '../../views/acts.ts'
import { CircuitChangeInput, CircuitChangesView, WithdrawalInput } from '../../views/circuit-changes.ts'
import { Id } from '../../views/common.ts'
import { circuitRefusals } from '../acting.ts'
import { changeCircuit, changesOfLetter } from './make.ts'
import { takeBack } from './take-back.ts'
import { withdrawContribution } from './withdraw.ts'

const params = Type.Object({ id: Id })
const refusals = [
  'NOT_FOUND',
  'FORBIDDEN',
  ...circuitRefusals,
  'NOT_SUSPENDED',
  'NOT_AWAITED',
  'NOT_SKIPPABLE',
  'NOT_WITHDRAWABLE',
  'NOT_REDOABLE',
  'REPLY_SIGNED',
  'UNKNOWN_ELEMENT',
  'TASK_CLOSED',
  'TASK_UNKNOWN',
  'UNKNOWN_RECIPIENT',
  'NOT_ASSIGNABLE',
  'UNKNOWN_ACTIVITY',
  'TOO_MANY_INSTANCES',
  'NOT_JOINABLE',
  'ALREADY_ASKED',
  'CONTRIBUTOR_UNFIT',
  'ELUS_BY_NAME',
  'NOT_A_BOX',
]

/** Changes of one letter's circuit while it is under way, each with its reason (R23). */
export const circuitChangeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {
    operationId: 'listCircuitChanges',
    description: 'R23: the changes that this letter’s circuit could undergo now, what each would do, and who may not.',
    tags: ['letters'],
    params,
    response: { 200: CircuitChangesView },
  }
  app.get(
    '/letters/:id/circuit/changes',
    { schema: list, config: { refusals: ['NOT_FOUND', 'NOT_IN_CIRCUIT', 'LETTER_CLOSED'] } },
    async (request) => ({ items: await changesOfLetter(request, request.params.id) }),
  )

  const change = {
    operationId: 'changeCircuit',
    description:
      'R9, R13, R23: suspend and resume, ask one more visa, ask one more at a step that several do, go back to a step, skip one that the letter can do without.',
    tags: ['letters'],
    params,
    body: CircuitChangeInput,
    response: { 200: DecisionView, 202: DecisionView },
  }
  app.post('/letters/:id/circuit/changes', { schema: change, config: { refusals } }, async (request, reply) => {
    const decision = await changeCircuit(request, request.params.id, request.body)
    return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
  })

  const undo = {
    operationId: 'takeBackDecision',
    description:
      'R13: who gave or refused a visa takes that back and decides anew, as long as nobody has acted on the letter since.',
    tags: ['tasks'],
    params,
    response: { 200: DecisionView, 202: DecisionView },
  }
  app.delete(
    '/decisions/:id',
    { schema: undo, config: { refusals: [...refusals, 'ACTED_SINCE'] } },
    async (request, reply) => {
      const decision = await takeBack(request, request.params.id)
      return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
    },
  )

  const withdraw = {
    operationId: 'withdrawContribution',
    description:
      'R9, R10: a contribution is asked for no more; what was asked and why it was withdrawn stay on record.',
    tags: ['contributions'],
    params,
    body: WithdrawalInput,
    response: { 204: Type.Null() },
  }
  app.delete(
    '/contributions/:id',
    { schema: withdraw, config: { refusals: [...refusals, 'ALREADY_ANSWERED'] } },
    async (request, reply) => {
      await withdrawContribution(request, request.params.id, request.body.reason)
      return reply.code(204).send(null)
    },
  )
}
