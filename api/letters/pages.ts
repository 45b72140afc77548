import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { findDocument } from '../../db/letters/index.ts'
import { renderPage } from '../../documents/text.ts'
import { notFound } from '../problems.ts'
import { Id } from '../views/common.ts'

const params = Type.Object({ id: Id, page: Type.Integer({ minimum: 1, maximum: 1000 }) })
const Query = Type.Object(
  { width: Type.Optional(Type.Integer({ minimum: 16, maximum: 2480, description: 'pixels' })) },
  { additionalProperties: false },
)

/** One page of a PDF as an image, for previews and for browsers that show no PDF. */
export const pageRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, store } = app.deps
  const schema = {
    operationId: 'readDocumentPage',
    tags: ['documents'],
    params,
    querystring: Query,
    produces: ['image/png'],
  }
  const config = {
    download: true,
    refusals: ['NOT_FOUND', 'PROCESSING_TIMEOUT', 'PROCESSING_TOO_HEAVY', 'PDF_DAMAGED'],
  }
  app.get('/documents/:id/pages/:page', { schema, config }, async (request, reply) => {
    const document = await findDocument(db, request.reader, request.params.id)
    if (document?.mediaType !== 'application/pdf') throw notFound()
    const { page } = request.params
    const width = request.query.width ?? 900
    const etag = `"${document.sha256}-${page}-${width}"`
    reply.header('etag', etag).header('cache-control', 'private, no-cache')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const { png } = await renderPage(await store.get(document.sha256), page, width)
    return reply.type('image/png').send(Buffer.from(png))
  })
}
