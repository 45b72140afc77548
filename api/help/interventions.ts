import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listInterventions } from '../../db/help/interventions.ts'
import { Created } from '../views/acts.ts'
import { Id, listOf } from '../views/common.ts'
import {
  InterventionActInput,
  InterventionChange,
  InterventionEntry,
  InterventionInput,
  InterventionView,
} from '../views/interventions.ts'
import { actOnIntervention, askForHelp, correctIntervention, entryOf, interventionSeen } from './intervening.ts'

const tags = ['help']
const params = Type.Object({ id: Id })
const Query = Type.Object(
  {
    queue: Type.Optional(Type.Unsafe<'mine' | 'desk'>(Type.String({ enum: ['mine', 'desk'] }))),
    closed: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
const acting = ['NOT_FOUND', 'FORBIDDEN', 'INTERVENTION_MOVED_ON', 'COMMENT_REQUIRED']

/** The intervention request (R20): business trouble to the mail office, technical trouble to the IT direction (R21). */
export const interventionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const list = {
    operationId: 'listInterventions',
    description: 'R20, R21: one’s own requests, and those of the desk that one serves. `queue` keeps one of the two.',
    tags,
    querystring: Query,
    response: { 200: listOf(InterventionEntry) },
  }
  app.get('/interventions', { schema: list }, async ({ query, reader }) => {
    const asked = { queue: query.queue ?? 'all', closed: query.closed ?? false } as const
    return { items: (await listInterventions(db, reader, asked)).map((row) => entryOf(row, reader.userId)) }
  })

  const add = {
    operationId: 'askForHelp',
    description: 'R20: a request to the mail office (`business`) or to the IT direction (`technical`).',
    tags,
    body: InterventionInput,
    response: { 201: Created },
  }
  app.post('/interventions', { schema: add, config: { refusals: ['NOT_FOUND'] } }, async (request, reply) =>
    reply.code(201).send({ id: await askForHelp(request, request.body) }),
  )

  const one = {
    operationId: 'readIntervention',
    description: 'R20: the request with its thread, for its author and for the desk that has it.',
    tags,
    params,
    response: { 200: InterventionView },
  }
  app.get('/interventions/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, (request) =>
    interventionSeen(request, request.params.id),
  )

  const change = {
    operationId: 'changeIntervention',
    description: 'R20: the author corrects the request while nobody has taken it.',
    tags,
    params,
    body: InterventionChange,
    response: { 200: InterventionView },
  }
  const changing = { refusals: ['NOT_FOUND', 'FORBIDDEN', 'INTERVENTION_MOVED_ON'] }
  app.put('/interventions/:id', { schema: change, config: changing }, (request) =>
    correctIntervention(request, request.params.id, request.body),
  )

  const act = {
    operationId: 'actOnIntervention',
    description:
      'R20, R21: the desk takes, asks back, answers, closes or passes on to the other desk; the author replies, ' +
      'confirms, reopens or withdraws. After passing on, the former desk sees it no more: 204.',
    tags,
    params,
    body: InterventionActInput,
    response: { 200: InterventionView, 204: Type.Null() },
  }
  app.post('/interventions/:id/messages', { schema: act, config: { refusals: acting } }, async (request, reply) => {
    const seen = await actOnIntervention(request, request.params.id, request.body)
    return seen ? reply.send(seen) : reply.code(204).send(null)
  })

  const remove = {
    operationId: 'withdrawIntervention',
    description: 'R20: the author withdraws the request; it stays on record, closed.',
    tags,
    params,
    response: { 204: Type.Null() },
  }
  app.delete('/interventions/:id', { schema: remove, config: { refusals: acting } }, async (request, reply) => {
    await actOnIntervention(request, request.params.id, { act: 'withdraw' })
    return reply.code(204).send(null)
  })
}
