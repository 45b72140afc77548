import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { mergeFieldLabels } from '../../documents/merge-fields.ts'
import { Id, listOf } from '../views/common.ts'
import { MergeFieldView, TemplateInput, TemplateView } from '../views/replies.ts'
import { addOwnTemplate, changeOwnTemplate, removeOwnTemplate, templateSeen, templatesFor } from './templating.ts'

const params = Type.Object({ id: Id })
const tags = ['templates']
const Query = Type.Object({
  kind: Type.Optional(Type.Unsafe<'reply' | 'acknowledgement'>(Type.String({ enum: ['reply', 'acknowledgement'] }))),
})

const writing = ['FORBIDDEN', 'UNKNOWN_UNIT', 'EDITOR_CONTENT_INVALID', 'UNKNOWN_MERGE_FIELD']

/** Templates of replies and acknowledgements: read by the direction, changed by its assistants (R18, R19). */
export const templateRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {
    operationId: 'listTemplates',
    tags,
    querystring: Query,
    response: { 200: listOf(TemplateView) },
  }
  app.get('/templates', { schema: list }, async (request) => ({
    items: await templatesFor(request, request.query.kind ?? null),
  }))

  const one = { operationId: 'readTemplate', tags, params, response: { 200: TemplateView } }
  app.get('/templates/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request, reply) => {
    const template = await templateSeen(request, request.params.id)
    return reply.header('etag', `"${template.version}"`).send(template)
  })

  const add = {
    operationId: 'addTemplate',
    tags,
    body: TemplateInput,
    response: { 201: TemplateView },
  }
  app.post('/templates', { schema: add, config: { refusals: writing } }, async (request, reply) =>
    reply.code(201).send(await addOwnTemplate(request, request.body)),
  )

  const change = {
    operationId: 'changeTemplate',
    tags,
    params,
    body: TemplateInput,
    response: { 200: TemplateView },
  }
  app.put(
    '/templates/:id',
    { schema: change, config: { refusals: [...writing, 'NOT_FOUND', 'STALE_VERSION', 'IF_MATCH_REQUIRED'] } },
    async (request, reply) => {
      const template = await changeOwnTemplate(request, request.params.id, request.body)
      return reply.header('etag', `"${template.version}"`).send(template)
    },
  )

  const remove = {
    operationId: 'removeTemplate',
    tags,
    params,
    response: { 204: Type.Null() },
  }
  app.delete(
    '/templates/:id',
    { schema: remove, config: { refusals: ['NOT_FOUND', 'FORBIDDEN'] } },
    async (request, reply) => {
      await removeOwnTemplate(request, request.params.id)
      return reply.code(204).send(null)
    },
  )

  const fields = { operationId: 'listMergeFields', tags, response: { 200: listOf(MergeFieldView) } }
  app.get('/merge-fields', { schema: fields }, async () => ({
    items: Object.entries(mergeFieldLabels).map(([field, label]) => ({ field, label })),
  }))
}
