import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { endPosition, openPosition } from '../../db/people/positions.ts'
import { Login } from '../views/common.ts'
import { administer } from './users.ts'
import { Ending, PositionInput, UserAccount } from './views.ts'

const tags = ['people']

/** R21: functions held in units, dated; what was held stays on record. */
export const userPositionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const open = {
    operationId: 'openPosition',
    description: 'R21: a function in a unit, from its first day on; one that opens the secrets of CAB or DG waits.',
    tags,
    params: Type.Object({ login: Login }),
    body: PositionInput,
    response: { 201: UserAccount },
  }
  const opening = [
    ...['FORBIDDEN', 'NOT_FOUND', 'UNKNOWN_UNIT', 'UNIT_CLOSED'],
    ...['FUNCTION_NOT_IN_UNIT', 'POSITION_DATES', 'POSITION_HELD'],
  ]
  app.post('/users/:login/positions', { schema: open, config: { refusals: opening } }, async (request, reply) => {
    const { from = null, until = null, ...position } = request.body
    const account = await administer(request, request.params.login, (tx, person, office) =>
      openPosition(tx, person, { ...position, from, until }, office),
    )
    return reply.code(201).send(account)
  })

  const end = {
    operationId: 'endPosition',
    description: 'R21: ends a function, at once or on its last day; it is never prolonged this way.',
    tags,
    params: Type.Object({ login: Login, id: Type.Integer({ minimum: 1 }) }),
    querystring: Ending,
    response: { 200: UserAccount },
  }
  const ending = ['FORBIDDEN', 'NOT_FOUND', 'POSITION_DATES']
  app.delete('/users/:login/positions/:id', { schema: end, config: { refusals: ending } }, (request) => {
    const { login, id } = request.params
    const until = request.query.until ?? null
    return administer(request, login, (tx, account, office) => endPosition(tx, account, { id, until }, office))
  })
}
