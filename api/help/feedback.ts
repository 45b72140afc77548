import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listFeedback } from '../../db/help/feedback.ts'
import { type FeedbackStatus, feedbackStatuses } from '../../domain/help/feedback.ts'
import { Created } from '../views/acts.ts'
import { Id, listOf } from '../views/common.ts'
import { CommentInput, FeedbackDecisionInput, FeedbackEntry, FeedbackInput, FeedbackView } from '../views/feedback.ts'
import {
  changeOwnFeedback,
  commentOnFeedback,
  decideOnFeedback,
  entryOf,
  feedbackSeen,
  markOutcomeSeen,
  readerIn,
  supportFeedback,
  withdrawFeedback,
  writeFeedback,
} from './giving-feedback.ts'

const tags = ['help']
const params = Type.Object({ id: Id })
const Query = Type.Object(
  {
    mine: Type.Optional(Type.Boolean()),
    status: Type.Optional(Type.Unsafe<FeedbackStatus>(Type.String({ enum: [...feedbackStatuses] }))),
    order: Type.Optional(Type.Unsafe<'new' | 'support'>(Type.String({ enum: ['new', 'support'] }))),
  },
  { additionalProperties: false },
)
const refusals = ['NOT_FOUND', 'FORBIDDEN']
const nothing = { 204: Type.Null() }

/** Feedback and proposals: discussed in the town, answered and decided by the mail office (R23). */
export const feedbackRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {
    operationId: 'listFeedback',
    description: 'R23: what is open to the town, and one’s own; the mail office also reads what is for it alone.',
    tags,
    querystring: Query,
    response: { 200: listOf(FeedbackEntry) },
  }
  app.get('/feedback', { schema: list }, async (request) => {
    const { mine = false, status = null, order = 'new' } = request.query
    return { items: (await listFeedback(app.deps.db, readerIn(request), { mine, status, order })).map(entryOf) }
  })

  const add = {
    operationId: 'giveFeedback',
    description: 'R23: an idea, a problem or a question about the organisation, for the town or the mail office alone.',
    tags,
    body: FeedbackInput,
    response: { 201: Created },
  }
  app.post('/feedback', { schema: add }, async (request, reply) =>
    reply.code(201).send({ id: await writeFeedback(request, request.body) }),
  )

  const one = {
    operationId: 'readFeedback',
    description: 'R23: with its discussion and every decision.',
    tags,
    params,
    response: { 200: FeedbackView },
  }
  app.get('/feedback/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, (request) =>
    feedbackSeen(request, request.params.id),
  )

  const change = {
    operationId: 'changeFeedback',
    description: 'R23: the author changes the words until the first decision.',
    tags,
    params,
    body: FeedbackInput,
    response: { 200: FeedbackView },
  }
  app.put('/feedback/:id', { schema: change, config: { refusals } }, (request) =>
    changeOwnFeedback(request, request.params.id, request.body),
  )

  const remove = {
    operationId: 'withdrawFeedback',
    description: 'R23: whoever wrote it may withdraw it; the others do not see it any more.',
    tags,
    params,
    response: nothing,
  }
  app.delete('/feedback/:id', { schema: remove, config: { refusals } }, async (request, reply) => {
    await withdrawFeedback(request, request.params.id)
    return reply.code(204).send(null)
  })

  const comment = {
    operationId: 'commentOnFeedback',
    description: 'R23: whoever reads it may discuss it.',
    tags,
    params,
    body: CommentInput,
    response: { 201: FeedbackView },
  }
  app.post('/feedback/:id/comments', { schema: comment, config: { refusals } }, async (request, reply) =>
    reply.code(201).send(await commentOnFeedback(request, request.params.id, request.body.text)),
  )

  const decide = {
    operationId: 'decideOnFeedback',
    description: 'R23: the mail office answers and decides; the author is told.',
    tags,
    params,
    body: FeedbackDecisionInput,
    response: { 201: FeedbackView },
  }
  app.post('/feedback/:id/decisions', { schema: decide, config: { refusals } }, async (request, reply) =>
    reply.code(201).send(await decideOnFeedback(request, request.params.id, request.body)),
  )

  const support = { tags, params, response: nothing }
  const on = { ...support, operationId: 'supportFeedback', description: 'R23: one voice each; twice is once.' }
  app.put('/feedback/:id/support', { schema: on, config: { refusals } }, async (request, reply) => {
    await supportFeedback(request, request.params.id, true)
    return reply.code(204).send(null)
  })
  const off = { ...support, operationId: 'unsupportFeedback', description: 'R23: takes the voice back.' }
  app.delete('/feedback/:id/support', { schema: off, config: { refusals } }, async (request, reply) => {
    await supportFeedback(request, request.params.id, false)
    return reply.code(204).send(null)
  })

  const seen = { ...support, operationId: 'markOutcomeSeen', description: 'R23: the author has read the decision.' }
  app.put('/feedback/:id/seen', { schema: seen, config: { refusals } }, async (request, reply) => {
    await markOutcomeSeen(request, request.params.id)
    return reply.code(204).send(null)
  })
}
