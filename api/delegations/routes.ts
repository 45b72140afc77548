import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listDelegations } from '../../db/delegations/delegations.ts'
import { Id } from '../views/common.ts'
import { DelegationChangeInput, DelegationInput, DelegationListView, DelegationView } from '../views/delegations.ts'
import { change, delegationSeen, give, revoke } from './giving.ts'
import { delegationView, isMailOffice } from './view.ts'

const tags = ['delegations']
const params = Type.Object({ id: Id })
const Query = Type.Object({
  /** What has ended or was revoked, newest first, instead of what is in force or to come. */
  past: Type.Optional(Type.Boolean()),
})

const giving = [
  'FORBIDDEN',
  'DELEGATION_IN_PERSON',
  'GRIFFE_BY_SIGNATORY',
  'STEP_UP_REQUIRED',
  'UNKNOWN_DELEGATE',
  'DELEGATION_TO_ONESELF',
  'DELEGATION_TO_ELECTED',
  'DELEGATION_DATES',
]

/** Absences with their stand-in, and standing delegations. They begin and end by themselves. */
export const delegationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = { operationId: 'listDelegations', tags, querystring: Query, response: { 200: DelegationListView } }
  app.get('/delegations', { schema: list }, async (request) => {
    const userId = isMailOffice(request) ? null : request.session.userId
    const rows = await listDelegations(app.deps.db, { userId, past: request.query.past ?? false })
    return { items: rows.map((row) => delegationView(request, row)) }
  })

  const create = { operationId: 'giveDelegation', tags, body: DelegationInput, response: { 201: DelegationView } }
  app.post('/delegations', { schema: create, config: { refusals: giving } }, async (request, reply) =>
    reply.code(201).send(delegationView(request, await give(request, request.body))),
  )

  const one = { operationId: 'readDelegation', tags, params, response: { 200: DelegationView } }
  app.get('/delegations/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request) =>
    delegationView(request, await delegationSeen(request, request.params.id)),
  )

  const put = {
    operationId: 'changeDelegation',
    tags,
    params,
    body: DelegationChangeInput,
    response: { 200: DelegationView },
  }
  const changing = ['NOT_FOUND', ...giving, 'DELEGATION_OVER', 'DELEGATION_BEGUN']
  app.put('/delegations/:id', { schema: put, config: { refusals: changing } }, async (request) =>
    delegationView(request, await change(request, request.params.id, request.body)),
  )

  const end = { operationId: 'revokeDelegation', tags, params, response: { 204: Type.Null() } }
  const ending = ['NOT_FOUND', 'FORBIDDEN', 'DELEGATION_OVER']
  app.delete('/delegations/:id', { schema: end, config: { refusals: ending } }, async (request, reply) => {
    await revoke(request, request.params.id)
    return reply.code(204).send(null)
  })
}
