import { describe, expect, test } from 'vitest'
import { type Environment, InvalidConfig, readConfig } from '../../cli/config.ts'

describe('configuration', () => {
  test('without any variable the town runs on its own machine, with the demonstration', () => {
    const config = readConfig({})
    expect(config.host).toBe('127.0.0.1')
    expect(config.ports).toEqual({ app: 3000, postgres: 5433, temporal: 7233, temporalConsole: 8233, smtpIn: 2525 })
    expect(config.databaseUrl).toBeNull()
    expect(config.demo).toBe(true)
    expect(config.home.endsWith('/.bannette')).toBe(true)
  })

  test('an external database is never filled with invented letters unless someone asks for it', () => {
    const DATABASE_URL = 'postgres://bannette@db.example/town'
    expect(readConfig({ DATABASE_URL }).demo).toBe(false)
    expect(readConfig({ DATABASE_URL, BANNETTE_DEMO: '1' }).demo).toBe(true)
  })

  test('an empty variable counts as not given', () => {
    expect(readConfig({ PORT: '', TEMPORAL_ADDRESS: ' ' })).toEqual(readConfig({}))
  })

  test.each([
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['BANNETTE_PG_PORT', '70000'],
    ['TEMPORAL_ADDRESS', 'http://temporal'],
    ['BANNETTE_DEMO', 'maybe'],
    ['DATABASE_URL', 'mysql://x'],
    ['BANNETTE_SMTP_URL', 'mail.example'],
    ['BANNETTE_LOG_LEVEL', 'loud'],
    ['BANNETTE_HOST', '300.1.1.1'],
    ['BANNETTE_HOST', 'http://ville.example'],
  ])('%s=%s is refused with the name of the variable', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(InvalidConfig)
    expect(() => readConfig({ [name]: value })).toThrow(name)
  })

  test.each(['0.0.0.0', '::1', 'localhost', 'courrier-1.ville.example'])('the application may listen on %s', (host) => {
    expect(readConfig({ BANNETTE_HOST: host }).host).toBe(host)
  })

  test('a refused database address does not show its password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://user:s3cret@db/x' })).not.toThrow(/s3cret/)
  })
})

test('a login service is reached by https, except on this machine, and has an id for this application', () => {
  const oidc = (env: Environment) => readConfig({ BANNETTE_OIDC_CLIENT_ID: 'bannette', ...env }).oidc
  expect(oidc({})).toBeNull()
  expect(() => oidc({ BANNETTE_OIDC_ISSUER: 'http://connexion.ville.example' })).toThrow('never asked in clear')
  const BANNETTE_OIDC_ISSUER = 'https://connexion.ville.example'
  expect(() => oidc({ BANNETTE_OIDC_ISSUER, BANNETTE_OIDC_CLIENT_ID: '' })).toThrow('BANNETTE_OIDC_CLIENT_ID')
  expect(oidc({ BANNETTE_OIDC_ISSUER })).toMatchObject({ clientId: 'bannette', clientSecret: null, claim: null })
})
