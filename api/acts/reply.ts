import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Id } from '../views/common.ts'
import { ReplyInput, ReplyView } from '../views/replies.ts'
import { circuitRefusals } from './acting.ts'
import { readReply } from './reply/read.ts'
import { writeReply } from './reply/write.ts'
import { bodyOf, formOf, submissionOf } from './submission.ts'

const params = Type.Object({ id: Id })
const tags = ['reply']
const draft = { schema: ReplyInput, part: 'reply', files: 'file', text: [] }

const writing = [
  'NOT_FOUND',
  'FORBIDDEN',
  ...circuitRefusals,
  'REPLY_UNDER_VISA',
  'REPLY_SIGNED',
  'STALE_VERSION',
  'IF_MATCH_REQUIRED',
  'UNKNOWN_SIGNATORY',
  'NOT_A_SIGNATORY',
  'FILE_TOO_LARGE',
  'UNSUPPORTED_FILE_TYPE',
  'PDF_DAMAGED',
  'PDF_ENCRYPTED',
  'PDF_SIGNED',
  'DOCX_DAMAGED',
  'EDITOR_CONTENT_INVALID',
  'UNKNOWN_MERGE_FIELD',
]

/** The draft reply of a letter; each save is a version, typeset as it will be signed (R8). */
export const replyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const read = {
    operationId: 'readReply',
    description: 'R8: the last version of the draft reply; 204 while nobody has begun one.',
    tags,
    params,
    response: { 200: ReplyView, 204: Type.Null() },
  }
  app.get('/letters/:id/reply', { schema: read, config: { refusals: ['NOT_FOUND'] } }, async (request, answer) => {
    const view = await readReply(request, request.params.id)
    if (!view) return answer.code(204).send(null)
    return answer.header('etag', `"${view.version}"`).send(view)
  })

  const write = {
    operationId: 'writeReply',
    tags,
    params,
    querystring: Type.Object({ voidVisas: Type.Optional(Type.Boolean()) }),
    body: bodyOf(draft),
    response: { 200: ReplyView },
  }
  app.put(
    '/letters/:id/reply',
    { schema: write, config: { form: formOf(draft), refusals: writing } },
    async (request, answer) => {
      const { data, files } = submissionOf(request, draft)
      const voidVisas = request.query.voidVisas ?? false
      const view = await writeReply(request, request.params.id, { input: data, file: files[0] ?? null, voidVisas })
      return answer.header('etag', `"${view.version}"`).send(view)
    },
  )
}
