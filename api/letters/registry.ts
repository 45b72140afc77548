import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listLetters, markCopyRead, suggestSenders, type Waiting, waitings } from '../../db/letters/index.ts'
import { listRedacted } from '../../db/visibility/index.ts'
import { letterStatuses } from '../../domain/vocabulary.ts'
import { Day, Id, listOf, UnitCode } from '../views/common.ts'
import { LetterPage, LetterView, RedactedView, SenderSuggestionView } from '../views/letters.ts'
import { letterView } from './letter-view.ts'

const tags = ['letters']
const Query = Type.Object(
  {
    /** Words in French, a number or a sender's name; accents and case do not matter. */
    q: Type.Optional(Type.String({ maxLength: 300 })),
    box: Type.Optional(UnitCode),
    status: Type.Optional(Type.Unsafe<(typeof letterStatuses)[number]>(Type.String({ enum: [...letterStatuses] }))),
    from: Type.Optional(Day),
    to: Type.Optional(Day),
    sender: Type.Optional(Type.String({ maxLength: 200 })),
    /** Codes of the town's lists of types and priorities. */
    letterType: Type.Optional(Type.String({ maxLength: 40 })),
    priority: Type.Optional(Type.String({ maxLength: 40 })),
    /** Letters under way on which the reader has an open task, or none of their own (Suivi). */
    waiting: Type.Optional(Type.Unsafe<Waiting>(Type.String({ enum: [...waitings] }))),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
)
const Typed = Type.Object({ q: Type.String({ maxLength: 200, examples: ['besson'] }) }, { additionalProperties: false })
const params = Type.Object({ id: Id })

/** Reading the registry: only what the reader may see, whatever is asked (R4–R7). */
export const registryRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const list = { operationId: 'listLetters', tags, querystring: Query, response: { 200: LetterPage } }
  app.get('/letters', { schema: list, config: { refusals: ['INVALID_CURSOR'] } }, ({ reader, query }) =>
    listLetters(db, reader, query),
  )

  const one = { operationId: 'readLetter', tags, params, response: { 200: LetterView } }
  app.get('/letters/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request, reply) => {
    const view = await letterView(request, request.params.id)
    await markCopyRead(db, view.id, request.session.userId)
    return reply.header('etag', `"${view.version}"`).send(view)
  })

  const redacted = { operationId: 'listConfidentialIntegrated', tags, response: { 200: listOf(RedactedView) } }
  app.get('/confidential-integrated', { schema: redacted }, async ({ reader }) => ({
    items: await listRedacted(db, reader),
  }))

  const senders = {
    operationId: 'suggestSenders',
    tags,
    querystring: Typed,
    response: { 200: listOf(SenderSuggestionView) },
  }
  app.get('/suggestions/senders', { schema: senders }, async ({ reader, query }) => ({
    items: await suggestSenders(db, reader, query.q),
  }))
}
