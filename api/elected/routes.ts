import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { type CopyPage, receivedCopies } from '../../db/letters/copies-received.ts'
import { CopyListView } from '../views/citizens.ts'

const Query = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    cursor: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { additionalProperties: false },
)

/** « Mes courriers »: all that an elected official sees is here (R7). */
export const copyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {
    operationId: 'listCopies',
    description: 'R6, R7: the letters that the caller is in copy of by name, unread first.',
    tags: ['letters'],
    querystring: Query,
    response: { 200: CopyListView },
  }
  app.get('/copies', { schema: list, config: { refusals: ['INVALID_CURSOR'] } }, async ({ reader, query }) => {
    const page = await receivedCopies(app.deps.db, reader, query)
    return { ...page, items: page.items.map(copyView) }
  })
}

const copyView = ({ copiedAt, readAt, repliedAt, ...copy }: CopyPage['items'][number]) => ({
  ...copy,
  copiedAt: new Date(copiedAt).toISOString(),
  readAt: readAt === null ? null : new Date(readAt).toISOString(),
  repliedAt: repliedAt === null ? null : new Date(repliedAt).toISOString(),
})
