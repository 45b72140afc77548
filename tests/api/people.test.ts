import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logIn, startApi, type TestApi } from './support.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const me = async (login: string) => (await (await logIn(api, login)).get('/api/me')).json()
type Referents = { level: string; people: { login: string }[] }[]
const logins = (referents: Referents) =>
  Object.fromEntries(referents.map(({ level, people }) => [level, people.map((p) => p.login)]))

describe('R20 each user knows their referents by name', () => {
  test('an agent of a service: the assistants of the direction, the mail office, the intervention', async () => {
    const { referents } = await me('agent.voirie')
    expect(referents.map(({ level }: { level: string }) => level)).toEqual([
      'assistants',
      'mail-office',
      'intervention',
    ])
    expect(logins(referents)).toEqual({
      assistants: ['ad.dep'],
      'mail-office': expect.arrayContaining(['bdc', 'bdc2']),
      intervention: ['dinsi'],
    })
  })

  test('nobody is their own referent', async () => {
    expect(logins((await me('ad.dep')).referents).assistants).not.toContain('ad.dep')
    expect(logins((await me('bdc')).referents)['mail-office']).toEqual(['bdc2'])
  })

  test('an elected official asks the secretariat of the CAB', async () => {
    expect(logins((await me('elu.voirie')).referents).assistants).toEqual(['secab'])
  })
})

describe('what the screens offer', () => {
  test('R1 R2 only the mail office registers, and the others read why not', async () => {
    expect((await me('bdc')).allows.register).toBe(true)
    expect((await me('ad.dep')).allows.register).toContain('bureau du courrier')
    expect((await me('secab')).allows).toMatchObject({ registerPolitical: true, registerConfidential: true })
  })

  test('R7 an elected official has no box', async () => {
    expect((await me('maire')).boxes).toEqual([])
    expect((await me('ad.dep')).boxes).toMatchObject([{ code: 'DEP' }])
  })

  test('a person is found by name or unit, without accents', async () => {
    const caller = await logIn(api, 'bdc')
    const found = (await caller.get('/api/people?q=eclairage')).json().items
    expect(found.map(({ login }: { login: string }) => login)).toContain('agent.eclairage')
    expect(JSON.stringify(found)).not.toContain('argon2')
  })

  test('R14 the signatories are the elected officials and the DG', async () => {
    const signatories = (await (await logIn(api, 'ad.dep')).get('/api/signatories')).json().items
    expect(signatories.map(({ login }: { login: string }) => login).sort()).toEqual([
      'dg',
      'elu.education',
      'elu.voirie',
      'maire',
    ])
  })

  test('the org chart says which units hold letters', async () => {
    const units = (await (await logIn(api, 'ad.dep')).get('/api/org-units')).json().items
    const unit = (code: string) => units.find((candidate: { code: string }) => candidate.code === code)
    expect(unit('VOIRIE')).toMatchObject({ parent: 'DEP', isBox: true })
    expect(unit('ELUS')).toMatchObject({ isBox: false })
  })
})

describe('R15 the signature by hand', () => {
  test('is switched by the mail office, for the town or one signatory, and read by everyone', async () => {
    const bdc = await logIn(api, 'bdc')
    const adDep = await logIn(api, 'ad.dep')
    const change = { payload: { mode: 'griffe', signatories: { maire: 'by-hand' } } }
    expect((await adDep.send('PUT', '/api/settings/signature', change)).statusCode).toBe(403)
    expect((await bdc.send('PUT', '/api/settings/signature', change)).statusCode).toBe(200)
    expect((await adDep.get('/api/settings/signature')).json()).toEqual(change.payload)
    const stranger = { payload: { mode: 'griffe', signatories: { bdc: 'by-hand' } } }
    expect((await bdc.send('PUT', '/api/settings/signature', stranger)).json().code).toBe('UNKNOWN_SIGNATORY')
    expect((await adDep.get('/api/settings/signature')).json()).toEqual(change.payload)
  })
})

test('the demonstration’s outbox is for the IT direction', async () => {
  expect((await (await logIn(api, 'bdc')).get('/api/demo/outbox')).statusCode).toBe(403)
  expect((await (await logIn(api, 'dinsi')).get('/api/demo/outbox')).json()).toEqual({ items: [] })
})
