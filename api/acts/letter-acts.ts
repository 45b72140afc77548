import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { AcknowledgementInput, DecisionView, HandOverInput, NoteInput, NoteView } from '../views/acts.ts'
import { Id, listOf } from '../views/common.ts'
import { acknowledge } from './acknowledging.ts'
import { circuitRefusals } from './acting.ts'
import { handOver } from './handing-over.ts'
import { notesOf, writeNote } from './noting.ts'

const params = Type.Object({ id: Id })
const tags = ['letters']
const decided = { 200: DecisionView, 202: DecisionView }

const acting = ['NOT_FOUND', 'FORBIDDEN', ...circuitRefusals]

/** What the box that holds a letter does with it besides answering. */
export const letterActRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const acknowledgement = {
    operationId: 'acknowledgeLetter',
    tags,
    params,
    body: AcknowledgementInput,
    response: decided,
  }
  app.post(
    '/letters/:id/acknowledgement',
    {
      schema: acknowledgement,
      config: {
        refusals: [...acting, 'ALREADY_ACKNOWLEDGED', 'CONFLICT', 'NO_ADDRESS', 'MERGE_FIELD_EMPTY'],
      },
    },
    async (request, reply) => {
      const decision = await acknowledge(request, request.params.id, request.body)
      return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
    },
  )

  const transfer = { operationId: 'handOverLetter', tags, params, body: HandOverInput, response: decided }
  app.post(
    '/letters/:id/hand-over',
    {
      schema: transfer,
      config: {
        refusals: [...acting, 'ALREADY_THERE', 'UNKNOWN_BOX', 'NOT_A_BOX', 'CIRCUIT_UNPUBLISHED'],
      },
    },
    async (request, reply) => {
      const decision = await handOver(request, request.params.id, request.body)
      return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
    },
  )

  const list = { operationId: 'listNotes', tags, params, response: { 200: listOf(NoteView) } }
  app.get('/letters/:id/notes', { schema: list, config: { refusals: ['NOT_FOUND'] } }, async (request) => ({
    items: await notesOf(request, request.params.id),
  }))

  const add = {
    operationId: 'addNote',
    tags,
    params,
    body: NoteInput,
    response: { 201: NoteView },
  }
  app.post(
    '/letters/:id/notes',
    { schema: add, config: { refusals: ['NOT_FOUND', 'FORBIDDEN'] } },
    async (request, reply) => reply.code(201).send(await writeNote(request, request.params.id, request.body.text)),
  )
}
