import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import {
  askMailbox,
  decideRequest,
  findRequest,
  listRequests,
  type MailboxRequest,
  studyRequest,
  withdrawMailboxRequest,
} from '../../db/mailboxes/requests.ts'
import { DomainError } from '../../domain/errors.ts'
import { mayInOffice, officeActTable } from '../../domain/permissions/office-acts.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import { Id, listOf } from '../views/common.ts'
import { RequestInput, RequestStep, RequestView } from './views.ts'

const tags = ['mailboxes']
const params = Type.Object({ id: Id })

/** R22: a direction asks DINSI to study another mailbox; accepted, it is configuration from that moment on. */
export const mailboxRequestRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps

  const list = {
    operationId: 'listMailboxRequests',
    description: 'R22: all of them for DINSI and the mail office; to the others those of their own direction.',
    tags,
    response: { 200: listOf(RequestView) },
  }
  app.get('/mailbox-requests', { schema: list }, async (request) => ({
    items: (await listRequests(db, scopeOf(request))).map((row) => viewOf(row, request)),
  }))

  const one = {
    operationId: 'readMailboxRequest',
    description: 'R22: one request, with what became of it.',
    tags,
    params,
    response: { 200: RequestView },
  }
  app.get('/mailbox-requests/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request) =>
    viewOf(await seen(request, request.params.id), request),
  )

  const ask = {
    operationId: 'askMailbox',
    description: 'R22: a direction asks for a mailbox, with its reason and the box it would serve.',
    tags,
    body: RequestInput,
    response: { 201: RequestView },
  }
  const asking = ['FORBIDDEN', 'MAILBOX_TAKEN', 'UNKNOWN_BOX', 'NOT_A_BOX']
  app.post('/mailbox-requests', { schema: ask, config: { refusals: asking } }, async (request, reply) => {
    requireAct(request, 'requestMailbox')
    const { userId } = request.session
    const position = request.reader.positions.find(officeActTable.requestMailbox.who)
    const id = request.newId('mailbox-request')
    const asked = { ...request.body, id, unitId: position?.unitId ?? 0, askedBy: userId, at: now() }
    if (!(await findRequest(db, id, null))) await inTransaction(db, (tx) => askMailbox(tx, asked))
    return reply
      .code(201)
      .header('location', `/api/mailbox-requests/${id}`)
      .send(viewOf(await seen(request, id), request))
  })

  const step = {
    operationId: 'decideMailboxRequest',
    description: 'R22: DINSI takes it in study, accepts it or refuses it with the reason.',
    tags,
    params,
    body: RequestStep,
    response: { 200: RequestView },
  }
  const deciding = ['FORBIDDEN', 'NOT_FOUND', 'ALREADY_DECIDED', 'MAILBOX_TAKEN', 'UNKNOWN_BOX', 'NOT_A_BOX']
  app.put('/mailbox-requests/:id', { schema: step, config: { refusals: deciding } }, async (request) => {
    const { id } = request.params
    await seen(request, id)
    requireAct(request, 'studyMailboxes')
    await inTransaction(db, (tx) => {
      const { userId } = request.session
      const { body } = request
      if (body.act === 'study') return studyRequest(tx, id, userId, now(), body.comment?.trim() ?? null)
      const status = body.act === 'accept' ? 'accepted' : 'refused'
      return decideRequest(tx, id, userId, now(), { status, reason: body.reason?.trim() ?? null })
    })
    return viewOf(await seen(request, id), request)
  })

  const withdraw = {
    operationId: 'withdrawMailboxRequest',
    description: 'R22: whoever asked gives it up while DINSI has not decided.',
    tags,
    params,
    response: { 200: RequestView },
  }
  const withdrawing = ['FORBIDDEN', 'NOT_FOUND', 'ALREADY_DECIDED']
  app.delete('/mailbox-requests/:id', { schema: withdraw, config: { refusals: withdrawing } }, async (request) => {
    const { id } = request.params
    const { userId } = request.session
    const { askedById } = await seen(request, id)
    if (askedById !== userId) throw new DomainError('FORBIDDEN', 'its author gives it up')
    await inTransaction(db, (tx) => withdrawMailboxRequest(tx, id, userId, now()))
    return viewOf(await seen(request, id), request)
  })

  async function seen(request: FastifyRequest, id: string): Promise<MailboxRequest> {
    const row = await findRequest(db, id, scopeOf(request))
    if (!row) throw notFound()
    return row
  }
}

/** Null: every request is theirs to read. */
function scopeOf({ reader }: FastifyRequest) {
  if (mayInOffice('manageMailboxes', reader.positions) === true) return null
  const units = reader.positions.filter(officeActTable.requestMailbox.who).map(({ unitId }) => unitId)
  return { userId: reader.userId, units }
}

function viewOf(row: MailboxRequest, { reader }: FastifyRequest): Static<typeof RequestView> {
  const { unitId: _unitId, askedById, askedAt, studiedAt, decidedAt, ...shown } = row
  const open = row.status === 'asked' || row.status === 'studied'
  const studies = mayInOffice('studyMailboxes', reader.positions) === true
  return {
    ...shown,
    askedAt: askedAt.toISOString(),
    studiedAt: studiedAt?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    allows: { study: open && studies, decide: open && studies, withdraw: open && askedById === reader.userId },
  }
}
