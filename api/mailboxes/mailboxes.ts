import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import {
  closeMailbox,
  findMailbox,
  listMailboxes,
  type MailboxRecord,
  mailboxHistory,
  openMailbox,
  rebindMailbox,
} from '../../db/mailboxes/mailboxes.ts'
import { mayInOffice } from '../../domain/permissions/office-acts.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import { listOf } from '../views/common.ts'
import { MailboxChange, MailboxDetail, MailboxInput, MailboxView } from './views.ts'

const tags = ['mailboxes']
const params = Type.Object({ id: Type.String({ minLength: 3, maxLength: 254 }) })

/** R22: the generic mailboxes in force; decided by the mail office and DINSI, read by the directions that they serve. */
export const mailboxRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps

  const list = {
    operationId: 'listMailboxes',
    description: 'R22: all of them for the mail office and DINSI, for the others those of their units and below.',
    tags,
    response: { 200: listOf(MailboxView) },
  }
  app.get('/mailboxes', { schema: list }, async (request) => {
    const rows = await listMailboxes(db, manages(request) ? null : request.reader.subtree)
    const shown = rows.filter(({ closedAt }) => closedAt === null || manages(request))
    return { items: shown.map((row) => viewOf(row, request)) }
  })

  const one = {
    operationId: 'readMailbox',
    description: 'R22: one mailbox, by its address, with what was decided about it.',
    tags,
    params,
    response: { 200: MailboxDetail },
  }
  app.get('/mailboxes/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request) =>
    detail(request, request.params.id),
  )

  const open = {
    operationId: 'openMailbox',
    description: 'R21, R22: puts an address into force; mail to it lands in the box at once.',
    tags,
    body: MailboxInput,
    response: { 201: MailboxDetail },
  }
  const opening = ['FORBIDDEN', 'MAILBOX_TAKEN', 'UNKNOWN_BOX', 'NOT_A_BOX']
  app.post('/mailboxes', { schema: open, config: { refusals: opening } }, async (request, reply) => {
    requireAct(request, 'manageMailboxes')
    const change = { ...request.body, actorId: request.session.userId, at: now() }
    await inTransaction(db, (tx) => openMailbox(tx, change))
    return reply.code(201).send(await detail(request, request.body.address))
  })

  const rebind = {
    operationId: 'changeMailbox',
    description: 'R21, R22: binds an address to another box.',
    tags,
    params,
    body: MailboxChange,
    response: { 200: MailboxDetail },
  }
  const rebinding = ['FORBIDDEN', 'NOT_FOUND', 'UNKNOWN_BOX', 'NOT_A_BOX']
  app.put('/mailboxes/:id', { schema: rebind, config: { refusals: rebinding } }, async (request) => {
    requireAct(request, 'manageMailboxes')
    const { id: address } = request.params
    const change = { address, box: request.body.box, actorId: request.session.userId, at: now() }
    await inTransaction(db, (tx) => rebindMailbox(tx, change))
    return detail(request, address)
  })

  const close = {
    operationId: 'closeMailbox',
    description:
      'R21, R22: takes an address out of force. Its history stays; mail still sent to it goes to quarantine.',
    tags,
    params,
    response: { 200: MailboxDetail },
  }
  app.delete('/mailboxes/:id', { schema: close, config: { refusals: ['FORBIDDEN', 'NOT_FOUND'] } }, async (request) => {
    requireAct(request, 'manageMailboxes')
    const { id: address } = request.params
    await inTransaction(db, (tx) => closeMailbox(tx, { address, actorId: request.session.userId, at: now() }))
    return detail(request, address)
  })

  async function detail(request: FastifyRequest, address: string) {
    const mailbox = await findMailbox(db, address)
    const theirs = mailbox && (manages(request) || request.reader.subtree.includes(mailbox.boxUnitId))
    if (!theirs) throw notFound()
    const history = await mailboxHistory(db, mailbox.address)
    return {
      ...viewOf(mailbox, request),
      history: history.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
    }
  }
}

const manages = ({ reader }: FastifyRequest): boolean => mayInOffice('manageMailboxes', reader.positions) === true

const viewOf = ({ address, box, closedAt }: MailboxRecord, request: FastifyRequest) => ({
  id: address,
  address,
  box,
  closedAt: closedAt?.toISOString() ?? null,
  allows: { change: manages(request) && closedAt === null },
})
