import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { openSession, recordProof, revokeSession, rotateSession } from '../../db/people/sessions.ts'
import { findUser } from '../../db/people/users.ts'
import { DomainError } from '../../domain/errors.ts'
import { refuseOtherSites } from '../plugins/same-site.ts'
import { SessionView } from '../views/people.ts'
import { checkCredentials } from './credentials.ts'
import {
  accessMinutes,
  endOfSession,
  hashOfRefresh,
  newRefreshToken,
  newSessionId,
  type RefreshToken,
  readRefresh,
  refreshCookie,
  refreshCookieOptions,
  sessionHours,
  writeRefresh,
} from './tokens.ts'

const Password = Type.String({ minLength: 1, maxLength: 256 })
const LoginBody = Type.Object(
  { login: Type.String({ minLength: 1, maxLength: 80, examples: ['ad.dep'] }), password: Password },
  { additionalProperties: false },
)
const StepUpBody = Type.Object({ password: Password }, { additionalProperties: false })
const Nothing = Type.Null()

/** Login, renewal, proof of the password, logout. */
export const sessionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { deps } = app
  const { db, now } = deps

  /** The answer of a login and of a renewal: a token for the script, a cookie that no script reads. */
  async function admit(reply: FastifyReply, userId: number, refresh: RefreshToken) {
    const user = await findUser(db, userId)
    if (!user) throw new DomainError('UNAUTHENTICATED', 'the account was disabled meanwhile')
    reply.setCookie(
      refreshCookie,
      writeRefresh(refresh),
      refreshCookieOptions(deps.settings.https, sessionHours * 3600),
    )
    return {
      accessToken: app.jwt.sign({ sid: refresh.sessionId }),
      expiresAt: new Date(now().getTime() + accessMinutes * 60_000).toISOString(),
      user,
    }
  }

  app.post(
    '/session',
    {
      schema: { operationId: 'logIn', tags: ['session'], body: LoginBody, response: { 201: SessionView } },
      config: { public: true, refusals: ['INVALID_CREDENTIALS', 'TOO_MANY_ATTEMPTS', 'CROSS_SITE'] },
      preHandler: refuseOtherSites,
    },
    async (request, reply) => {
      const { login, password } = request.body
      const account = await checkCredentials(deps, { login, password, address: request.ip })
      const refresh = newRefreshToken(newSessionId())
      await openSession(db, {
        id: refresh.sessionId,
        userId: account.id,
        refreshHash: hashOfRefresh(refresh),
        at: now(),
        expiresAt: endOfSession(now()),
      })
      return reply.code(201).send(await admit(reply, account.id, refresh))
    },
  )

  app.post(
    '/session/refresh',
    {
      schema: {
        operationId: 'renewSession',
        description: 'A session goes on by its cookie. Without one there is none, which is no failure: 204.',
        tags: ['session'],
        response: { 201: SessionView, 204: Nothing },
      },
      config: { public: true, refusals: ['UNAUTHENTICATED', 'CROSS_SITE'] },
      preHandler: refuseOtherSites,
    },
    async (request, reply) => {
      if (!request.cookies[refreshCookie]) return reply.code(204).send(null)
      const used = readRefresh(request.cookies[refreshCookie])
      const next = newRefreshToken(used?.sessionId ?? '')
      const session = used && (await rotateSession(db, rotation(used, next, now())))
      if (!session) {
        reply.clearCookie(refreshCookie, refreshCookieOptions(deps.settings.https))
        throw new DomainError('UNAUTHENTICATED', 'no session to renew')
      }
      return reply.code(201).send(await admit(reply, session.userId, next))
    },
  )

  app.post(
    '/session/step-up',
    {
      schema: { operationId: 'proveAgain', tags: ['session'], body: StepUpBody, response: { 204: Nothing } },
      config: { refusals: ['INVALID_CREDENTIALS', 'TOO_MANY_ATTEMPTS'] },
    },
    async (request, reply) => {
      const { id, login } = request.session
      await checkCredentials(deps, { login, password: request.body.password, address: request.ip })
      await recordProof(db, id, now())
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/session',
    { schema: { operationId: 'logOut', tags: ['session'], response: { 204: Nothing } } },
    async (request, reply) => {
      await revokeSession(db, request.session.id, now())
      reply.clearCookie(refreshCookie, refreshCookieOptions(deps.settings.https))
      return reply.code(204).send(null)
    },
  )
}

const rotation = (used: RefreshToken, next: RefreshToken, now: Date) => ({
  id: used.sessionId,
  usedHash: hashOfRefresh(used),
  nextHash: hashOfRefresh(next),
  now,
  expiresAt: endOfSession(now),
})
