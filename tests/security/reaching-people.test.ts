import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendDueReminders } from '../../api/reminders/sending.ts'
import { comesIn } from '../job/accounts.ts'
import { letterIn } from '../job/letters.ts'
import type { Person } from '../job/person.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { betrays, word } from '../visibility/canary.ts'
import { follow } from '../visibility/follow.ts'
import { done, quiet } from '../visibility/visible-town.ts'
import { hideLetters, strangers } from './hidden.ts'

let hall: TownHall
let bdc: Person
let dircab: Person
let agent: Person
/** Of the CAB alone, and of the members of one box alone. */
let secret: string
let confidential: string
/** Its task for the members of that box. */
let task: string

beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, dircab, agent] = await Promise.all([hall.as('bdc'), hall.as('dircab'), hall.as('agent.voirie')])
  ;({ secret, confidential, task } = await hideLetters(hall, await hall.pdf(word('scan'))))
  await quiet(hall)
}, 120_000)
afterAll(() => hall.close())

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
    const person = await comesIn(hall, 'p.partant')
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
