import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Person } from '../job/person.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { betrays, word } from '../visibility/canary.ts'
import { type Shot, shotOf } from '../visibility/crawl.ts'
import { addressOf, describedRoutes, nounOf, type Route } from '../visibility/routes.ts'
import { quiet } from '../visibility/visible-town.ts'
import { type Hidden, hideLetters, strangers, upload, uploaded } from './hidden.ts'

let hall: TownHall
let bdc: Person
let secab: Person
let routes: Route[]
let hidden: Hidden
/** What the mail office is answered to questions that change nothing, before and after there is something to hide. */
let before: Shot[]
let scan: Uint8Array

beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, secab] = await Promise.all([hall.as('bdc'), hall.as('secab')])
  routes = await describedRoutes(bdc)
  scan = await hall.pdf(word('scan'))
  before = await trials()
  hidden = await hideLetters(hall, scan)
  await quiet(hall)
}, 120_000)
afterAll(() => hall.close())

const outOf = (answer: Answer): [number, string] => [answer.status, Buffer.from(answer.bytes).toString()]

/** Questions by POST, which no look at the GET routes finds. */
async function trials(): Promise<Shot[]> {
  const steps = [
    { act: 'close', unit: 'VOIRIE' },
    { act: 'close', unit: 'VOIRIE', successor: 'PROPRETE' },
    { act: 'merge', unit: 'VOIRIE', into: 'ECLAIRAGE' },
    { act: 'move', unit: 'VOIRIE', parent: 'DCV' },
  ]
  const json = (body: unknown): RequestInit => {
    return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  }
  const csv = Buffer.from((await bdc.get('/api/users.csv')).bytes).toString()
  const asks: [string, RequestInit][] = [
    ...steps.map((step): [string, RequestInit] => ['/api/org-units/rehearsal', json({ changes: [step] })]),
    ['/api/users/import', json({ csv, dryRun: true })],
    ['/api/org-units/VOIRIE', { method: 'DELETE' }],
  ]
  const shots: Shot[] = []
  for (const [path, init] of asks) shots.push(await shotOf(await bdc.open(path, init)))
  return shots
}
describe('docs/securite.md, rows 1, 2 and 8: lists, counts, searches and suggestions', () => {
  test('R3 R4 R21 no rehearsal, dry run or refusal of the mail office tells that a hidden letter is in a box', async () => {
    expect(await trials()).toEqual(before)
    expect(before.map(({ status }) => status)).toEqual([409, 200, 200, 200, 200, 409])
  })

  test('R4 who wrote to the CAB alone is no sender that anybody else is offered', async () => {
    const offered = async (who: Person, q: string) =>
      (await who.get(`/api/suggestions/senders?q=${encodeURIComponent(q)}`)).json<{ items: object[] }>().items
    for (const login of strangers)
      for (const q of ['zép', 'quetsch', 'zephirine@'])
        expect(await offered(await hall.as(login), q), login).toEqual([])
    expect(await offered(secab, 'quetsch')).toHaveLength(1)
  })
})

describe('docs/securite.md, row 3: numbers', () => {
  test('R4 the same scan registered again by the mail office is a letter like any other, with the next number', async () => {
    const first = (await upload(bdc, { box: null }, await hall.pdf('un pli'))).json<{ chrono: string }>()
    const same = await upload(bdc, { box: null }, scan)
    expect(same.status).toBe(201)
    const number = ({ chrono }: { chrono: string }) => Number(chrono.split('-').at(-1))
    expect(number(same.json())).toBe(number(first) + 1)
  })
})

describe('docs/securite.md, row 4: whatever is asked of a hidden thing', () => {
  const ids = (): Record<string, string> => ({
    letters: hidden.secret,
    tasks: hidden.task,
    contributions: hidden.contribution,
  })
  /** Whole, empty, wrong, with a version, with a key, as a form: nothing is judged before sight is. */
  const ways = (body: unknown): [string, RequestInit][] => {
    const json = { 'content-type': 'application/json' }
    const form = new FormData()
    form.append('reply', new Blob(['{}'], { type: 'application/json' }))
    return [
      ['example', { body: JSON.stringify(body ?? {}), headers: { ...json, 'if-match': '"1"' } }],
      ['empty', { body: '{}', headers: json }],
      ['wrong', { body: '{"to":1,"text":[]}', headers: json }],
      ['no version', { body: JSON.stringify(body ?? {}), headers: json }],
      ['key', { body: JSON.stringify(body ?? {}), headers: { ...json, 'idempotency-key': crypto.randomUUID() } }],
      ['form', { body: form }],
    ]
  }

  test.each(strangers)('R3 R4 every act of %s on it is refused as on a thing that does not exist', async (login) => {
    const who = await hall.as(login)
    let refused = 0
    for (const route of routes.filter(({ method }) => method !== 'get')) {
      const known = ids()[nounOf(route) ?? '']
      if (known === undefined) continue
      for (const [way, init] of ways(route.body)) {
        const ask = async (id: string) =>
          shotOf(await who.open(addressOf(route, id), { ...init, method: route.method.toUpperCase() }))
        const [about, unknown] = [await ask(known), await ask(crypto.randomUUID())]
        expect(about, `${route.method} ${route.path} ${way}`).toEqual(unknown)
        expect([400, 404, 406, 415], `${route.path} ${way} ${about.body}`).toContain(about.status)
        if (about.status === 404) refused += 1
      }
    }
    expect(refused).toBeGreaterThan(30)
  })

  test.each(strangers)('R3 R4 a hidden thing named in what %s sends is unknown as well', async (login) => {
    const who = await hall.as(login)
    const unknown = crypto.randomUUID()
    const bodies: [string, (id: string) => object, string][] = [
      ['/api/interventions', (letter) => ({ kind: 'use', text: 'Aidez-moi.', letter }), hidden.secret],
      ['/api/interventions', (letter) => ({ kind: 'technical', text: 'En panne.', letter }), hidden.confidential],
      ['/api/supervision/reminders', (id) => ({ tasks: [id] }), hidden.task],
      ['/api/supervision/assignments', (id) => ({ tasks: [id], to: 'agent.voirie' }), hidden.task],
    ]
    for (const [path, body, known] of bodies) {
      const [[status, about], random] = [
        outOf(await who.send('POST', path, body(known))),
        outOf(await who.send('POST', path, body(unknown))),
      ]
      expect([status, about.replaceAll(known, unknown)], path).toEqual(random)
    }
  })

  test('R3 R4 the key of somebody else’s request gives nobody their answer', async () => {
    const key = crypto.randomUUID()
    const political = { subject: word('objet'), confidentiality: 'political', box: null }
    await uploaded(secab, political, scan, key)
    expect((await upload(bdc, political, scan, key)).status).toBe(403)
    const own = await upload(bdc, { box: null }, scan, key)
    expect([own.status, own.headers.get('idempotency-replayed')]).toEqual([201, null])
    expect(betrays(own.bytes)).toBe(false)
  })

  test('R4 a repeated request shows nothing more of a letter that has become secret since', async () => {
    const id = await uploaded(bdc, { subject: word('objet'), box: null }, await hall.pdf('un pli'))
    const key = { 'idempotency-key': crypto.randomUUID() }
    const put = async (body: object, headers: Record<string, string>) =>
      bdc.send('PUT', `/api/letters/${id}`, body, { ...headers, 'if-match': '"1"' })
    const body = { subject: word('objet corrigé') }
    expect(betrays((await put(body, key)).bytes)).toBe(true)
    const etag = (await secretly(id)).headers.get('etag')
    expect(etag).toBeNull()
    const again = await put(body, key)
    expect([again.status, again.bytes.length, again.headers.get('etag')]).toEqual([204, 0, null])
    expect((await put(body, {})).status).toBe(404)
  })
  const secretly = async (id: string): Promise<Answer> => {
    const version = (await bdc.get(`/api/letters/${id}`)).headers.get('etag') ?? ''
    const raised = await bdc.send(
      'PUT',
      `/api/letters/${id}`,
      { confidentiality: 'political' },
      { 'if-match': version },
    )
    expect(raised.status).toBe(204)
    return raised
  }
})
