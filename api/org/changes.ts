import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { findOrgChange, listOrgChanges, moveOn } from '../../db/org/changes.ts'
import { readChart } from '../../db/org/chart.ts'
import { rehearse } from '../../db/org/rehearse.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import { Id, listOf } from '../views/common.ts'
import { ask, orgRefusals, readOrgChange } from './asking.ts'
import { orgChangeViews, rehearsalView } from './present.ts'
import { OrgChangeInput, OrgChangeView, RehearsalInput, RehearsalView } from './views.ts'

const tags = ['organisation']
const params = Type.Object({ id: Id })

/** R21, R23: reorganisations, rehearsed before they are asked for, done at their hour, undone in one act. */
export const orgChangeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const rehearsing = {
    operationId: 'rehearseOrgChange',
    description: 'R23: what a reorganisation would do to letters, tasks, sight and configuration; nothing changes.',
    tags,
    body: RehearsalInput,
    response: { 200: RehearsalView },
  }
  app.post('/org-units/rehearsal', { schema: rehearsing, config: { refusals: orgRefusals } }, async (request) => {
    requireAct(request, 'administer')
    const outcome = await rehearse(db, request.body.changes, request.reader)
    return rehearsalView(outcome, await readChart(db))
  })

  const list = {
    operationId: 'listOrgChanges',
    description: 'R21: reorganisations asked for, waiting, done and undone, latest first; for the mail office.',
    tags,
    response: { 200: listOf(OrgChangeView) },
  }
  app.get('/org-changes', { schema: list, config: { refusals: ['FORBIDDEN'] } }, async (request) => {
    requireAct(request, 'administer')
    return { items: await orgChangeViews(request, await listOrgChanges(db)) }
  })

  const asking = {
    operationId: 'askOrgChange',
    description:
      'R21, R23: does a reorganisation, at once or at its hour. What would open the secrets of CAB, CAB-SEC or DG waits for confirmation.',
    tags,
    body: OrgChangeInput,
    response: { 201: OrgChangeView },
  }
  app.post('/org-changes', { schema: asking, config: { refusals: orgRefusals } }, async (request, reply) => {
    const change = await ask(request, request.body)
    return reply.code(201).header('location', `/api/org-changes/${change.id}`).send(change)
  })

  const one = {
    operationId: 'readOrgChange',
    description: 'R21: one reorganisation with what it changed, before and after.',
    tags,
    params,
    response: { 200: OrgChangeView },
  }
  app.get('/org-changes/:id', { schema: one, config: { refusals: ['FORBIDDEN', 'NOT_FOUND'] } }, (request) => {
    requireAct(request, 'administer')
    return readOrgChange(request, request.params.id)
  })

  const undo = {
    operationId: 'undoOrgChange',
    description: 'R23: takes a reorganisation back in one act; refused when what it changed was changed again since.',
    tags,
    params,
    response: { 201: OrgChangeView },
  }
  const undoing = [...orgRefusals, 'NOT_FOUND', 'CHANGE_NOT_DONE', 'UNDO_CONFLICT']
  app.post('/org-changes/:id/undo', { schema: undo, config: { refusals: undoing } }, async (request, reply) => {
    const change = await ask(request, { changes: [{ act: 'undo', change: request.params.id }] })
    return reply.code(201).header('location', `/api/org-changes/${change.id}`).send(change)
  })

  const cancel = {
    operationId: 'cancelOrgChange',
    description: 'R21: gives up a reorganisation that is not done yet.',
    tags,
    params,
    response: { 200: OrgChangeView },
  }
  const cancelling = ['FORBIDDEN', 'NOT_FOUND', 'CHANGE_NOT_PENDING']
  app.delete('/org-changes/:id', { schema: cancel, config: { refusals: cancelling } }, async (request) => {
    requireAct(request, 'administer')
    const { id } = request.params
    if (!(await findOrgChange(db, id))) throw notFound()
    await inTransaction(db, (tx) => moveOn(tx, id, 'cancelled', request.session.userId))
    return readOrgChange(request, id)
  })
}
