import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { HistoryView } from '../views/acts.ts'
import { Id } from '../views/common.ts'
import { CircuitView } from '../views/letter-story.ts'
import { circuitOf } from './circuit-view.ts'
import { historyOfLetter } from './history.ts'

const params = Type.Object({ id: Id })

/** What a letter went through and where it is, as text and as a diagram. */
export const readingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const history = {
    operationId: 'readHistory',
    tags: ['letters'],
    params,
    response: { 200: HistoryView },
  }
  app.get('/letters/:id/history', { schema: history, config: { refusals: ['NOT_FOUND'] } }, async (request) => ({
    items: await historyOfLetter(request, request.params.id),
  }))

  const circuit = {
    operationId: 'readCircuit',
    tags: ['letters'],
    params,
    querystring: Type.Object({
      /** Ask the workflow itself instead of its projection. */
      live: Type.Optional(Type.Boolean()),
    }),
    response: { 200: CircuitView },
  }
  app.get(
    '/letters/:id/circuit',
    { schema: circuit, config: { refusals: ['NOT_FOUND', 'NOT_IN_CIRCUIT', 'CIRCUIT_UNREACHABLE'] } },
    (request) => circuitOf(request, request.params.id, request.query.live ?? false),
  )
}
