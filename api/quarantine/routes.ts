import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { lettersOfMessage } from '../../db/intake/mail-messages.ts'
import { type Entry, listQuarantine, settleQuarantine } from '../../db/intake/quarantine.ts'
import { headersOf } from '../../mail/headers.ts'
import { sendBytes } from '../letters/content.ts'
import { Created } from '../views/acts.ts'
import { Id } from '../views/common.ts'
import {
  HandRegistrationInput,
  QuarantinedDetailView,
  type QuarantinedView,
  QuarantineView,
  RejectionInput,
  RetryInput,
} from '../views/quarantine.ts'
import { entryInHand, entrySeen, entryWaiting, messageName, registerByHand, retry } from './releasing.ts'

const tags = ['quarantine']
const params = Type.Object({ id: Id })
const dealing = ['NOT_FOUND', 'FORBIDDEN', 'QUARANTINE_SETTLED']

/** R1, R21: what could not become a letter waits for the mail office; what was sent to the CAB, for the CAB alone (R4). */
export const quarantineRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now, store } = app.deps

  const list = {
    operationId: 'listQuarantine',
    description:
      'R1, R4: inputs that could not become a letter, and replies that came back, newest first. DINSI sees the technical ones without their content.',
    tags,
    querystring: Type.Object({
      state: Type.Optional(Type.Unsafe<'waiting' | 'all'>(Type.String({ enum: ['waiting', 'all'] }))),
    }),
    response: { 200: QuarantineView },
  }
  app.get('/quarantine', { schema: list }, async ({ reader, query }) => {
    const entries = await listQuarantine(db, reader, { waiting: query.state !== 'all' })
    const waiting = entries.filter(({ deals, releasedAt }) => deals && releasedAt === null).length
    return { items: entries.map(viewOf), waiting }
  })

  const one = {
    operationId: 'readQuarantined',
    description: 'R1: why it is here, and its first headers as plain text; its content is only ever downloaded.',
    tags,
    params,
    response: { 200: QuarantinedDetailView },
  }
  app.get('/quarantine/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request) => {
    const entry = await entrySeen(request, request.params.id)
    const { reason, recipients, deals, sha256 } = entry
    if (!deals) return { ...viewOf(entry), reason, recipients: [], headers: [], sameMessage: [] }
    const raw = await store.get(sha256)
    const known = entry.source === 'mail' ? await lettersOfMessage(db, request.reader, messageName(raw)) : []
    const sameMessage = known.filter(({ id }) => id !== entry.letter?.id)
    return { ...viewOf(entry), reason, recipients, headers: headersOf(raw), sameMessage }
  })

  const content = {
    operationId: 'readQuarantinedContent',
    description: 'R1: the bytes as they came, for whoever deals with the entry; always downloaded, never shown.',
    tags,
    params,
    produces: ['application/octet-stream'],
  }
  const download = { download: true, refusals: ['NOT_FOUND', 'FORBIDDEN', 'RANGE_NOT_SATISFIABLE'] }
  app.get('/quarantine/:id/content', { schema: content, config: download }, async (request, reply) => {
    const { sha256, source } = await entryInHand(request, request.params.id)
    const name = source === 'mail' ? 'message.eml' : 'document.bin'
    return sendBytes(request, reply, { sha256, name, mediaType: 'application/octet-stream' })
  })

  const trying = {
    operationId: 'retryQuarantined',
    description: 'R1: tries once more to make a letter of it, by its mailbox or in the box that is named.',
    tags,
    params,
    body: RetryInput,
    response: { 200: Created },
  }
  const retrying = { refusals: [...dealing, 'STILL_REFUSED', 'UNKNOWN_BOX', 'NOT_A_BOX'] }
  app.post('/quarantine/:id/retry', { schema: trying, config: retrying }, async (request) => {
    const entry = await entryWaiting(request, request.params.id)
    return { id: await retry(request, entry, request.body.box) }
  })

  const registering = {
    operationId: 'registerQuarantined',
    description: 'R1: registers it by hand; a person says who wrote and about what, the bytes go with the letter.',
    tags,
    params,
    body: HandRegistrationInput,
    response: { 201: Created },
  }
  const byHand = {
    refusals: [...dealing, 'STILL_REFUSED', 'UNKNOWN_BOX', 'NOT_A_BOX', 'INTEGRATION_BY_MAIL_OFFICE'],
  }
  app.post('/quarantine/:id/register', { schema: registering, config: byHand }, async (request, reply) => {
    const entry = await entryWaiting(request, request.params.id)
    return reply.code(201).send({ id: await registerByHand(request, entry, request.body) })
  })

  const rejecting = {
    operationId: 'rejectQuarantined',
    description: 'R1: it is no letter, or was dealt with outside the application; why goes on record.',
    tags,
    params,
    body: RejectionInput,
    response: { 204: Type.Null() },
  }
  app.post('/quarantine/:id/reject', { schema: rejecting, config: { refusals: dealing } }, async (request, reply) => {
    const { id } = await entryWaiting(request, request.params.id)
    const by = request.session.userId
    await inTransaction(db, (tx) =>
      settleQuarantine(tx, id, { outcome: 'rejected', note: request.body.reason, at: now(), by }),
    )
    return reply.code(204).send(null)
  })
}

function viewOf(entry: Entry): Static<typeof QuarantinedView> {
  const { id, source, code, at, size, box, deals, letter, releasedAt, releasedBy, outcome, note } = entry
  const told = deals ? { sender: entry.sender || null, subject: entry.subject } : { sender: null, subject: null }
  const settled =
    releasedAt === null || outcome === null
      ? null
      : { at: releasedAt.toISOString(), by: releasedBy, outcome, note: deals ? note : null }
  return { id, source, code, at: at.toISOString(), size, ...told, box, deals, letter, settled }
}
