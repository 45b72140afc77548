import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { previewEntry } from '../../db/letters/index.ts'
import { EntryPreviewView } from '../views/citizens.ts'
import { Id, UnitCode } from '../views/common.ts'
import { letterForAct } from './letter-view.ts'

/** Before a letter enters a circuit, the screen names those who will see it from then on. */
export const entryPreviewRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps
  const preview = {
    operationId: 'previewCircuit',
    description: 'R3, R4: who will see the letter once it is in the circuit of this box, by name and by rule.',
    tags: ['letters'],
    params: Type.Object({ id: Id }),
    querystring: Type.Object({ box: UnitCode }, { additionalProperties: false }),
    response: { 200: EntryPreviewView },
  }
  const refusals = ['NOT_FOUND', 'FORBIDDEN', 'ALREADY_IN_CIRCUIT', 'UNKNOWN_BOX', 'NOT_A_BOX']
  app.get('/letters/:id/circuit/preview', { schema: preview, config: { refusals } }, async (request) => {
    const { id } = request.params
    await letterForAct(request, id, 'startCircuit')
    return previewEntry(db, { letterId: id, box: request.query.box, actorId: request.session.userId, at: now() })
  })
}
