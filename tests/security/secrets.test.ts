import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendDueReminders } from '../../api/reminders/sending.ts'
import { letterIn } from '../job/letters.ts'
import { type Answer, logInAs, type Part, type Person, waitFor } from '../job/person.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { betrays, hiddenSender, word } from '../visibility/canary.ts'
import { type Shot, shotOf } from '../visibility/crawl.ts'
import { follow } from '../visibility/follow.ts'
import { addressOf, describedRoutes, nounOf, type Route } from '../visibility/routes.ts'
import { done, quiet } from '../visibility/visible-town.ts'

let hall: TownHall
let bdc: Person
let secab: Person
let dircab: Person
let agent: Person
let routes: Route[]
/** Of the CAB alone, and of the members of one box alone. */
let secret: string
let confidential: string
/** What may wait for somebody is known only to those who see the letter. */
let task: string
let contribution: string
/** What the mail office is answered to questions that change nothing, before and after there is something to hide. */
let before: Shot[]
let scan: Uint8Array

beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, secab, dircab, agent] = (await Promise.all(
    (['bdc', 'secab', 'dircab', 'agent.voirie'] as const).map((login) => hall.as(login)),
  )) as [Person, Person, Person, Person]
  routes = await describedRoutes(bdc)
  scan = await hall.pdf(word('scan'))
  before = await trials()
  const hidden = { subject: word('objet'), sender: hiddenSender }
  const copies = ['agent.sols', 'elu.voirie', 'BDC']
  secret = await uploaded(secab, { ...hidden, copies, confidentiality: 'political', box: null })
  await done(dircab.send('POST', `/api/letters/${secret}/notes`, { text: word('note') }))
  confidential = await uploaded(secab, { ...hidden, confidentiality: 'confidential', box: 'VOIRIE' })
  task = (await agent.task(confidential, 'treat')).id
  const asked = await agent.send('POST', `/api/letters/${confidential}/contributions`, {
    to: 'agent.eclairage',
    question: word('question'),
  })
  contribution = asked.json<{ id: string }>().id
  await (await hall.as('agent.eclairage')).task(confidential, 'contribute')
  await quiet(hall)
}, 120_000)
afterAll(() => hall.close())

const strangers = ['bdc', 'ad.dep', 'agent.sols', 'plaroye', 'elu.voirie', 'dinsi']
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

async function uploaded(who: Person, fields: object, bytes = scan, key?: string): Promise<string> {
  const answer = await upload(who, fields, bytes, key)
  if (answer.status !== 201) throw new Error(`not registered: ${answer.status} ${answer.code}`)
  return answer.json<{ id: string }>().id
}
function upload(who: Person, fields: object, bytes: Uint8Array, key?: string): Promise<Answer> {
  const letter = { subject: 'Un pli', sender: { name: 'Anne Besson' }, channel: 'hand', receivedOn: '2026-11-03' }
  const parts: Part[] = [
    { name: 'letter', json: { ...letter, confidentiality: 'normal', ...fields } },
    { name: 'file', file: bytes, fileName: 'pli.pdf' },
  ]
  return who.upload('POST', '/api/letters', parts, key === undefined ? {} : { 'idempotency-key': key })
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
  const ids = (): Record<string, string> => ({ letters: secret, tasks: task, contributions: contribution })
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
      const hidden = ids()[nounOf(route) ?? '']
      if (hidden === undefined) continue
      for (const [way, init] of ways(route.body)) {
        const ask = async (id: string) =>
          shotOf(await who.open(addressOf(route, id), { ...init, method: route.method.toUpperCase() }))
        const [about, unknown] = [await ask(hidden), await ask(crypto.randomUUID())]
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
      ['/api/interventions', (letter) => ({ kind: 'use', text: 'Aidez-moi.', letter }), secret],
      ['/api/interventions', (letter) => ({ kind: 'technical', text: 'En panne.', letter }), confidential],
      ['/api/supervision/reminders', (id) => ({ tasks: [id] }), task],
      ['/api/supervision/assignments', (id) => ({ tasks: [id], to: 'agent.voirie' }), task],
    ]
    for (const [path, body, hidden] of bodies) {
      const [[status, about], random] = [
        outOf(await who.send('POST', path, body(hidden))),
        outOf(await who.send('POST', path, body(unknown))),
      ]
      expect([status, about.replaceAll(hidden, unknown)], path).toEqual(random)
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

describe('docs/securite.md, rows 5 and 7: what reaches people by itself', () => {
  test('R3 R4 to an open window of somebody who may not know, acts on hidden letters are not one byte', async () => {
    const windows = await Promise.all(strangers.map(async (login) => follow(await hall.as(login), '/api/live')))
    const heard = () => windows.map(({ events }) => events.join('').replaceAll(/^:.*\n+/gm, ''))
    const quietly = heard()
    for (const n of [1, 2, 3]) {
      await done(dircab.send('POST', `/api/letters/${secret}/notes`, { text: word(`note ${n}`) }))
      await done(agent.send('POST', `/api/letters/${confidential}/notes`, { text: word(`note ${n}`) }))
      const sign = { window: crypto.randomUUID(), place: 'letter' }
      await done(agent.send('POST', `/api/letters/${confidential}/presence`, sign))
    }
    // The last thing told to all: what was told before it has arrived.
    const known = await letterIn(bdc, { box: 'VOIRIE', copies: ['agent.sols', 'elu.voirie', 'dinsi', 'BDC'] })
    for (const window of windows) await window.hears(known)
    const told = heard().map((text, n) => text.slice(quietly[n]?.length))
    for (const text of told) expect([secret, confidential].some((id) => text.includes(id))).toBe(false)
    for (const text of told) expect(new Set(text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g))).toEqual(new Set([known]))
    for (const window of windows) window.close()
  })

  test('R3 R6 a window that was open when its person left the box hears nothing more, and reads nothing more', async () => {
    const position = { unit: 'VOIRIE', function: 'agent' }
    const made = { login: 'p.partant', name: 'Paul Partant', email: 'p.partant@x.example', positions: [position] }
    const account = (await bdc.send('POST', '/api/users', made)).json<{ positions: { id: number }[] }>()
    const person = await withPassword('p.partant')
    const window = await follow(person, '/api/live')
    expect((await person.get(`/api/letters/${confidential}`)).status).toBe(200)
    await done(agent.send('POST', `/api/letters/${confidential}/notes`, { text: 'Avant.' }))
    await window.hears(confidential)
    await done(bdc.send('DELETE', `/api/users/p.partant/positions/${account.positions[0]?.id}`))
    const then = window.events.length
    await done(agent.send('POST', `/api/letters/${confidential}/notes`, { text: 'Après.' }))
    const last = await follow(agent, '/api/live')
    await done(agent.send('POST', `/api/letters/${confidential}/notes`, { text: 'Encore.' }))
    await last.hears(confidential)
    expect(window.events.slice(then).join('')).not.toContain(confidential)
    expect((await person.get(`/api/letters/${confidential}`)).status).toBe(404)
    last.close()
    window.close()
  })

  test('R3 R4 no message names what is in a letter, and who left before it was sent gets none', async () => {
    await done(dircab.send('POST', `/api/tasks/${task}/reminders`, { message: word('rappel') }))
    const sols = { unit: 'VOIRIE', function: 'agent' }
    const made = { login: 'q.parti', name: 'Q Parti', email: 'q.parti@x.example', positions: [sols] }
    const account = (await bdc.send('POST', '/api/users', made)).json<{ positions: { id: number }[] }>()
    await done(bdc.send('DELETE', `/api/users/q.parti/positions/${account.positions[0]?.id}`))
    await sendDueReminders(hall.deps, (error) => {
      throw error
    })
    const messages = await hall.outbox()
    const reminders = messages.filter(({ subject }) => subject.startsWith('Rappel'))
    expect(reminders.map(({ to }) => to).sort()).toContain('agent.voirie@ville.example')
    expect(reminders.map(({ to }) => to)).not.toContain('q.parti@x.example')
    for (const { id } of messages) expect(betrays((await hall.deps.outbox?.readCaught(id)) ?? '')).toBe(false)
  })

  async function withPassword(login: string): Promise<Person> {
    const password = 'lampe bleue du grenier'
    const token = await waitFor('the invitation', async () => {
      const message = (await hall.outbox()).find(({ to }) => to === `${login}@x.example`)
      if (!message) return null
      const raw = Buffer.from((await hall.deps.outbox?.readCaught(message.id)) ?? []).toString('utf8')
      return /\/invitation#([\w-]{43})/.exec(raw.replace(/=\r?\n/g, '').replaceAll('=3D', '='))?.[1]
    })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const body = JSON.stringify({ token, password })
    await waitFor('the link to be good', async () => {
      return (await fetch(`${hall.url}/api/session/invitation`, { ...init, body })).status === 204
    })
    return logInAs(hall.url, login, password)
  }
})

describe('docs/securite.md, rows 12, 18 and 19: who acts for a time, or by name', () => {
  test('R7 an elected official placed at the head of the chart and of a box sees no letter by it', async () => {
    const elu = await hall.as('elu.voirie')
    const seen = async () => (await elu.get('/api/letters')).json<{ items: { id: string }[] }>().items
    const own = await seen()
    await hall.db.execute(sql`insert into positions (user_id, unit_id, function, "from")
      select u.id, o.id, 'director', bannette_today() from users u, org_units o
      where u.login = 'elu.voirie' and o.code in ('VILLE', 'DG', 'CAB', 'VOIRIE')`)
    expect(await seen()).toEqual(own)
    for (const id of [secret, confidential]) expect((await elu.get(`/api/letters/${id}`)).status).toBe(404)
    await hall.db.execute(sql`delete from positions where function = 'director'
      and user_id = (select id from users where login = 'elu.voirie')`)
  })

  test('R9 who was asked reads the letter afterwards and acts on it no more', async () => {
    const asked = await hall.as('agent.eclairage')
    const contribute = await asked.task(confidential, 'contribute')
    expect((await asked.complete(contribute, { outcome: 'submit', contribution: { text: 'Oui.' } })).status).toBe(200)
    const { allows } = (await asked.get(`/api/letters/${confidential}`)).json<{ allows: Record<string, unknown> }>()
    const acts = ['correct', 'copy', 'contribute', 'handOver', 'saveReply', 'startCircuit']
    expect(acts.filter((act) => allows[act] === true)).toEqual([])
    expect(await asked.tasks()).toEqual([])
    expect((await asked.complete(contribute, { outcome: 'submit', contribution: { text: 'Encore.' } })).status).toBe(
      409,
    )
    expect((await asked.send('POST', `/api/tasks/${task}/claim`)).status).not.toBe(200)
  })
})
