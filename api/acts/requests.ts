import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Created, DecisionView } from '../views/acts.ts'
import { Id, listOf } from '../views/common.ts'
import {
  LeadInput,
  MessageInput,
  MessageView,
  ReminderInput,
  RequestListView,
  RequestsCreated,
  RequestsInput,
  SkeletonView,
} from '../views/requests.ts'
import { circuitRefusals } from './acting.ts'
import { askForContributions } from './contributing.ts'
import { requestsOf } from './contribution-requests.ts'
import { readThread, remind, writeMessage } from './contribution-thread.ts'
import { choosePole } from './leading-pole.ts'
import { replySkeleton } from './reply/skeleton.ts'

const params = Type.Object({ id: Id })
const tags = ['contributions']
const seen = ['NOT_FOUND', 'FORBIDDEN']
const asking = [
  ...seen,
  'UNKNOWN_RECIPIENT',
  'ELUS_BY_NAME',
  'NOT_A_BOX',
  'NOT_ASSIGNABLE',
  'DAY_PAST',
  ...circuitRefusals,
]

/** A letter for several directions (R12): what is asked of them, said with them, and made of it. */
export const requestRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {
    operationId: 'listRequests',
    description: 'R12: what was asked of directions and agents, with where each stands; the late ones first.',
    tags,
    params,
    response: { 200: RequestListView },
  }
  app.get('/letters/:id/requests', { schema: list, config: { refusals: ['NOT_FOUND'] } }, async (request) => ({
    items: await requestsOf(request, request.params.id),
  }))

  const ask = {
    operationId: 'askSeveral',
    description: 'R12: asks several directions or agents at once, each with its own question and date.',
    tags,
    params,
    body: RequestsInput,
    response: { 201: RequestsCreated },
  }
  app.post('/letters/:id/requests', { schema: ask, config: { refusals: asking } }, async (request, reply) =>
    reply.code(201).send(await askForContributions(request, request.params.id, request.body.requests)),
  )

  const thread = {
    operationId: 'readThread',
    description: 'R12: what was said about one request, between who asked, who was asked, and who handles the letter.',
    tags,
    params,
    response: { 200: listOf(MessageView) },
  }
  app.get('/contributions/:id/messages', { schema: thread, config: { refusals: seen } }, async (request) => ({
    items: await readThread(request, request.params.id),
  }))

  const write = {
    operationId: 'writeMessage',
    description: 'R12: adds to the thread of a request.',
    tags,
    params,
    body: MessageInput,
    response: { 201: Created },
  }
  const writing = [...seen, 'NOT_IN_CIRCUIT', 'LETTER_CLOSED']
  app.post('/contributions/:id/messages', { schema: write, config: { refusals: writing } }, async (request, reply) =>
    reply.code(201).send({ id: await writeMessage(request, request.params.id, request.body.text) }),
  )

  const again = {
    operationId: 'remindContribution',
    description: 'R12: reminds who was asked; in the thread, and on record.',
    tags,
    params,
    body: ReminderInput,
    response: { 201: Created },
  }
  const reminding = [...writing, 'ALREADY_ANSWERED']
  app.post('/contributions/:id/reminders', { schema: again, config: { refusals: reminding } }, async (request, reply) =>
    reply.code(201).send({ id: await remind(request, request.params.id, request.body.text) }),
  )

  const skeleton = {
    operationId: 'readReplySkeleton',
    description: 'R12: the beginning of one reply from the contributions that came in, a heading for each direction.',
    tags: ['reply'],
    params,
    response: { 200: SkeletonView },
  }
  app.get('/letters/:id/reply/skeleton', { schema: skeleton, config: { refusals: writing } }, (request) =>
    replySkeleton(request, request.params.id),
  )

  const lead = {
    operationId: 'choosePole',
    description: 'R12: of several poles, the mail office or the DG decides which one leads; the others contribute.',
    tags: ['letters'],
    params,
    body: LeadInput,
    response: { 200: DecisionView, 202: DecisionView },
  }
  const leading = [...asking, 'NOT_A_POLE', 'ALREADY_THERE', 'UNKNOWN_BOX', 'NOT_A_BOX', 'CIRCUIT_UNPUBLISHED']
  app.post('/letters/:id/lead', { schema: lead, config: { refusals: leading } }, async (request, reply) => {
    const decision = await choosePole(request, request.params.id, request.body)
    return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
  })
}
