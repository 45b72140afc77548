import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { DomainError } from '../../../domain/errors.ts'
import { LoginWays } from '../../views/people.ts'
import {
  type Attempt,
  attemptCookie,
  attemptSeconds,
  cameFromCookie,
  oidcPath,
  openAttempt,
  ownAddress,
  sealAttempt,
} from './attempt.ts'
import { enter, proveAgain } from './entering.ts'
import { createLoginService, type LoginService, newChallenge } from './login-service.ts'

const ReturnTo = Type.String({ maxLength: 500, examples: ['/a-faire'] })
const Way = Type.Object({ returnTo: Type.Optional(ReturnTo) }, { additionalProperties: false })
const StepUp = Type.Object({ returnTo: ReturnTo }, { additionalProperties: false })
const Onward = Type.Object({ address: Type.String({ examples: ['https://connexion.ville.example/authorize'] }) })
const Elsewhere = Type.Null({ description: 'Goes on at the address in `Location`.' })

/**
 * Login by the town's own service (OpenID Connect). It opens existing accounts and gives no right (R21). Whatever goes
 * wrong on the way leads back to the application with `?refus=CODE`; no address ever holds a token.
 */
export const oidcRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { deps } = app
  const { settings, now } = deps
  const service = settings.oidc ? createLoginService(settings.oidc) : null
  const cookie = { path: oidcPath, httpOnly: true, secure: settings.https }

  const wanted = (): LoginService => {
    if (service) return service
    throw new DomainError('NOT_FOUND', 'this town has no login service')
  }

  const homeOf = ({ protocol, host }: FastifyRequest): string =>
    settings.oidc?.publicUrl ?? `${settings.https ? 'https' : protocol}://${host}`
  const callbackOf = (request: FastifyRequest): string => `${homeOf(request)}${oidcPath}/callback`

  /** Sends somebody off; the browser keeps what the answer must match. */
  async function leave(request: FastifyRequest, reply: FastifyReply, aim: Pick<Attempt, 'returnTo' | 'sessionId'>) {
    const attempt = { ...newChallenge(), ...aim, startedAt: now().getTime() }
    const address = await wanted().address(callbackOf(request), attempt, aim.sessionId !== null)
    // Lax: the answer comes from another site, as a page that is opened.
    const options = { ...cookie, sameSite: 'lax' as const, maxAge: attemptSeconds }
    reply.setCookie(attemptCookie, sealAttempt(settings.jwtSecret, attempt), options)
    return address
  }

  async function arrive(request: FastifyRequest, reply: FastifyReply, attempt: Attempt | null): Promise<void> {
    if (!attempt) throw new DomainError('OIDC_REFUSED', 'this browser has not asked for it')
    const answer = new URL(callbackOf(request))
    answer.search = request.url.split('?')[1] ?? ''
    const person = await wanted().redeem(answer, attempt)
    const { sessionId } = attempt
    if (sessionId !== null) return proveAgain(deps, { ...attempt, sessionId }, person)
    await enter(deps, reply, person)
    reply.setCookie(cameFromCookie, '1', { ...cookie, sameSite: 'strict' })
  }

  app.get(
    '/session/ways',
    {
      schema: { operationId: 'listLoginWays', tags: ['session'], response: { 200: LoginWays } },
      config: { public: true },
    },
    async () => ({ oidc: settings.oidc ? { label: settings.oidc.label } : null }),
  )

  app.get(
    '/session/oidc',
    {
      schema: { operationId: 'logInElsewhere', tags: ['session'], querystring: Way, response: { 303: Elsewhere } },
      config: { public: true, refusals: ['NOT_FOUND'] },
    },
    async (request, reply) => {
      const returnTo = ownAddress(request.query.returnTo)
      const address = await orBack(request, returnTo, () => leave(request, reply, { returnTo, sessionId: null }))
      return reply.redirect(address, 303)
    },
  )

  app.get(
    '/session/oidc/callback',
    {
      schema: { operationId: 'comeBackFromElsewhere', tags: ['session'], response: { 303: Elsewhere } },
      config: { public: true, refusals: ['NOT_FOUND'] },
    },
    async (request, reply) => {
      wanted()
      const attempt = openAttempt(settings.jwtSecret, request.cookies[attemptCookie], now())
      reply.clearCookie(attemptCookie, { ...cookie, sameSite: 'lax' })
      const returnTo = attempt?.returnTo ?? '/'
      const address = await orBack(request, returnTo, () => arrive(request, reply, attempt).then(() => returnTo))
      return reply.redirect(address, 303)
    },
  )

  app.post(
    '/session/oidc/step-up',
    {
      schema: { operationId: 'proveElsewhere', tags: ['session'], body: StepUp, response: { 200: Onward } },
      config: { refusals: ['NOT_FOUND', 'OIDC_UNAVAILABLE'] },
    },
    async (request, reply) => {
      const returnTo = ownAddress(request.body.returnTo)
      return { address: await leave(request, reply, { returnTo, sessionId: request.session.id }) }
    },
  )

  app.get(
    '/session/oidc/logout',
    {
      schema: { operationId: 'logOutElsewhere', tags: ['session'], response: { 303: Elsewhere } },
      config: { public: true, refusals: ['NOT_FOUND'] },
    },
    async (request, reply) => {
      const cameFromThere = request.cookies[cameFromCookie] !== undefined
      reply.clearCookie(cameFromCookie, { ...cookie, sameSite: 'strict' })
      const farewell = async () => (cameFromThere ? await wanted().farewell(`${homeOf(request)}/`) : null)
      return reply.redirect((await orBack(request, '/', farewell)) ?? '/', 303)
    },
  )
}

/** The address that `work` finds, or, when it is refused, the way back with the reason's code. */
async function orBack<T>(request: FastifyRequest, returnTo: string, work: () => Promise<T>): Promise<T | string> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'NOT_FOUND') throw error
    request.log.warn({ err: error }, 'a login elsewhere was refused')
    const back = new URL(returnTo, 'http://here.invalid')
    back.searchParams.set('refus', error.code)
    return `${back.pathname}${back.search}`
  }
}
