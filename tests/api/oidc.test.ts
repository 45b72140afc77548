import { desc, eq, sql } from 'drizzle-orm'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { run as unbind } from '../../cli/ops/unbind.ts'
import { auditLog, sessions, users } from '../../db/schema/index.ts'
import { openLoginService, randomKey, signed, type TestLoginService, Visitor } from '../support/login-service.ts'
import { logIn, startApi, type TestApi } from './support.ts'

const publicUrl = 'https://courrier.ville.example'
let service: TestLoginService
let api: TestApi
beforeAll(async () => {
  service = await openLoginService(publicUrl)
  const { issuer, clientId, clientSecret } = service
  api = await startApi({
    oidc: { issuer, clientId, clientSecret, label: 'le compte de la ville', claim: null, publicUrl },
  })
  await service.away()
})
afterAll(async () => {
  await api.close()
  await service.away()
})
beforeEach(() => {
  service.forge = null
})

const cookieOf = (answer: LightMyRequestResponse, name: string) =>
  answer.cookies.findLast((cookie) => cookie.name === name)?.value ?? ''
const pathOf = (url: string) => new URL(url).pathname + new URL(url).search
const begin = (returnTo = '/registre') =>
  api.app.inject({ url: `/api/session/oidc?returnTo=${encodeURIComponent(returnTo)}` })
const comeBack = (address: string, attempt: string) =>
  api.app.inject({ url: pathOf(address), cookies: { bannette_oidc: attempt } })

/** The whole way: the application, the service, back. */
async function enterAs(name: string, visitor = new Visitor()) {
  const left = await begin()
  const address = await visitor.visit(String(left.headers.location), name)
  return {
    left,
    address,
    attempt: cookieOf(left, 'bannette_oidc'),
    back: await comeBack(address, cookieOf(left, 'bannette_oidc')),
  }
}

/** The access token of whoever came in by the cookie. */
async function tokenOf(back: LightMyRequestResponse): Promise<string> {
  const cookies = { bannette_refresh: cookieOf(back, 'bannette_refresh') }
  const renewed = await api.app.inject({ method: 'POST', url: '/api/session/refresh', cookies })
  return renewed.json().accessToken
}

const refused = (code: string) => `?refus=${code}`
const isRefused = (back: LightMyRequestResponse, code: string) => {
  expect(back.statusCode).toBe(303)
  expect(back.headers.location).toContain(refused(code))
  expect(cookieOf(back, 'bannette_refresh')).toBe('')
}

describe('while the login service is away', () => {
  test('R21 local accounts still log in, and the way to the service says why it is closed', async () => {
    isRefused(await begin(), 'OIDC_UNAVAILABLE')
    expect((await logIn(api, 'bdc')).token).not.toBe('')
    await service.listen()
    expect((await begin()).headers.location).toContain(service.issuer)
  })

  test('R21 what fails after the person has left is told as well', async () => {
    const left = await begin()
    const address = await new Visitor().visit(String(left.headers.location), 'ad.dep')
    await service.away()
    isRefused(await comeBack(address, cookieOf(left, 'bannette_oidc')), 'OIDC_UNAVAILABLE')
    await service.listen()
  })
})

describe('login by the service of the town', () => {
  test('R21 opens the account that the mail office made, on record, and no address holds a token', async () => {
    const { left, address, back } = await enterAs('ad.dep')
    expect(back.headers.location).toBe('/registre')
    expect(left.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api/session/oidc', maxAge: 600 })
    const session = back.cookies.find(({ name }) => name === 'bannette_refresh')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/session' })
    const me = await api.app.inject({ url: '/api/me', headers: { authorization: `Bearer ${await tokenOf(back)}` } })
    expect(me.json().user.login).toBe('ad.dep')
    const urls = [left.headers.location, address, back.headers.location].join(' ')
    expect(urls).not.toMatch(/eyJ|access_token|id_token/)
    const [entry] = await api.deps.db.select().from(auditLog).orderBy(desc(auditLog.at)).limit(1)
    expect(entry).toMatchObject({ subject: 'user:ad.dep', after: { login: 'oidc', authority: service.issuer } })
  })

  test('R21 gives nobody a right: unknown and closed accounts stay outside, on record', async () => {
    isRefused((await enterAs('nobody.here')).back, 'OIDC_UNKNOWN_ACCOUNT')
    await api.deps.db.update(users).set({ disabledAt: new Date() }).where(eq(users.login, 'agent.voirie'))
    isRefused((await enterAs('agent.voirie')).back, 'OIDC_UNKNOWN_ACCOUNT')
    const kept = await api.deps.db.select().from(auditLog).where(eq(auditLog.subject, 'login-refused'))
    expect(kept.map(({ after }) => (after as { name: string }).name)).toEqual(['nobody.here', 'agent.voirie'])
  })

  test('R21 a name that is given to somebody else there opens nothing of whoever bore it', async () => {
    service.people.set('newcomer', { preferred_username: 'ad.dep' })
    isRefused((await enterAs('newcomer')).back, 'OIDC_UNKNOWN_ACCOUNT')
    // The person whom the account belongs to may well be renamed.
    service.people.set('ad.dep', { preferred_username: 'another.name' })
    expect((await enterAs('ad.dep')).back.headers.location).toBe('/registre')
    service.people.delete('ad.dep')
    // Only an operator unties them, when the service was replaced and gives everybody a new id.
    vi.stubEnv('DATABASE_URL', api.databaseUrl)
    expect(await unbind(['ad.dep'])).toBe(0)
    vi.unstubAllEnvs()
    expect((await enterAs('ad.dep')).back.headers.location).toBe('/registre')
  })

  test('R21 without a name there, a verified address that one account has opens it, and no other address', async () => {
    await api.deps.db.update(users).set({ email: 'Dir.Voirie@ville.example' }).where(eq(users.login, 'ad.dcv'))
    service.people.set('unverified', { email: 'dir.voirie@ville.example', email_verified: false })
    isRefused((await enterAs('unverified')).back, 'OIDC_UNKNOWN_ACCOUNT')
    service.people.set('verified', { email: 'dir.voirie@ville.example', email_verified: true })
    expect((await enterAs('verified')).back.headers.location).toBe('/registre')
    await api.deps.db.update(users).set({ email: 'shared@ville.example' }).where(sql`login in ('ad.dsp', 'bdc')`)
    service.people.set('shared', { email: 'shared@ville.example', email_verified: true })
    isRefused((await enterAs('shared')).back, 'OIDC_UNKNOWN_ACCOUNT')
  })

  test('nobody is led to another site afterwards', async () => {
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', '/api/codec', 'x']) {
      const left = await begin(elsewhere)
      const address = await new Visitor().visit(String(left.headers.location), 'ad.dep')
      expect((await comeBack(address, cookieOf(left, 'bannette_oidc'))).headers.location).toBe('/')
    }
  })
})

describe('an answer that this browser did not ask for', () => {
  test('is refused: no attempt, another one, a changed one, an old one', async () => {
    const { address, attempt } = await enterAs('ad.dep')
    const other = cookieOf(await begin(), 'bannette_oidc')
    const left = await begin()
    const fresh = await new Visitor().visit(String(left.headers.location), 'ad.dep')
    const own = cookieOf(left, 'bannette_oidc')
    for (const cookie of ['', other, `${own.slice(0, -2)}AA`, 'x', attempt])
      isRefused(await comeBack(fresh, cookie), 'OIDC_REFUSED')
    // The same code a second time.
    isRefused(await comeBack(address, attempt), 'OIDC_REFUSED')
    api.clock.offsetMs = 601_000
    isRefused(await comeBack(fresh, own), 'OIDC_REFUSED')
    api.clock.offsetMs = 0
  })

  test('is refused: another state, another service, no code, the refusal of the service itself', async () => {
    const answers = [
      { state: 'another' },
      { iss: 'https://another.example' },
      { iss: '' },
      { code: '' },
      { error: 'access_denied', code: '' },
      { response: 'eyJhbGciOiJub25lIn0.e30.' },
    ]
    for (const change of answers) {
      const left = await begin()
      const address = new URL(await new Visitor().visit(String(left.headers.location), 'ad.dep'))
      for (const [name, value] of Object.entries(change)) {
        if (value === '') address.searchParams.delete(name)
        else address.searchParams.set(name, value)
      }
      isRefused(await comeBack(address.href, cookieOf(left, 'bannette_oidc')), 'OIDC_REFUSED')
    }
  })

  test('is refused: a token of another nonce, service, application or time, or signed by nobody we know', async () => {
    const now = Math.floor(Date.now() / 1000)
    const claims =
      (change: object): TestLoginService['forge'] =>
      ({ claims: given }) => ({ claims: { ...given, ...change } })
    const forgeries: [string, TestLoginService['forge']][] = [
      ['nonce', claims({ nonce: 'another' })],
      ['no nonce', claims({ nonce: undefined })],
      ['issuer', claims({ iss: 'https://another.example' })],
      ['audience', claims({ aud: 'another' })],
      ['two audiences', claims({ aud: ['bannette', 'another'] })],
      ['expired', claims({ exp: now - 3600, iat: now - 7200 })],
      ['no end', claims({ exp: undefined })],
      ['no subject', claims({ sub: undefined })],
      ['another key', () => ({ key: randomKey() })],
      [
        'no signature',
        ({ header, claims: given, key }) =>
          signed({ header: { ...header, alg: 'none' }, claims: given, key }).replace(/[^.]*$/, ''),
      ],
      ['another algorithm', ({ header }) => ({ header: { ...header, alg: 'HS256' } })],
      [
        'changed after signing',
        (token) =>
          signed(token).replace(
            /\.[^.]+\./,
            `.${Buffer.from(JSON.stringify({ ...token.claims, sub: 'maire' })).toString('base64url')}.`,
          ),
      ],
    ]
    for (const [what, forge] of forgeries) {
      service.forge = forge
      const { back } = await enterAs('ad.dep')
      expect([what, back.headers.location]).toEqual([what, expect.stringContaining(refused('OIDC_REFUSED'))])
      expect(cookieOf(back, 'bannette_refresh')).toBe('')
    }
    // The same way with an honest token opens the account: the forgeries above were refused for what they are.
    service.forge = () => ({})
    expect((await enterAs('ad.dep')).back.headers.location).toBe('/registre')
  })
})

describe('the proof that a griffe needs', () => {
  const provenAtOf = async (login: string) => {
    const [row] = await api.deps.db
      .select({ at: sessions.provenAt })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(users.login, login))
      .orderBy(desc(sessions.createdAt))
    return row?.at.getTime() ?? Number.NaN
  }
  const prove = (token: string, returnTo = '/courriers/1?onglet=signer') =>
    api.app.inject({
      method: 'POST',
      url: '/api/session/oidc/step-up',
      headers: { authorization: `Bearer ${token}` },
      payload: { returnTo },
    })
  /** Logged in by the service, then asked to prove it again. */
  async function proveAs(name: string, visitor: Visitor, token: string) {
    const asked = await prove(token)
    const address = await visitor.visit(asked.json().address, name)
    return comeBack(address, cookieOf(asked, 'bannette_oidc'))
  }

  test('R14 a signatory without a password here proves it at the service, which asks again though it knows them', async () => {
    const visitor = new Visitor()
    const { back } = await enterAs('maire', visitor)
    expect(await provenAtOf('maire')).toBe(0)
    const begun = Date.now() - 2000
    const proven = await proveAs('maire', visitor, await tokenOf(back))
    expect(visitor.asked).toBe(2)
    expect(proven.headers.location).toBe('/courriers/1?onglet=signer')
    expect(await provenAtOf('maire')).toBeGreaterThan(begun)
  })

  test('R14 the proof of another person, of this morning, or of no time proves nothing', async () => {
    const visitor = new Visitor()
    const token = await tokenOf((await enterAs('maire', visitor)).back)
    const other = await proveAs('ad.dep', new Visitor(), token)
    expect(other.headers.location).toBe('/courriers/1?onglet=signer&refus=OIDC_OTHER_PERSON')
    for (const time of [Math.floor(Date.now() / 1000) - 3600, undefined]) {
      service.forge = ({ claims }) => ({ claims: { ...claims, auth_time: time } })
      const stale = await proveAs('maire', visitor, token)
      expect(stale.headers.location).toContain('refus=OIDC_NOT_FRESH')
    }
    expect(await provenAtOf('maire')).toBe(0)
  })

  test('R14 whoever has ended the session meanwhile has nothing left to prove', async () => {
    const visitor = new Visitor()
    const token = await tokenOf((await enterAs('maire', visitor)).back)
    const asked = await prove(token)
    const address = await visitor.visit(asked.json().address, 'maire')
    await api.app.inject({ method: 'DELETE', url: '/api/session', headers: { authorization: `Bearer ${token}` } })
    const late = await comeBack(address, cookieOf(asked, 'bannette_oidc'))
    expect(late.headers.location).toContain('refus=OIDC_REFUSED')
  })
})

describe('the way out', () => {
  test('ends the session at the service too, for those who came from there', async () => {
    const { back } = await enterAs('ad.dep')
    const cookies = { bannette_oidc_in: cookieOf(back, 'bannette_oidc_in') }
    const out = new URL(String((await api.app.inject({ url: '/api/session/oidc/logout', cookies })).headers.location))
    expect(out.origin).toBe(service.issuer)
    expect(Object.fromEntries(out.searchParams)).toEqual({
      client_id: 'bannette',
      post_logout_redirect_uri: `${publicUrl}/`,
    })
    const local = await api.app.inject({ url: '/api/session/oidc/logout' })
    expect(local.headers.location).toBe('/')
  })

  test('a town without a login service has none of these ways', async () => {
    const plain = await startApi()
    const ways = await plain.app.inject({ url: '/api/session/ways' })
    const way = await plain.app.inject({ url: '/api/session/oidc' })
    const back = await plain.app.inject({ url: '/api/session/oidc/callback?code=x&state=y' })
    await plain.close()
    expect(ways.json()).toEqual({ oidc: null })
    expect([way.statusCode, back.statusCode]).toEqual([404, 404])
    expect((await api.app.inject({ url: '/api/session/ways' })).json()).toEqual({
      oidc: { label: 'le compte de la ville' },
    })
  })
})
