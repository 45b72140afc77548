import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findDocument } from '../../db/letters/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { notFound } from '../problems.ts'
import { Id } from '../views/common.ts'

export type Sendable = { name: string; mediaType: string; sha256: string }

/** Shown in the page by our own viewers; everything else is only ever downloaded, SVG and HTML above all. */
const inline = new Set(['application/pdf', 'image/png', 'image/jpeg'])

/** The bytes of a document, to who sees its letter. */
export const contentRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {
    operationId: 'readDocumentContent',
    tags: ['documents'],
    params: Type.Object({ id: Id }),
    headers: Type.Object({ range: Type.Optional(Type.String()), 'if-none-match': Type.Optional(Type.String()) }),
    produces: ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'],
  }
  const config = { download: true, refusals: ['NOT_FOUND', 'RANGE_NOT_SATISFIABLE'] }
  app.get('/documents/:id/content', { schema, config }, async (request, reply) => {
    const document = await findDocument(app.deps.db, request.reader, request.params.id)
    if (!document) throw notFound()
    return sendBytes(request, reply, document)
  })
}

/**
 * Sends stored bytes whose right to be seen was checked just before: only then may `If-None-Match` be answered.
 * @throws {DomainError} RANGE_NOT_SATISFIABLE
 */
export async function sendBytes(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, sha256 }: Sendable,
): Promise<FastifyReply> {
  const etag = `"${sha256}"`
  reply
    .header('etag', etag)
    .header('cache-control', 'private, no-cache')
    .header('x-content-type-options', 'nosniff')
    .header('accept-ranges', 'bytes')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', dispositionOf(name, mediaType))
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  const { store } = request.server.deps
  const bytes = await store.get(sha256)
  const asked = rangeOf(request.headers.range, bytes.byteLength)
  reply.type(mediaType)
  if (!asked) return reply.send(Buffer.from(bytes))
  reply.code(206).header('content-range', `bytes ${asked.first}-${asked.last}/${bytes.byteLength}`)
  return reply.send(Buffer.from(bytes.subarray(asked.first, asked.last + 1)))
}

function dispositionOf(name: string, mediaType: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const utf8 = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  const kind = inline.has(mediaType) ? 'inline' : 'attachment'
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${utf8}`
}

type ByteRange = { first: number; last: number }

/** One range of bytes, as viewers of long PDFs ask; several at once, or another unit, are answered with the whole. */
function rangeOf(header: string | undefined, size: number): ByteRange | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '') return null
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (first <= last) return { first, last }
  throw new DomainError('RANGE_NOT_SATISFIABLE', 'no such part', { size })
}
