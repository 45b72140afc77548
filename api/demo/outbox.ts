import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MailCatcher } from '../../mail/catcher.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import { listOf } from '../views/common.ts'
import { CaughtMessageView } from '../views/people.ts'

const tags = ['demo']

/** The demonstration's outgoing mail, for the IT direction; elsewhere these addresses do not exist. */
export const outboxRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { outbox, settings } = app.deps

  function catcher(): MailCatcher {
    if (!outbox || !settings.demo) throw notFound()
    return outbox
  }

  const list = { operationId: 'listOutbox', tags, response: { 200: listOf(CaughtMessageView) } }
  app.get('/demo/outbox', { schema: list, config: { refusals: ['FORBIDDEN', 'NOT_FOUND'] } }, async (request) => {
    requireAct(request, 'seeOutbox')
    const caught = await catcher().listCaught()
    return { items: caught.map((message) => ({ ...message, attachments: [...message.attachments] })) }
  })

  const one = {
    operationId: 'readOutboxMessage',
    tags,
    params: Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{32}$' }) }),
    produces: ['message/rfc822'],
    response: { 200: Type.String() },
  }
  app.get(
    '/demo/outbox/:id',
    { schema: one, config: { refusals: ['FORBIDDEN', 'NOT_FOUND'] } },
    async (request, reply) => {
      requireAct(request, 'seeOutbox')
      const raw = await catcher().readCaught(request.params.id)
      return reply
        .type('message/rfc822')
        .header('content-disposition', 'attachment; filename="message.eml"')
        .send(Buffer.from(raw).toString('latin1'))
    },
  )
}
