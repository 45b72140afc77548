import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { rehearse } from '../../db/circuits/publication.ts'
import { declineShipped, listShippedNews } from '../../db/circuits/shipped.ts'
import { versionsInForce } from '../../db/circuits/versions.ts'
import { inTransaction } from '../../db/client.ts'
import { diffPlans } from '../../domain/circuit/diff.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import { DeclineInput, ShippedView } from '../views/circuit-bindings.ts'
import { CircuitSheetView } from '../views/circuit-versions.ts'
import { circuitSheet, knownKey } from './reading.ts'

const tags = ['circuits']
const params = Type.Object({ key: Type.String({ maxLength: 40 }) })
const refusals = ['FORBIDDEN', 'NOT_FOUND']

/** What a new release ships is offered to a town that has its own versions already; nothing is replaced by itself (R23). */
export const shippedCircuitRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const read = {
    operationId: 'readShippedCircuit',
    description: 'The shipped version that the town never had, with its differences and findings (R21, R23).',
    tags,
    params,
    response: { 200: ShippedView },
  }
  app.get('/circuits/:key/shipped', { schema: read, config: { refusals } }, (request) =>
    shippedSeen(request, request.params.key),
  )

  const decide = {
    operationId: 'decideShippedCircuit',
    description: 'The town keeps its own circuit, or takes that back (R21, R23).',
    tags,
    params,
    body: DeclineInput,
    response: { 200: CircuitSheetView },
  }
  app.put('/circuits/:key/shipped', { schema: decide, config: { refusals } }, async (request) => {
    requireAct(request, 'administer')
    const { key } = request.params
    const { declined } = request.body
    const by = request.session.userId
    const isNews = await inTransaction(request.server.deps.db, (tx) =>
      declineShipped(tx, knownKey(key), { declined, by }),
    )
    if (!isNews) throw notFound()
    return circuitSheet(request, key)
  })
}

/** @throws {DomainError} FORBIDDEN, NOT_FOUND when the town has it already */
async function shippedSeen(request: FastifyRequest, id: string): Promise<Static<typeof ShippedView>> {
  requireAct(request, 'administer')
  const { db } = request.server.deps
  const key = knownKey(id)
  const [news, current] = await Promise.all([listShippedNews(db), versionsInForce(db)])
  const file = news.find((one) => one.key === key)
  if (!file) throw notFound()
  const { versions, findings } = await rehearse(file, current)
  const before = current.find((one) => one.key === key)
  const [own] = versions
  const diff = before && own ? diffPlans(before.plan, own.plan) : { elements: [], flows: [], candidates: [] }
  const { xml, declined, shippedAt } = file
  return { key, xml, declined, shippedAt: shippedAt.toISOString(), inForce: before?.version ?? null, findings, ...diff }
}
