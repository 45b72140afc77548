import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findLiveSession } from '../../db/people/sessions.ts'
import { readerOf } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { requireAct } from '../require.ts'
import { codecCookie, codecMinutes, codecPath, readCodecCookie, writeCodecCookie } from './cookie.ts'
import { allowConsole } from './cors.ts'
import { decodeFor } from './decode.ts'

const Base64 = Type.String({ maxLength: 8_000_000, pattern: '^[A-Za-z0-9+/]*={0,2}$', examples: ['anNvbi9wbGFpbg=='] })
const WirePayload = Type.Object({
  metadata: Type.Record(Type.String({ maxLength: 100 }), Base64, { examples: [{ encoding: 'anNvbi9wbGFpbg==' }] }),
  data: Type.Optional(Base64),
})
const Payloads = Type.Object({ payloads: Type.Array(WirePayload, { maxItems: 2000 }) })

const tags = ['codec']
const decoding =
  'Déchiffre pour la console Temporal ce que le lecteur a le droit de voir ; jamais un courrier confidentiel ou politique (R3, R4).'
const admitting = 'Ouvre le déchiffrement à la console Temporal du même navigateur, pour une heure (R21).'

/** What makes circuits readable in Temporal's console, for supervisors and operators only. */
export const codecRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { deps } = app
  const { db, settings, now } = deps

  const opening = { operationId: 'openCodec', description: admitting, tags, response: { 204: Type.Null() } }
  app.post('/codec/session', { schema: opening, config: { refusals: ['FORBIDDEN'] } }, async (request, reply) => {
    requireAct(request, 'decodeCircuits')
    const options = { path: codecPath, httpOnly: true, sameSite: 'strict' as const, secure: settings.https }
    const cookie = writeCodecCookie(settings.jwtSecret, request.session.id, now())
    reply.setCookie(codecCookie, cookie, { ...options, maxAge: codecMinutes * 60 })
    return reply.code(204).send(null)
  })

  app.options(
    '/codec/decode',
    { schema: { hide: true }, config: { public: true }, preHandler: allowConsole },
    async (_request, reply) => reply.code(204).send(),
  )

  app.post(
    '/codec/decode',
    {
      schema: {
        operationId: 'decodePayloads',
        description: decoding,
        tags,
        body: Payloads,
        response: { 200: Payloads },
      },
      // The console knows no bearer token: the caller proves who they are below, by token or by cookie.
      config: { public: true, refusals: ['UNAUTHENTICATED', 'FORBIDDEN', 'CROSS_SITE', 'UNAVAILABLE'] },
      bodyLimit: 16 * 1024 * 1024,
      onRequest: [allowConsole, recogniseCaller], // before the body is judged: a stranger learns nothing of it
    },
    async (request) => {
      requireAct(request, 'decodeCircuits')
      if (!deps.codec) throw new DomainError('UNAVAILABLE', 'this process holds no payload keys')
      return { payloads: await decodeFor(deps, deps.codec.keys, request.reader, request.body.payloads) }
    },
  )

  /** @throws {DomainError} UNAUTHENTICATED */
  async function recogniseCaller(request: FastifyRequest): Promise<void> {
    if (request.headers.authorization !== undefined) {
      await request.jwtVerify().catch(() => Promise.reject(new DomainError('UNAUTHENTICATED', 'no valid token')))
      return
    }
    const sessionId = readCodecCookie(settings.jwtSecret, request.cookies[codecCookie], now())
    const session = sessionId && (await findLiveSession(db, sessionId, now()))
    if (!session) throw new DomainError('UNAUTHENTICATED', 'no session of the codec')
    request.caller = { session, reader: await readerOf(db, session.userId) }
  }
}
