import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessions, users } from '../../db/schema/index.ts'
import { randomKey, signed, type TestLoginService, Visitor } from '../support/login-service.ts'
import { cookieOf, isRefused, type LoginWay, openLoginWay } from './login-way.ts'

let way: LoginWay
beforeAll(async () => {
  way = await openLoginWay()
})
afterAll(() => way.close())
beforeEach(() => {
  way.service.forge = null
})

describe('an answer that this browser did not ask for', () => {
  test('is refused: no attempt, another one, a changed one, an old one', async () => {
    const { address, attempt } = await way.enterAs('ad.dep')
    const other = cookieOf(await way.begin(), 'bannette_oidc')
    const left = await way.begin()
    const fresh = await new Visitor().visit(String(left.headers.location), 'ad.dep')
    const own = cookieOf(left, 'bannette_oidc')
    for (const cookie of ['', other, `${own.slice(0, -2)}AA`, 'x', attempt])
      isRefused(await way.comeBack(fresh, cookie), 'OIDC_REFUSED')
    // The same code a second time.
    isRefused(await way.comeBack(address, attempt), 'OIDC_REFUSED')
    way.api.clock.offsetMs = 601_000
    isRefused(await way.comeBack(fresh, own), 'OIDC_REFUSED')
    way.api.clock.offsetMs = 0
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
      const left = await way.begin()
      const address = new URL(await new Visitor().visit(String(left.headers.location), 'ad.dep'))
      for (const [name, value] of Object.entries(change)) {
        if (value === '') address.searchParams.delete(name)
        else address.searchParams.set(name, value)
      }
      isRefused(await way.comeBack(address.href, cookieOf(left, 'bannette_oidc')), 'OIDC_REFUSED')
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
      way.service.forge = forge
      const { back } = await way.enterAs('ad.dep')
      expect([what, back.headers.location]).toEqual([what, expect.stringContaining('?refus=OIDC_REFUSED')])
      expect(cookieOf(back, 'bannette_refresh')).toBe('')
    }
    // The same way with an honest token opens the account: the forgeries above were refused for what they are.
    way.service.forge = () => ({})
    expect((await way.enterAs('ad.dep')).back.headers.location).toBe('/registre')
  })
})

describe('the proof that a griffe needs', () => {
  const provenAtOf = async (login: string) => {
    const [row] = await way.api.deps.db
      .select({ at: sessions.provenAt })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(users.login, login))
      .orderBy(desc(sessions.createdAt))
    return row?.at.getTime() ?? Number.NaN
  }
  const prove = (token: string, returnTo = '/courriers/1?onglet=signer') =>
    way.api.app.inject({
      method: 'POST',
      url: '/api/session/oidc/step-up',
      headers: { authorization: `Bearer ${token}` },
      payload: { returnTo },
    })
  /** Logged in by the service, then asked to prove it again. */
  async function proveAs(name: string, visitor: Visitor, token: string) {
    const asked = await prove(token)
    const address = await visitor.visit(asked.json().address, name)
    return way.comeBack(address, cookieOf(asked, 'bannette_oidc'))
  }

  test('R14 a signatory without a password here proves it at the service, which asks again though it knows them', async () => {
    const visitor = new Visitor()
    const { back } = await way.enterAs('maire', visitor)
    expect(await provenAtOf('maire')).toBe(0)
    const begun = Date.now() - 2000
    const proven = await proveAs('maire', visitor, await way.tokenOf(back))
    expect(visitor.asked).toBe(2)
    expect(proven.headers.location).toBe('/courriers/1?onglet=signer')
    expect(await provenAtOf('maire')).toBeGreaterThan(begun)
  })

  test('R14 the proof of another person, of this morning, or of no time proves nothing', async () => {
    const visitor = new Visitor()
    const token = await way.tokenOf((await way.enterAs('maire', visitor)).back)
    const other = await proveAs('ad.dep', new Visitor(), token)
    expect(other.headers.location).toBe('/courriers/1?onglet=signer&refus=OIDC_OTHER_PERSON')
    for (const time of [Math.floor(Date.now() / 1000) - 3600, undefined]) {
      way.service.forge = ({ claims }) => ({ claims: { ...claims, auth_time: time } })
      const stale = await proveAs('maire', visitor, token)
      expect(stale.headers.location).toContain('refus=OIDC_NOT_FRESH')
    }
    expect(await provenAtOf('maire')).toBe(0)
  })

  test('R14 whoever has ended the session meanwhile has nothing left to prove', async () => {
    const visitor = new Visitor()
    const token = await way.tokenOf((await way.enterAs('maire', visitor)).back)
    const asked = await prove(token)
    const address = await visitor.visit(asked.json().address, 'maire')
    await way.api.app.inject({ method: 'DELETE', url: '/api/session', headers: { authorization: `Bearer ${token}` } })
    const late = await way.comeBack(address, cookieOf(asked, 'bannette_oidc'))
    expect(late.headers.location).toContain('refus=OIDC_REFUSED')
  })
})
