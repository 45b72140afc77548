import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { readCharter, writeCharter } from '../../db/templates/charter.ts'
import { CharterView } from '../views/replies.ts'
import { requireGenericRights } from './templating.ts'

const tags = ['templates']

/** The graphic charter under which everything leaves the town (R18); the assistants of the DG keep it. */
export const charterRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const read = { operationId: 'readCharter', tags, response: { 200: CharterView } }
  app.get('/charter', { schema: read }, () => readCharter(app.deps.db))

  const write = {
    operationId: 'writeCharter',
    tags,
    body: CharterView,
    response: { 200: CharterView },
  }
  app.put('/charter', { schema: write, config: { refusals: ['FORBIDDEN'] } }, async (request) => {
    requireGenericRights(request)
    await writeCharter(app.deps.db, request.body, request.session.userId)
    return request.body
  })
}
