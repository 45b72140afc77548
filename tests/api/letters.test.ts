import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aScan, type Caller, formPayload, logIn, register, startApi, type TestApi } from './support.ts'

let api: TestApi
let bdc: Caller
let secab: Caller
let adDep: Caller

beforeAll(async () => {
  api = await startApi()
  ;[bdc, secab, adDep] = await Promise.all([logIn(api, 'bdc'), logIn(api, 'secab'), logIn(api, 'ad.dep')])
})
afterAll(() => api.close())

describe('who integrates a letter', () => {
  test('R1 the mail office registers a scan and gives it a number', async () => {
    const answer = await register(bdc)
    expect(answer.statusCode).toBe(201)
    expect(answer.json().chrono).toMatch(/^\d{4}-\d{6}$/)
    const letter = await bdc.get(`/api/letters/${answer.json().id}`)
    expect(letter.json()).toMatchObject({ status: 'registered', documents: [{ role: 'letter', pages: 1 }] })
  })

  test('R2 a direction does not integrate a letter itself', async () => {
    const answer = await register(adDep)
    expect(answer.statusCode).toBe(403)
    expect(answer.json().code).toBe('INTEGRATION_BY_MAIL_OFFICE')
  })

  test('R3 the CAB secretariat integrates confidential and political letters, ordinary ones not', async () => {
    expect((await register(secab, { confidentiality: 'confidential' })).statusCode).toBe(201)
    expect((await register(secab, { confidentiality: 'political' })).statusCode).toBe(201)
    expect((await register(secab)).json().code).toBe('INTEGRATION_BY_MAIL_OFFICE')
  })

  test('R3 the mail office puts a confidential letter straight into a box', async () => {
    const kept = await register(bdc, { confidentiality: 'confidential' })
    expect(kept.json().code).toBe('CONFIDENTIAL_NEEDS_BOX')
    expect((await register(bdc, { confidentiality: 'confidential', box: 'DEP' })).statusCode).toBe(201)
  })

  test('R4 a mail officer does not integrate a political letter', async () => {
    const answer = await register(bdc, { confidentiality: 'political' })
    expect(answer.statusCode).toBe(403)
    expect(answer.json().code).toBe('POLITICAL_BY_CAB')
  })

  test('R1 a letter with a box leaves the start of its circuit behind, whatever happens to Temporal', async () => {
    const answer = await register(bdc, { box: 'DEP', copies: ['elu.voirie'] })
    expect(answer.statusCode).toBe(201)
    const letter = (await adDep.get(`/api/letters/${answer.json().id}`)).json()
    expect(letter).toMatchObject({
      status: 'in-circuit',
      box: { code: 'DEP' },
      copies: [{ person: { login: 'elu.voirie' } }],
    })
  })
})

describe('what is refused, with a code that says why', () => {
  const file = (bytes: string | Uint8Array<ArrayBuffer>) => ({ files: [new Blob([bytes])] })
  test.each([
    ['FILE_REQUIRED', 422, {}, { files: [] }],
    ['FILE_EMPTY', 422, {}, file('')],
    ['UNSUPPORTED_FILE_TYPE', 415, {}, file('MZ\u0090 a program')],
    ['PDF_DAMAGED', 422, {}, file('%PDF-1.7\nnothing follows')],
    ['UNKNOWN_BOX', 422, { box: 'NOWHERE' }, {}],
    ['NOT_A_BOX', 422, { box: 'ELUS' }, {}],
    ['ELUS_BY_NAME', 422, { copies: ['ELUS'] }, {}],
    ['UNKNOWN_RECIPIENT', 422, { copies: ['nobody'] }, {}],
    ['INVALID_LETTER', 422, { receivedOn: '2999-01-01' }, {}],
    ['INVALID_REQUEST', 400, { receivedOn: '2026-02-30' }, {}],
    ['INVALID_REQUEST', 400, { subject: '   ' }, {}],
    ['INVALID_REQUEST', 400, { admin: true }, {}],
  ])('%s', async (code, status, changes, options) => {
    const before = (await bdc.get('/api/letters')).json().total.value
    const answer = await register(bdc, changes, options)
    expect(answer.json()).toMatchObject({ code, status })
    expect(answer.statusCode).toBe(status)
    expect((await bdc.get('/api/letters')).json().total.value).toBe(before)
  })

  test('the parts of the form may come in any order, and a file name is never a path', async () => {
    const form = new FormData()
    form.append('file', await aScan(), '../../etc/passwd')
    form.append('file', await aScan('Annexe'), 'annexe é.pdf')
    form.set('letter', JSON.stringify({ ...letterOf('Ordre des parties') }))
    const answer = await bdc.send('POST', '/api/letters', await formPayload(form))
    const { documents } = (await bdc.get(`/api/letters/${answer.json().id}`)).json()
    expect(documents.map(({ role, name }: { role: string; name: string }) => [role, name])).toEqual([
      ['letter', 'passwd.pdf'],
      ['attachment', 'annexe é.pdf'],
    ])
  })
})

const letterOf = (subject: string) => ({
  subject,
  sender: { name: 'Anne Besson' },
  channel: 'paper',
  receivedOn: '2026-03-02',
  confidentiality: 'normal',
  box: null,
})

describe('a request repeated', () => {
  test('under one Idempotency-Key gives the first answer and one letter', async () => {
    const scan = await aScan()
    const options = { files: [scan], headers: { 'idempotency-key': 'repeat-0001' } }
    const answers = await Promise.all([1, 2, 3].map(() => register(bdc, { subject: 'Répété' }, options)))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201])
    expect((await bdc.get('/api/letters?q=répété')).json().items).toHaveLength(1)
  })

  test('with another body under the same key is refused', async () => {
    const options = { headers: { 'idempotency-key': 'repeat-0002' } }
    await register(bdc, { subject: 'Premier' }, options)
    const other = await register(bdc, { subject: 'Second' }, options)
    expect(other.json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', status: 422 })
  })

  test('after a refusal may be repaired under the same key', async () => {
    const headers = { 'idempotency-key': 'repeat-0003' }
    expect((await register(bdc, { box: 'NOWHERE' }, { headers })).statusCode).toBe(422)
    expect((await register(bdc, {}, { headers })).statusCode).toBe(201)
  })
})
