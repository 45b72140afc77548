import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, logIn, register, startApi, type TestApi } from './support.ts'

let api: TestApi
let bdc: Caller
let dircab: Caller
let secab: Caller
let adDep: Caller
let dg: Caller

beforeAll(async () => {
  api = await startApi()
  ;[bdc, dircab, secab, adDep, dg] = (await Promise.all(
    ['bdc', 'dircab', 'secab', 'ad.dep', 'dg'].map((login) => logIn(api, login)),
  )) as [Caller, Caller, Caller, Caller, Caller]
})
afterAll(() => api.close())

describe('what one may not see does not exist', () => {
  test('R4 a political letter outside circuits answers everyone but the CAB like a random id, to the byte', async () => {
    const { id } = (await register(dircab, { confidentiality: 'political', subject: 'Affaire réservée' })).json()
    const documentId = (await dircab.get(`/api/letters/${id}`)).json().documents[0].id
    const pairs = [
      [`/api/letters/${id}`, `/api/letters/${randomUUID()}`],
      [`/api/documents/${documentId}/content`, `/api/documents/${randomUUID()}/content`],
      [`/api/letters/${id}/history`, `/api/letters/${randomUUID()}/history`],
    ]
    for (const [hidden = '', absent = ''] of pairs) {
      const [first, second] = [await dg.get(hidden), await dg.get(absent)]
      expect(first.statusCode).toBe(404)
      expect(first.body).toBe(second.body)
      expect(Object.keys(first.headers)).toEqual(Object.keys(second.headers))
    }
    expect((await secab.get(`/api/letters/${id}`)).statusCode).toBe(200)
  })

  test('R4 no list, count or suggestion betrays it', async () => {
    const sender = { name: 'Zéphirine Quatrebarbes' }
    await register(dircab, { confidentiality: 'political', subject: 'Quatrebarbes', sender })
    const asDg = await dg.get('/api/letters?q=quatrebarbes')
    expect(asDg.json()).toMatchObject({ items: [], total: { value: 0 } })
    expect((await dg.get('/api/suggestions/senders?q=quatreb')).json()).toEqual({ items: [] })
    expect((await dircab.get('/api/suggestions/senders?q=quatreb')).json().items).toHaveLength(1)
  })

  test('R6 the right to see comes before If-None-Match', async () => {
    const { id } = (await register(bdc)).json()
    const { documents } = (await bdc.get(`/api/letters/${id}`)).json()
    const url = `/api/documents/${documents[0].id}/content`
    const etag = String((await bdc.get(url)).headers.etag)
    expect(etag).toBe(`"${documents[0].sha256}"`)
    expect((await bdc.get(url, { 'if-none-match': etag })).statusCode).toBe(304)
    expect((await adDep.get(url, { 'if-none-match': etag })).statusCode).toBe(404)
  })

  test('R5 once the CAB transmits it, the DG sees it, and the CAB alone could transmit it', async () => {
    const { id } = (await register(secab, { confidentiality: 'political' })).json()
    expect((await dg.send('POST', `/api/letters/${id}/circuit`, { payload: { box: 'DG' } })).statusCode).toBe(404)
    const other = await dircab.send('POST', `/api/letters/${id}/circuit`, { payload: { box: 'DG', circuit: 'pole' } })
    expect(other.json().code).toBe('UNKNOWN_CIRCUIT')
    const sent = await dircab.send('POST', `/api/letters/${id}/circuit`, { payload: { box: 'DG' } })
    expect(sent.json()).toMatchObject({ status: 'in-circuit', box: { code: 'DG' } })
    expect((await dg.get(`/api/letters/${id}`)).statusCode).toBe(200)
  })
})

describe('the bytes of a document', () => {
  test('come in parts when a viewer asks for parts', async () => {
    const { id } = (await register(bdc)).json()
    const [document] = (await bdc.get(`/api/letters/${id}`)).json().documents
    const url = `/api/documents/${document.id}/content`
    const part = await bdc.get(url, { range: 'bytes=0-4' })
    expect(part.statusCode).toBe(206)
    expect(part.body).toBe('%PDF-')
    expect(part.headers['content-range']).toBe(`bytes 0-4/${document.size}`)
    expect((await bdc.get(url, { range: 'bytes=99999999-' })).statusCode).toBe(416)
    expect(part.headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('corrections', () => {
  const correct = (caller: Caller, id: string, version: number | null, payload: object) =>
    caller.send('PUT', `/api/letters/${id}`, {
      payload,
      headers: version === null ? {} : { 'if-match': `"${version}"` },
    })

  test('need the version that one read, and lose to a faster one', async () => {
    const { id } = (await register(bdc)).json()
    expect((await correct(bdc, id, null, { subject: 'X' })).statusCode).toBe(428)
    const first = await correct(bdc, id, 1, { subject: 'Corrigé' })
    expect(first.json()).toMatchObject({ subject: 'Corrigé', version: 2 })
    expect(first.headers.etag).toBe('"2"')
    expect((await correct(bdc, id, 1, { subject: 'Trop tard' })).statusCode).toBe(412)
  })

  test('R4 raising the secrecy takes the letter from sight at once, also from who raised it', async () => {
    const { id } = (await register(bdc)).json()
    expect((await correct(bdc, id, 1, { confidentiality: 'political' })).statusCode).toBe(204)
    expect((await bdc.get(`/api/letters/${id}`)).statusCode).toBe(404)
    expect((await dircab.get(`/api/letters/${id}`)).statusCode).toBe(200)
  })

  test('lowering the secrecy is the CAB’s', async () => {
    const { id } = (await register(bdc, { confidentiality: 'confidential', box: 'DEP' })).json()
    const asBox = await correct(adDep, id, 1, { confidentiality: 'normal' })
    expect(asBox.json().code).toBe('SECRECY_LOWERED_BY_CAB_ONLY')
    expect((await correct(dircab, id, 1, { confidentiality: 'normal' })).statusCode).toBe(200)
  })
})

describe('copies', () => {
  test('R7 an elected official sees a letter once named in copy, and no other', async () => {
    const elu = await logIn(api, 'elu.education')
    const { id } = (await register(bdc)).json()
    expect((await elu.get(`/api/letters/${id}`)).statusCode).toBe(404)
    const copied = await bdc.send('POST', `/api/letters/${id}/copies`, { payload: { to: 'elu.education' } })
    expect(copied.statusCode).toBe(200)
    const seen = await elu.get(`/api/letters/${id}`)
    expect(seen.json().seenBecause).toMatchObject([{ rule: 'R7' }])
    expect(seen.json().allows.copy).toContain('copies')
    const refused = await bdc.send('POST', `/api/letters/${id}/copies`, { payload: { to: 'ELUS' } })
    expect(refused.json().code).toBe('ELUS_BY_NAME')
  })
})

describe('who sees a letter', () => {
  const readersOf = async (who: Caller, id: string, on = '') =>
    who.get(`/api/letters/${id}/readers${on && `?on=${on}`}`)

  test('R21 the mail office and the CAB learn who sees a letter that they see themselves, and by which rule', async () => {
    const { id } = (await register(bdc, { box: 'DEP', copies: ['elu.voirie'] })).json()
    const answer = await readersOf(bdc, id)
    expect(answer.statusCode).toBe(200)
    const of = (login: string) =>
      answer.json().people.find(({ person }: { person: { login: string } }) => person.login === login)
    expect(of('ad.dep').reasons).toContainEqual(expect.objectContaining({ rule: 'R6' }))
    expect(of('elu.voirie').reasons).toEqual([{ rule: 'R7', text: 'En copie de ce courrier en tant qu’élu(e).' }])
    expect(of('agent.securite')).toBeUndefined()
    expect((await readersOf(bdc, id, '2020-01-01')).json()).toEqual({ on: '2020-01-01', people: [] })
    expect((await readersOf(adDep, id)).json().code).toBe('FORBIDDEN')
  })

  test('R4 of a letter of the CAB nobody else learns who sees it, or that it is there', async () => {
    const { id } = (await register(secab, { confidentiality: 'political' })).json()
    const rules = (await readersOf(dircab, id))
      .json()
      .people.flatMap(({ reasons }: { reasons: { rule: string }[] }) => reasons)
    expect(new Set(rules.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['R4']))
    for (const who of [bdc, adDep, dg]) {
      const unknown = await readersOf(who, randomUUID())
      expect((await readersOf(who, id)).statusCode).toBe(404)
      expect(unknown.statusCode).toBe(404)
    }
  })
})
