import { desc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { run as unbind } from '../../cli/ops/unbind.ts'
import { auditLog, users } from '../../db/schema/index.ts'
import { Visitor } from '../support/login-service.ts'
import { cookieOf, isRefused, type LoginWay, openLoginWay, publicUrl } from './login-way.ts'
import { logIn, startApi } from './support.ts'

let way: LoginWay
beforeAll(async () => {
  way = await openLoginWay()
  await way.service.away()
})
afterAll(() => way.close())

describe('while the login service is away', () => {
  test('R21 local accounts still log in, and the way to the service says why it is closed', async () => {
    isRefused(await way.begin(), 'OIDC_UNAVAILABLE')
    expect((await logIn(way.api, 'bdc')).token).not.toBe('')
    await way.service.listen()
    expect((await way.begin()).headers.location).toContain(way.service.issuer)
  })

  test('R21 what fails after the person has left is told as well', async () => {
    const left = await way.begin()
    const address = await new Visitor().visit(String(left.headers.location), 'ad.dep')
    await way.service.away()
    isRefused(await way.comeBack(address, cookieOf(left, 'bannette_oidc')), 'OIDC_UNAVAILABLE')
    await way.service.listen()
  })
})

describe('login by the service of the town', () => {
  test('R21 opens the account that the mail office made, on record, and no address holds a token', async () => {
    const { left, address, back } = await way.enterAs('ad.dep')
    expect(back.headers.location).toBe('/registre')
    expect(left.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api/session/oidc', maxAge: 600 })
    const session = back.cookies.find(({ name }) => name === 'bannette_refresh')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/session' })
    const me = await way.api.app.inject({
      url: '/api/me',
      headers: { authorization: `Bearer ${await way.tokenOf(back)}` },
    })
    expect(me.json().user.login).toBe('ad.dep')
    const urls = [left.headers.location, address, back.headers.location].join(' ')
    expect(urls).not.toMatch(/eyJ|access_token|id_token/)
    const [entry] = await way.api.deps.db.select().from(auditLog).orderBy(desc(auditLog.at)).limit(1)
    expect(entry).toMatchObject({ subject: 'user:ad.dep', after: { login: 'oidc', authority: way.service.issuer } })
  })

  test('R21 gives nobody a right: unknown and closed accounts stay outside, on record', async () => {
    isRefused((await way.enterAs('nobody.here')).back, 'OIDC_UNKNOWN_ACCOUNT')
    await way.api.deps.db.update(users).set({ disabledAt: new Date() }).where(eq(users.login, 'agent.voirie'))
    isRefused((await way.enterAs('agent.voirie')).back, 'OIDC_UNKNOWN_ACCOUNT')
    const kept = await way.api.deps.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subject, 'login-refused'))
      .orderBy(auditLog.at)
    expect(kept.map(({ after }) => (after as { name: string }).name)).toEqual(['nobody.here', 'agent.voirie'])
  })

  test('R21 a name that is given to somebody else there opens nothing of whoever bore it', async () => {
    way.service.people.set('newcomer', { preferred_username: 'ad.dep' })
    isRefused((await way.enterAs('newcomer')).back, 'OIDC_UNKNOWN_ACCOUNT')
    // The person whom the account belongs to may well be renamed.
    way.service.people.set('ad.dep', { preferred_username: 'another.name' })
    expect((await way.enterAs('ad.dep')).back.headers.location).toBe('/registre')
    way.service.people.delete('ad.dep')
    // Only an operator unties them, when the service was replaced and gives everybody a new id.
    vi.stubEnv('DATABASE_URL', way.api.databaseUrl)
    expect(await unbind(['ad.dep'])).toBe(0)
    vi.unstubAllEnvs()
    expect((await way.enterAs('ad.dep')).back.headers.location).toBe('/registre')
  })

  test('R21 without a name there, a verified address that one account has opens it, and no other address', async () => {
    await way.api.deps.db.update(users).set({ email: 'Dir.Voirie@ville.example' }).where(eq(users.login, 'ad.dcv'))
    way.service.people.set('unverified', { email: 'dir.voirie@ville.example', email_verified: false })
    isRefused((await way.enterAs('unverified')).back, 'OIDC_UNKNOWN_ACCOUNT')
    way.service.people.set('verified', { email: 'dir.voirie@ville.example', email_verified: true })
    expect((await way.enterAs('verified')).back.headers.location).toBe('/registre')
    await way.api.deps.db.update(users).set({ email: 'shared@ville.example' }).where(sql`login in ('ad.dsp', 'bdc')`)
    way.service.people.set('shared', { email: 'shared@ville.example', email_verified: true })
    isRefused((await way.enterAs('shared')).back, 'OIDC_UNKNOWN_ACCOUNT')
  })

  test('nobody is led to another site afterwards', async () => {
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', '/api/codec', 'x']) {
      const left = await way.begin(elsewhere)
      const address = await new Visitor().visit(String(left.headers.location), 'ad.dep')
      expect((await way.comeBack(address, cookieOf(left, 'bannette_oidc'))).headers.location).toBe('/')
    }
  })
})

describe('the way out', () => {
  test('ends the session at the service too, for those who came from there', async () => {
    const { back } = await way.enterAs('ad.dep')
    const cookies = { bannette_oidc_in: cookieOf(back, 'bannette_oidc_in') }
    const out = new URL(
      String((await way.api.app.inject({ url: '/api/session/oidc/logout', cookies })).headers.location),
    )
    expect(out.origin).toBe(way.service.issuer)
    expect(Object.fromEntries(out.searchParams)).toEqual({
      client_id: 'bannette',
      post_logout_redirect_uri: `${publicUrl}/`,
    })
    const local = await way.api.app.inject({ url: '/api/session/oidc/logout' })
    expect(local.headers.location).toBe('/')
  })

  test('a town without a login service has none of these ways', async () => {
    const plain = await startApi()
    const ways = await plain.app.inject({ url: '/api/session/ways' })
    const door = await plain.app.inject({ url: '/api/session/oidc' })
    const back = await plain.app.inject({ url: '/api/session/oidc/callback?code=x&state=y' })
    await plain.close()
    expect(ways.json()).toEqual({ oidc: null })
    expect([door.statusCode, back.statusCode]).toEqual([404, 404])
    expect((await way.api.app.inject({ url: '/api/session/ways' })).json()).toEqual({
      oidc: { label: 'le compte de la ville' },
    })
  })
})
