import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { askForLink, linkHolder, setPasswordByLink } from '../../db/people/links.ts'
import { reserveAttempt } from '../../db/people/login-attempts.ts'
import { changeOwnPassword } from '../../db/people/own-account.ts'
import { lockAccount } from '../../db/people/standing.ts'
import { DomainError } from '../../domain/errors.ts'
import { brakeWindowMs, secondsToWait } from '../../domain/people/login-brakes.ts'
import { checkPassword } from '../../domain/people/passwords.ts'
import { checkCredentials } from '../people/credentials.ts'
import { hashPassword, inTurn } from '../people/passwords.ts'
import { refuseOtherSites } from '../plugins/same-site.ts'
import { hashOfLink } from './link-secret.ts'
import { sendDueLinks } from './sending.ts'
import { ForgottenInput, InvitationInput, PasswordInput } from './views.ts'

const tags = ['session']
const Nothing = Type.Null()

/** Passwords are set by their owners alone: by a link sent to them, or with the old one. */
export const passwordRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { deps } = app
  const { db, now } = deps

  const invitation = {
    operationId: 'choosePassword',
    description: 'The password chosen by the link of an invitation or of a reset: once, within its time.',
    tags,
    body: InvitationInput,
    response: { 204: Nothing },
  }
  const choosing = ['LINK_INVALID', 'PASSWORD_TOO_SHORT', 'PASSWORD_TOO_COMMON', 'CROSS_SITE']
  app.post(
    '/session/invitation',
    { schema: invitation, config: { public: true, refusals: choosing }, preHandler: refuseOtherSites },
    async ({ body }, reply) => {
      const secretHash = hashOfLink(body.token)
      const holder = await linkHolder(db, secretHash, now())
      if (!holder) throw new DomainError('LINK_INVALID', 'the link leads nowhere')
      checkPassword(body.password, holder.login)
      const passwordHash = await inTurn(() => hashPassword(body.password))
      await setPasswordByLink(db, secretHash, passwordHash, now())
      return reply.code(204).send(null)
    },
  )

  const forgotten = {
    operationId: 'forgotPassword',
    description: 'Sends a link to the address of this account, if there is one; the answer never says.',
    tags,
    body: ForgottenInput,
    response: { 202: Nothing },
  }
  app.post(
    '/session/forgotten',
    {
      schema: forgotten,
      config: { public: true, refusals: ['TOO_MANY_ATTEMPTS', 'CROSS_SITE'] },
      preHandler: refuseOtherSites,
    },
    async ({ body, ip, log }, reply) => {
      const attempt = { login: `forgotten:${body.login}`, address: ip, at: now() }
      const wait = await reserveAttempt(db, attempt, brakeWindowMs, secondsToWait)
      if (wait > 0) throw new DomainError('TOO_MANY_ATTEMPTS', 'braked', { retryAfterSeconds: wait })
      // Not waited for: neither the answer nor its time says whether there is such an account.
      remindOf(body.login).catch((err) => log.error({ err }, 'a link was not sent'))
      return reply.code(202).send(null)
    },
  )

  async function remindOf(login: string): Promise<void> {
    const asked = await inTransaction(db, async (tx) => {
      const account = await lockAccount(tx, login).catch(absent)
      // Who was invited and has not come yet is invited again by the mail office.
      if (!account || account.disabledAt || account.email === null || account.passwordHash === null) return false
      await askForLink(tx, account, null, now())
      return true
    })
    if (asked) await sendDueLinks(deps, (err) => app.log.error({ err }, 'a link was not sent'))
  }

  const change = {
    operationId: 'changePassword',
    description: 'One’s own password, the old one proven; one’s sessions elsewhere end.',
    tags,
    body: PasswordInput,
    response: { 204: Nothing },
  }
  const changing = ['INVALID_CREDENTIALS', 'TOO_MANY_ATTEMPTS', 'PASSWORD_TOO_SHORT', 'PASSWORD_TOO_COMMON']
  app.put('/session/password', { schema: change, config: { refusals: changing } }, async (request, reply) => {
    const { id: sessionId, userId, login } = request.session
    const { current, password } = request.body
    await checkCredentials(deps, { login, password: current, address: request.ip })
    checkPassword(password, login)
    const passwordHash = await inTurn(() => hashPassword(password))
    await inTransaction(db, (tx) => changeOwnPassword(tx, { userId, login, sessionId }, passwordHash, now()))
    return reply.code(204).send(null)
  })
}

function absent(error: unknown): null {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return null
  throw error
}
