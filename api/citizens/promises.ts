import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import {
  type LetterPromise,
  letterOfPromise,
  makePromise,
  promisesOf,
  settlePromise,
} from '../../db/citizens/promises.ts'
import { inTransaction } from '../../db/client.ts'
import { DomainError } from '../../domain/errors.ts'
import { requireDayToCome } from '../acts/due-day.ts'
import { letterSeen } from '../acts/letter-in-hand.ts'
import { requireLetterAct } from '../acts/may.ts'
import { notFound } from '../problems.ts'
import { Created } from '../views/acts.ts'
import { PromiseInput, PromiseView, SettlementInput } from '../views/citizens.ts'
import { Id, listOf } from '../views/common.ts'

const tags = ['citizens']
const params = Type.Object({ id: Id })

/** What was promised to a citizen, and by when: noted by whoever treats the letter, or by the CAB (R7). */
export const promiseRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps

  const list = {
    operationId: 'listPromises',
    description: 'R7: what was promised on this letter, due first.',
    tags,
    params,
    response: { 200: listOf(PromiseView) },
  }
  app.get('/letters/:id/promises', { schema: list, config: { refusals: ['NOT_FOUND'] } }, async (request) => {
    const { id } = await letterSeen(request, request.params.id)
    return { items: (await promisesOf(db, request.reader, id)).map(promiseView) }
  })

  const make = {
    operationId: 'makePromise',
    description: 'R7: notes a promise with its date; the CAB finds it again before a meeting.',
    tags,
    params,
    body: PromiseInput,
    response: { 201: Created },
  }
  app.post(
    '/letters/:id/promises',
    { schema: make, config: { refusals: ['NOT_FOUND', 'FORBIDDEN', 'DAY_PAST'] } },
    async (request, reply) => {
      const letter = await letterSeen(request, request.params.id)
      requireLetterAct(request.reader, letter, 'promise')
      requireDayToCome(request, request.body.dueOn)
      const id = request.newId('promise')
      const text = request.body.text.trim()
      const promise = {
        id,
        letterId: letter.id,
        text,
        dueOn: request.body.dueOn,
        by: request.session.userId,
        at: now(),
      }
      await inTransaction(db, (tx) => makePromise(tx, promise))
      return reply.code(201).send({ id })
    },
  )

  const settle = {
    operationId: 'settlePromise',
    description: 'R7: says that a promise was kept, or that it is given up and why.',
    tags,
    params,
    body: SettlementInput,
    response: { 204: Type.Null() },
  }
  const settling = ['NOT_FOUND', 'FORBIDDEN', 'ALREADY_SETTLED', 'COMMENT_REQUIRED']
  app.put('/promises/:id', { schema: settle, config: { refusals: settling } }, async (request, reply) => {
    await settleIt(request, request.params.id, request.body)
    return reply.code(204).send(null)
  })
}

async function settleIt(
  request: FastifyRequest,
  id: string,
  { kept, note }: Static<typeof SettlementInput>,
): Promise<void> {
  const { db, now } = request.server.deps
  const letterId = await letterOfPromise(db, id)
  if (letterId === null) throw notFound()
  requireLetterAct(request.reader, await letterSeen(request, letterId), 'promise')
  const reason = note?.trim() || null
  if (!kept && reason === null) throw new DomainError('COMMENT_REQUIRED', 'a promise is given up for a reason')
  const settlement = { id, kept, note: reason, by: request.session.userId, at: now() }
  const settled = await inTransaction(db, (tx) => settlePromise(tx, settlement))
  if (!settled) throw new DomainError('ALREADY_SETTLED', 'settled before')
}

const promiseView = ({ at, settledAt, ...promise }: LetterPromise): Static<typeof PromiseView> => ({
  ...promise,
  at: at.toISOString(),
  settledAt: settledAt?.toISOString() ?? null,
})
