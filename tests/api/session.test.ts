import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brakeWindowMs } from '../../domain/people/login-brakes.ts'
import { logIn, password, startApi, type TestApi } from './support.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const tryLogin = (login: string, word: string, remoteAddress: string) =>
  api.app.inject({ method: 'POST', url: '/api/session', remoteAddress, payload: { login, password: word } })

const refreshWith = (cookie: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'POST', url: '/api/session/refresh', cookies: { bannette_refresh: cookie }, headers })

describe('login', () => {
  test('the right password opens a session whose refresh token no script can read', async () => {
    const answer = await tryLogin('ad.dep', password, '10.9.0.1')
    expect(answer.statusCode).toBe(201)
    expect(answer.json().user).toMatchObject({ login: 'ad.dep', positions: [{ unit: { code: 'DEP' } }] })
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/session' })
  })

  test('an unknown account and a wrong password are answered alike', async () => {
    const unknown = await tryLogin('nobody.here', 'wrong', '10.9.0.2')
    const wrong = await tryLogin('ad.dcv', 'wrong', '10.9.0.3')
    expect(unknown.statusCode).toBe(401)
    expect(unknown.body).toBe(wrong.body)
    expect(unknown.json().code).toBe('INVALID_CREDENTIALS')
  })

  test('of a burst of guesses on one account only the first ones are looked at', async () => {
    const guesses = Array.from({ length: 60 }, (_, n) => tryLogin('ad.dsp', `guess ${n}`, `10.8.0.${n}`))
    const codes = (await Promise.all(guesses)).map((answer) => answer.json().code)
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS').length).toBeLessThanOrEqual(10)
    const braked = await tryLogin('ad.dsp', password, '10.8.1.1')
    expect(braked.json().code).toBe('TOO_MANY_ATTEMPTS')
    expect(Number(braked.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('one address that tries many accounts is slowed down, an unknown account like a known one', async () => {
    const guesses = Array.from({ length: 40 }, (_, n) => tryLogin(`guess.${n}`, 'wrong', '10.7.0.1'))
    const codes = (await Promise.all(guesses)).map((answer) => answer.json().code)
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS').length).toBeLessThanOrEqual(10)
  })

  test('when the failures are old, the account opens again', async () => {
    api.clock.offsetMs = brakeWindowMs + 1000
    const answer = await tryLogin('ad.dsp', password, '10.8.1.2')
    api.clock.offsetMs = 0
    expect(answer.statusCode).toBe(201)
  })
})

describe('the session', () => {
  test('without a token nothing is answered', async () => {
    const answer = await api.app.inject({ url: '/api/me' })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  test('a revoked session is refused at the very next request', async () => {
    const caller = await logIn(api, 'agent.voirie')
    expect((await caller.get('/api/me')).statusCode).toBe(200)
    expect((await caller.send('DELETE', '/api/session')).statusCode).toBe(204)
    expect((await caller.get('/api/me')).statusCode).toBe(401)
  })

  test('renewing rotates the token; a token used twice ends the session for everyone', async () => {
    const caller = await logIn(api, 'agent.voirie')
    const first = await refreshWith(caller.refresh)
    expect(first.statusCode).toBe(201)
    const renewed = { authorization: `Bearer ${first.json().accessToken}` }
    expect((await api.app.inject({ url: '/api/me', headers: renewed })).statusCode).toBe(200)
    expect((await refreshWith(caller.refresh)).statusCode).toBe(401)
    expect((await api.app.inject({ url: '/api/me', headers: renewed })).statusCode).toBe(401)
    expect((await refreshWith(first.cookies[0]?.value ?? '')).statusCode).toBe(401)
  })

  test('whoever never logged in here has no session to renew, and that is no failure', async () => {
    const answer = await api.app.inject({ method: 'POST', url: '/api/session/refresh' })
    expect([answer.statusCode, answer.body, answer.cookies]).toEqual([204, '', []])
  })

  test('another site cannot use the cookie', async () => {
    const caller = await logIn(api, 'agent.voirie')
    const answer = await refreshWith(caller.refresh, { origin: 'https://elsewhere.example' })
    expect(answer.json().code).toBe('CROSS_SITE')
    expect((await refreshWith(caller.refresh)).statusCode).toBe(201)
  })

  test('R14 the password proven again refreshes the proof that a griffe needs', async () => {
    const caller = await logIn(api, 'maire')
    const wrong = await caller.send('POST', '/api/session/step-up', { payload: { password: 'wrong' } })
    expect(wrong.json().code).toBe('INVALID_CREDENTIALS')
    const right = await caller.send('POST', '/api/session/step-up', { payload: { password } })
    expect(right.statusCode).toBe(204)
  })
})

describe('forged tokens', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = (head: unknown, body: unknown, key: Uint8Array, hash = 'sha256') => {
    const text = `${part(head)}.${part(body)}`
    return `${text}.${createHmac(hash, key).update(text).digest('base64url')}`
  }

  test('no variant of a token is accepted but our own', async () => {
    const caller = await logIn(api, 'dircab')
    const [head = '', body = '', signature = ''] = caller.token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const key = api.deps.settings.jwtSecret
    const hs256 = { alg: 'HS256', typ: 'JWT' }
    const future = Math.floor(Date.now() / 1000) + 600
    const forged = [
      `${part({ alg: 'none' })}.${body}.`,
      `${part({ alg: 'None' })}.${body}.${signature}`,
      `${head}.${body}.`,
      `${head}.${part({ ...claims, sid: 'x' })}.${signature}`,
      signed(hs256, claims, new Uint8Array(32)),
      signed({ alg: 'HS512' }, claims, key, 'sha512'),
      signed({ alg: 'HS384' }, claims, key, 'sha384'),
      signed({ ...hs256, kid: '../../dev/null' }, claims, new Uint8Array()),
      signed(hs256, { ...claims, exp: 1 }, key),
      signed(hs256, { ...claims, exp: undefined }, key),
      signed(hs256, { ...claims, iss: 'another' }, key),
      signed(hs256, { ...claims, aud: 'another' }, key),
      signed(hs256, { ...claims, aud: undefined }, key),
      signed(hs256, { ...claims, sid: undefined }, key),
      signed(hs256, { ...claims, sid: ['x'] }, key),
      signed(hs256, { ...claims, sid: 'unknown', exp: future }, key),
      `${caller.token}x`,
      'a.b.c',
      '',
    ]
    const answers = await Promise.all(
      forged.map((token) => api.app.inject({ url: '/api/me', headers: { authorization: `Bearer ${token}` } })),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(forged.map(() => 401))
    expect((await caller.get('/api/me')).statusCode).toBe(200)
  })
})
