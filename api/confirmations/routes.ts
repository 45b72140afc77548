import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import {
  type Confirmation,
  type Decision,
  findConfirmation,
  listConfirmations,
  mayDecide,
  settleConfirmation,
} from '../../db/confirmations/confirmations.ts'
import { DomainError } from '../../domain/errors.ts'
import { confirmationSubjects } from '../../domain/org/guard.ts'
import { mayInOffice } from '../../domain/permissions/office-acts.ts'
import { notFound } from '../problems.ts'
import { Id, Instant, listOf, Nullable, oneOf, PersonRef, UnitRef } from '../views/common.ts'
import { confirmationEffects } from './effects.ts'

const tags = ['confirmations']
const params = Type.Object({ id: Id })
const statuses = ['waiting', 'confirmed', 'refused', 'withdrawn'] as const
const ConfirmationView = Type.Object(
  {
    id: Id,
    subject: oneOf(confirmationSubjects),
    subjectId: Type.String(),
    summary: Type.String(),
    before: Type.Unknown(),
    after: Type.Unknown(),
    askedBy: PersonRef,
    askedAt: Instant,
    /** The unit whose function decides; null when one person does. */
    unit: Nullable(UnitRef),
    function: Nullable(Type.String()),
    status: oneOf(statuses),
    decidedBy: Nullable(PersonRef),
    decidedAt: Nullable(Instant),
    reason: Nullable(Type.String()),
    allows: Type.Object({ decide: Type.Boolean() }),
  },
  { $id: 'Confirmation' },
)
const Refusal = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }) },
  { $id: 'ConfirmationRefusal', additionalProperties: false },
)

/** R21: the mail office cannot administer itself into secrets; whoever answers for them says yes or no here. */
export const confirmationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps

  const list = {
    operationId: 'listConfirmations',
    description: 'R21: what waits for my word, what I asked for; everything for the mail office. Newest first.',
    tags,
    querystring: Type.Object({ status: Type.Optional(oneOf(statuses)) }, { additionalProperties: false }),
    response: { 200: listOf(ConfirmationView) },
  }
  app.get('/confirmations', { schema: list }, async (request) => {
    const { reader, query } = request
    const rows = await listConfirmations(db, reader, { administers: administers(request), status: query.status })
    return { items: rows.map((row) => viewOf(row, request)) }
  })

  const one = {
    operationId: 'readConfirmation',
    description: 'R21: one change that waits, with what would be before and after.',
    tags,
    params,
    response: { 200: ConfirmationView },
  }
  app.get('/confirmations/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request) =>
    viewOf(await seen(request, request.params.id), request),
  )

  const confirm = {
    operationId: 'confirmChange',
    description: 'R21: the change takes effect once all whose word it needs have given it; never one’s own request.',
    tags,
    params,
    response: { 200: ConfirmationView },
  }
  const refusals = ['FORBIDDEN', 'NOT_FOUND', 'ALREADY_DECIDED', 'CHANGE_NOT_PENDING']
  app.post('/confirmations/:id/confirm', { schema: confirm, config: { refusals } }, (request) =>
    decide(request, { id: request.params.id, decidedBy: request.session.userId, at: now(), status: 'confirmed' }),
  )

  const refuse = {
    operationId: 'refuseChange',
    description: 'R21: the change does not take effect; whoever asked reads the reason.',
    tags,
    params,
    body: Refusal,
    response: { 200: ConfirmationView },
  }
  app.post('/confirmations/:id/refuse', { schema: refuse, config: { refusals } }, (request) => {
    const reason = request.body.reason.trim()
    return decide(request, {
      id: request.params.id,
      decidedBy: request.session.userId,
      at: now(),
      status: 'refused',
      reason,
    })
  })

  async function decide(request: FastifyRequest, decision: Decision): Promise<Static<typeof ConfirmationView>> {
    const confirmation = await seen(request, decision.id)
    if (!mayDecide(confirmation, request.reader)) throw new DomainError('FORBIDDEN', 'not theirs to decide')
    const effect = confirmationEffects[confirmation.subject]
    const { subjectId, complete } = await inTransaction(db, async (tx) => {
      const settled = await settleConfirmation(tx, decision)
      if (decision.status === 'refused') await effect?.refused(tx, settled.subjectId, decision.decidedBy)
      else if (settled.complete) await effect?.confirmed(tx, settled.subjectId, decision.decidedBy)
      return settled
    })
    if (complete) await effect?.afterwards?.(app.deps, subjectId)
    return viewOf(await seen(request, decision.id), request)
  }

  async function seen(request: FastifyRequest, id: string): Promise<Confirmation> {
    const confirmation = await findConfirmation(db, request.reader, id, administers(request))
    if (!confirmation) throw notFound()
    return confirmation
  }
}

const administers = ({ reader }: FastifyRequest): boolean => mayInOffice('administer', reader.positions) === true

function viewOf(row: Confirmation, { reader }: FastifyRequest): Static<typeof ConfirmationView> {
  const {
    unitId: _unitId,
    userId: _userId,
    orUserId: _orUserId,
    askedById: _askedById,
    refillsBy: _refillsBy,
    askedAt,
    decidedAt,
    ...shown
  } = row
  return {
    ...shown,
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    allows: { decide: row.status === 'waiting' && mayDecide(row, reader) },
  }
}
