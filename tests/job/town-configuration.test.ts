import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiveMail } from '../../api/intake/mail.ts'
import { quarantine } from '../../db/schema/index.ts'
import type { Receiver } from '../../mail/receiver.ts'
import { deliverMail } from '../support/mails.ts'
import { besson, letterIn, scannedLetter } from './letters.ts'
import { type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let receiver: Receiver
let bdc: Person
let adDep: Person
let dinsi: Person
beforeAll(async () => {
  hall = await openTownHall()
  receiver = await receiveMail(hall.deps, 0)
  ;[bdc, adDep, dinsi] = await Promise.all([hall.as('bdc'), hall.as('ad.dep'), hall.as('dinsi')])
})
afterAll(async () => {
  await receiver.close()
  await hall.close()
})

const send = (to: string, subject: string) =>
  deliverMail(receiver.port, { from: 'Anne Besson <anne@exemple.fr>', to, subject, text: 'Depuis lundi.' })
const found = async (who: Person, q: string) =>
  (await who.get(`/api/letters?q=${encodeURIComponent(q)}`)).json<{ items: { id: string; box: { code: string } }[] }>()
    .items

type Request = { id: string; status: string; decision: string | null; allows: { decide: boolean } }
const ask = (who: Person, address: string, box = 'ECLAIRAGE') =>
  who.send('POST', '/api/mailbox-requests', { address, box, reason: 'Les pannes arrivent partout.' })
const read = async (who: Person, id: string) => (await who.get(`/api/mailbox-requests/${id}`)).json<Request>()

describe('R22 another generic mailbox', () => {
  test('a direction asks, DINSI studies and accepts, and mail lands in the box from that moment on', async () => {
    const address = 'Lampadaires@ville.example'
    const asked = await ask(adDep, address)
    expect(asked.status, asked.code).toBe(201)
    const { id } = asked.json<Request>()
    await send(address, 'Lampadaire avant la réponse')
    expect(await hall.db.select().from(quarantine)).toMatchObject([{ code: 'UNKNOWN_MAILBOX' }])
    const url = `/api/mailbox-requests/${id}`
    expect((await dinsi.send('PUT', url, { act: 'study', comment: 'Adresse libre.' })).status).toBe(200)
    expect(await read(adDep, id)).toMatchObject({ status: 'studied', comment: 'Adresse libre.' })
    expect((await dinsi.send('PUT', url, { act: 'accept' })).json()).toMatchObject({ status: 'accepted' })
    expect(await read(adDep, id)).toMatchObject({ status: 'accepted', allows: { decide: false } })
    await send(address, 'Lampadaire 4417 éteint')
    const agent = await hall.as('agent.eclairage')
    const [letter] = await waitFor('the letter', async () => {
      const items = await found(agent, 'lampadaire 4417')
      return items.length > 0 && items
    })
    expect(letter?.box.code).toBe('ECLAIRAGE')
    await agent.task(letter?.id ?? '', 'treat')
    expect((await dinsi.send('PUT', url, { act: 'refuse', reason: 'Trop tard.' })).code).toBe('ALREADY_DECIDED')
  })

  test('DINSI refuses with its reason, which the direction reads; nothing comes into force', async () => {
    const { id } = (await ask(adDep, 'parking@ville.example', 'VOIRIE')).json<Request>()
    const url = `/api/mailbox-requests/${id}`
    expect((await dinsi.send('PUT', url, { act: 'refuse' })).status).toBe(400)
    await dinsi.send('PUT', url, { act: 'refuse', reason: 'Doublon avec espacepublic@.' })
    expect(await read(adDep, id)).toMatchObject({ status: 'refused', decision: 'Doublon avec espacepublic@.' })
    expect((await dinsi.get('/api/mailboxes/parking@ville.example')).status).toBe(404)
  })

  test('whoever asked gives it up while nobody has decided, and the address is free again', async () => {
    const { id } = (await ask(adDep, 'bancs@ville.example')).json<Request>()
    const url = `/api/mailbox-requests/${id}`
    for (const who of [dinsi, await hall.as('dir.dep')]) expect((await who.send('DELETE', url)).status).toBe(403)
    expect((await (await hall.as('ad.dcv')).send('DELETE', url)).status).toBe(404)
    expect((await adDep.send('DELETE', url)).json()).toMatchObject({ status: 'withdrawn', allows: { withdraw: false } })
    expect((await adDep.send('DELETE', url)).code).toBe('ALREADY_DECIDED')
    expect((await dinsi.send('PUT', url, { act: 'accept' })).code).toBe('ALREADY_DECIDED')
    expect((await ask(adDep, 'bancs@ville.example')).status).toBe(201)
  })

  test('an address is asked for and put into force once, and must be one', async () => {
    expect((await ask(adDep, 'espacepublic@ville.example')).code).toBe('MAILBOX_TAKEN')
    expect((await ask(adDep, 'fontaines@ville.example')).status).toBe(201)
    expect((await ask(await hall.as('ad.dcv'), 'FONTAINES@ville.example')).code).toBe('MAILBOX_TAKEN')
    expect((await ask(adDep, 'pas une adresse')).status).toBe(400)
    expect((await ask(adDep, 'elus@ville.example', 'ELUS')).code).toBe('NOT_A_BOX')
    expect((await ask(adDep, 'rien@ville.example', 'RIEN')).code).toBe('UNKNOWN_BOX')
  })

  test('only a direction asks, only DINSI decides, and one direction does not read another’s requests', async () => {
    for (const login of ['agent.voirie', 'bdc', 'elu.voirie', 'dinsi'])
      expect((await ask(await hall.as(login), `x-${login}@ville.example`)).status, login).toBe(403)
    const { id } = (await ask(adDep, 'trottoirs@ville.example')).json<Request>()
    for (const who of [adDep, bdc])
      expect((await who.send('PUT', `/api/mailbox-requests/${id}`, { act: 'accept' })).status).toBe(403)
    for (const login of ['ad.dcv', 'agent.voirie', 'elu.voirie'])
      expect((await (await hall.as(login)).get(`/api/mailbox-requests/${id}`)).status, login).toBe(404)
    expect((await read(await hall.as('dir.dep'), id)).status).toBe('asked')
  })

  test('R21 the mail office binds and ends an address; its history stays, and late mail is set aside, not lost', async () => {
    const url = '/api/mailboxes/dpo@ville.example'
    for (const who of [adDep, await hall.as('dpo')])
      expect((await who.send('PUT', url, { box: 'DAJ' })).status).toBe(403)
    // R22: a direction asks for an address, it does not open one.
    const opened = await adDep.send('POST', '/api/mailboxes', { address: 'arbres@ville.example', box: 'DEP' })
    expect([opened.status, opened.code]).toEqual([403, 'FORBIDDEN'])
    expect((await bdc.send('PUT', url, { box: 'DAJ' })).status).toBe(200)
    await send('dpo@ville.example', 'Mes données personnelles')
    await waitFor('the letter', async () => (await found(await hall.as('ad.daj'), 'données personnelles'))[0])
    expect((await bdc.send('DELETE', url)).status).toBe(200)
    const before = (await hall.db.select().from(quarantine)).length
    await send('dpo@ville.example', 'Encore mes données')
    expect(await hall.db.select().from(quarantine)).toHaveLength(before + 1)
    expect((await bdc.get(url)).json()).toMatchObject({
      closedAt: expect.any(String),
      history: [
        { by: { login: 'bdc' }, box: 'DAJ', inForce: false },
        { by: { login: 'bdc' }, box: 'DAJ', inForce: true },
      ],
    })
    expect((await (await hall.as('ad.dcv')).get(url)).status).toBe(404)
  })

  test('directions see the addresses of their own boxes and no others', async () => {
    const seen = async (login: string) =>
      (await (await hall.as(login)).get('/api/mailboxes'))
        .json<{ items: { address: string }[] }>()
        .items.map(({ address }) => address)
    expect(await seen('ad.dcv')).toEqual(['cadredevie@ville.example'])
    expect(await seen('elu.voirie')).toEqual([])
    expect(await seen('dinsi')).toContain('securite@ville.example')
  })
})

describe('R21 what the town decides', () => {
  const lists = ['reasons', 'priorities', 'letter-types', 'closures', 'web-forms', 'delays']

  test('only the mail office changes it; everybody reads it', async () => {
    for (const list of lists) {
      const url = `/api/settings/${list}`
      const now = await adDep.get(url)
      expect(now.status).toBe(200)
      for (const login of ['ad.dep', 'dinsi', 'dircab', 'elu.voirie'])
        expect((await (await hall.as(login)).send('PUT', url, now.json())).status, `${login} ${list}`).toBe(403)
      const saved = await bdc.send('PUT', url, now.json())
      expect([saved.status, saved.json()]).toEqual([200, now.json()])
    }
  })

  type Dates = { id: string; dueOn: string; implicitDecisionOn: string | null; priority: { code: string } | null }
  async function registered(fields: object): Promise<Dates> {
    const letter = {
      ...{ subject: 'Essai', sender: besson, channel: 'paper', receivedOn: '2026-11-02', confidentiality: 'normal' },
      box: 'DEP',
      ...fields,
    }
    const file = { name: 'file', file: await scannedLetter('Essai'), fileName: 'courrier.pdf' }
    const answer = await bdc.upload('POST', '/api/letters', [{ name: 'letter', json: letter }, file])
    expect(answer.status, answer.code).toBe(201)
    return (await bdc.get(`/api/letters/${answer.json<{ id: string }>().id}`)).json<Dates>()
  }

  test('the type of a letter decides both its clocks, and its priority shortens the service’s', async () => {
    expect(await registered({})).toMatchObject({ dueOn: '2026-11-24', implicitDecisionOn: '2027-01-02' })
    const invitation = await registered({ letterType: 'invitation' })
    expect(invitation).toMatchObject({ dueOn: '2026-11-09', implicitDecisionOn: null, priority: null })
    const recours = await registered({ letterType: 'recours' })
    expect(recours).toMatchObject({
      dueOn: '2026-11-13',
      implicitDecisionOn: '2027-01-02',
      priority: { code: 'haute' },
    })
    expect(await registered({ letterType: 'recours', priority: 'urgente' })).toMatchObject({ dueOn: '2026-11-05' })
    const file = { name: 'file', file: await hall.pdf('x'), fileName: 'x.pdf' }
    const json = { subject: 'X', sender: besson, channel: 'paper', receivedOn: '2026-11-02', confidentiality: 'normal' }
    const wrong = [{ name: 'letter', json: { ...json, box: 'DEP', letterType: 'rien' } }, file]
    expect((await bdc.upload('POST', '/api/letters', wrong)).code).toBe('UNKNOWN_LETTER_TYPE')
  })

  test('a corrected type moves both clocks, and letters are found by type', async () => {
    const id = await letterIn(bdc)
    const page = await bdc.get(`/api/letters/${id}`)
    const headers = { 'if-match': page.headers.get('etag') ?? '' }
    const corrected = await bdc.send('PUT', `/api/letters/${id}`, { letterType: 'information' }, headers)
    expect(corrected.json()).toMatchObject({ letterType: { code: 'information' }, implicitDecisionOn: null })
    const items = (await bdc.get('/api/letters?letterType=information')).json<{ items: { id: string }[] }>().items
    expect(items.map((item) => item.id)).toEqual([id])
  })

  test('a day on which the town hall is closed is no working day', async () => {
    const closed = [{ day: '2026-11-09', name: 'Pont de la fête locale' }]
    expect((await bdc.send('PUT', '/api/settings/closures', closed)).status).toBe(200)
    expect(await registered({ letterType: 'invitation' })).toMatchObject({ dueOn: '2026-11-10' })
    const twice = [...closed, { day: '2026-11-09', name: 'Encore' }]
    expect((await bdc.send('PUT', '/api/settings/closures', twice)).code).toBe('DUPLICATE_CODE')
    await bdc.send('PUT', '/api/settings/closures', [])
  })

  test('a type that is retired is offered no more and stays on the letters that bear it', async () => {
    const letter = await registered({ letterType: 'signalement' })
    const types = (await bdc.get('/api/settings/letter-types')).json<{ code: string }[]>()
    const kept = types.filter(({ code }) => code !== 'signalement')
    expect((await bdc.send('PUT', '/api/settings/letter-types', kept)).json()).toEqual(kept)
    expect((await bdc.get(`/api/letters/${letter.id}`)).json()).toMatchObject({ letterType: { name: 'Signalement' } })
    await bdc.send('PUT', '/api/settings/letter-types', types)
  })
})
