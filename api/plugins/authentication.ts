import { createHash, randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import jwt from '@fastify/jwt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { findLiveSession } from '../../db/people/sessions.ts'
import { type Reader, readerOf } from '../../db/visibility/reader.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Session } from '../deps.ts'
import { accessMinutes } from '../people/tokens.ts'

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: { sid: string }
    user: { sid: string }
  }
}
declare module 'fastify' {
  interface FastifyRequest {
    caller: { session: Session; reader: Reader } | null
  }
}

const issuer = 'bannette'
const audience = 'bannette-api'

/**
 * Who asks, for every route that is not `public`. The token names a session only; the session, the account and the
 * rights are read from the database at each request, so that a revocation holds at once.
 */
export const authentication = plugin(async (app: FastifyInstance) => {
  const { db, now, settings } = app.deps
  await app.register(cookie)
  await app.register(jwt, {
    secret: Buffer.from(settings.jwtSecret),
    sign: { algorithm: 'HS256', iss: issuer, aud: audience, expiresIn: `${accessMinutes}m` },
    verify: {
      algorithms: ['HS256'],
      allowedIss: issuer,
      allowedAud: audience,
      requiredClaims: ['sid', 'exp', 'iat', 'iss', 'aud'],
    },
    trusted: async (request, { sid }) => {
      const session = typeof sid === 'string' ? await findLiveSession(db, sid, now()) : null
      if (session) request.caller = { session, reader: await readerOf(db, session.userId) }
      return session !== null
    },
  })
  app.decorateRequest('caller', null)
  app.decorateRequest('session', { getter: sessionOf })
  app.decorateRequest('reader', { getter: readerOfRequest })
  app.decorateRequest('newId', newId)
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.config.public && !request.is404) await request.jwtVerify().catch(unauthenticated)
  })
})

/** Whatever is wrong with a token is answered alike; a database that is away is not the caller's fault. */
function unauthenticated(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  throw /^(FST|FAST)_JWT_/.test(code) ? new DomainError('UNAUTHENTICATED', code) : error
}

function sessionOf(this: FastifyRequest): Session {
  return callerOf(this).session
}

function readerOfRequest(this: FastifyRequest): Reader {
  return callerOf(this).reader
}

function callerOf(request: FastifyRequest): NonNullable<FastifyRequest['caller']> {
  if (!request.caller) throw new DomainError('UNAUTHENTICATED', 'this route is public: nobody is known here')
  return request.caller
}

function newId(this: FastifyRequest, kind: string): string {
  const key = this.headers['idempotency-key']
  return key === undefined ? randomUUID() : derivedId(`${callerOf(this).session.userId}:${String(key)}:${kind}`)
}

/** A UUID (version 8: our own making) that is the same for the same name. */
function derivedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
