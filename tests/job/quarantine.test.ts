import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiveMail, takeMessage } from '../../api/intake/mail.ts'
import type { Receiver } from '../../mail/receiver.ts'
import { bomb, deliverMail, report } from '../support/mails.ts'
import { historyOf, letterIn, submitted } from './letters.ts'
import { waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let receiver: Receiver

beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  receiver = await receiveMail(hall.deps, 0)
  const bound = await (await hall.as('bdc')).send('POST', '/api/mailboxes', {
    address: 'cabinet@ville.example',
    box: 'CAB',
  })
  expect(bound.status).toBeLessThan(300)
}, 60_000)
afterAll(async () => {
  await receiver.close()
  await hall.close()
})

/** A message as it comes over SMTP; every report of a server comes from nobody (`from` empty). */
async function deliver(to: string, raw: string, from = ''): Promise<void> {
  await deliverMail(receiver.port, { envelope: { from, to }, raw: raw.replaceAll('\n', '\r\n') })
}

type Row = {
  id: string
  code: string
  deals: boolean
  sender: string | null
  subject: string | null
  box: { code: string } | null
  letter: { id: string } | null
  settled: { outcome: string } | null
}
const list = async (login: string, state = 'waiting') =>
  (await (await hall.as(login)).get(`/api/quarantine?state=${state}`)).json<{ items: Row[]; waiting: number }>()
const entryOf = async (login: string, code: string, state = 'waiting') =>
  (await list(login, state)).items.find((row) => row.code === code) as Row

const found = async (login: string, q: string) =>
  (await (await hall.as(login)).get(`/api/letters?q=${encodeURIComponent(q)}`)).json<{ items: { id: string }[] }>()
    .items

describe('R1 what could not become a letter', () => {
  test('waits for the mail office with its reason and its headers, and is only ever downloaded', async () => {
    await deliver('courrier@ville.example', bomb('Piège 9101'), 'zoe@exemple.fr')
    const { id, ...row } = await entryOf('bdc', 'MAIL_TOO_MANY_PARTS')
    expect(row).toMatchObject({ sender: 'zoe@exemple.fr', subject: 'Piège 9101' })
    const bdc = await hall.as('bdc')
    expect((await bdc.get(`/api/quarantine/${id}`)).json()).toMatchObject({
      source: 'mail',
      deals: true,
      sender: 'zoe@exemple.fr',
      recipients: ['courrier@ville.example'],
      headers: [
        { name: 'from', value: 'Zoé Secrète <zoe@exemple.fr>' },
        { name: 'subject', value: 'Piège 9101' },
      ],
    })
    const content = await bdc.get(`/api/quarantine/${id}/content`)
    expect(content.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(content.headers.get('content-type')).toBe('application/octet-stream')
  })

  test('is known to DINSI by its reason alone; nobody else knows that it is there', async () => {
    const { id } = await entryOf('bdc', 'MAIL_TOO_MANY_PARTS')
    const dinsi = await hall.as('dinsi')
    expect(await entryOf('dinsi', 'MAIL_TOO_MANY_PARTS')).toMatchObject({ deals: false, sender: null, subject: null })
    const seen = await dinsi.get(`/api/quarantine/${id}`)
    expect(seen.json()).toMatchObject({ deals: false, headers: [], sender: null, recipients: [] })
    expect(Buffer.from(seen.bytes).toString()).not.toMatch(/Zoé|Piège|exemple/)
    expect((await dinsi.get(`/api/quarantine/${id}/content`)).code).toBe('FORBIDDEN')
    expect((await dinsi.send('POST', `/api/quarantine/${id}/reject`, { reason: 'x' })).code).toBe('FORBIDDEN')
    for (const login of ['ad.dep', 'dg', 'elu.voirie', 'dircab']) {
      expect((await list(login, 'all')).items.map((row) => row.id)).not.toContain(id)
      expect((await (await hall.as(login)).get(`/api/quarantine/${id}`)).code).toBe('NOT_FOUND')
    }
  })

  test('R4 sent to the CAB’s own address, it is the CAB’s: neither the mail office nor DINSI learns of it', async () => {
    await deliver('cabinet@ville.example', bomb('Au maire seul 9102'), 'zoe@exemple.fr')
    const [own] = (await list('secab')).items
    expect(own).toMatchObject({ box: { code: 'CAB' }, deals: true })
    for (const login of ['bdc', 'dinsi', 'dg']) {
      expect((await list(login, 'all')).items.map(({ id }) => id)).not.toContain(own?.id)
      expect((await (await hall.as(login)).get(`/api/quarantine/${own?.id}/content`)).code).toBe('NOT_FOUND')
    }
  })

  test('is registered by hand, once, with its bytes as they came', async () => {
    const { id } = await entryOf('bdc', 'MAIL_TOO_MANY_PARTS')
    const bdc = await hall.as('bdc')
    const wanted = {
      subject: 'Plainte 9103',
      sender: { name: 'Zoé Martin' },
      box: 'DEP',
      text: 'Elle se plaint du bruit.',
    }
    const done = await bdc.send('POST', `/api/quarantine/${id}/register`, wanted)
    expect(done.status).toBe(201)
    expect((await found('ad.dep', 'plainte 9103')).map((row) => row.id)).toEqual([done.json<{ id: string }>().id])
    await (await hall.as('ad.dep')).task(done.json<{ id: string }>().id, 'treat')
    expect((await bdc.send('POST', `/api/quarantine/${id}/register`, wanted)).code).toBe('QUARANTINE_SETTLED')
    expect(await entryOf('bdc', 'MAIL_TOO_MANY_PARTS', 'all')).toMatchObject({ settled: { outcome: 'registered' } })
  })

  test('R22 mail to an address that nobody knew is tried again in the box that it was meant for', async () => {
    await deliver('piscine@ville.example', 'From: a@exemple.fr\nSubject: Piscine 9104\n\nBonjour.\n', 'a@exemple.fr')
    const { id } = await entryOf('bdc', 'UNKNOWN_MAILBOX')
    expect((await list('dinsi')).items.map((row) => row.id)).not.toContain(id)
    const bdc = await hall.as('bdc')
    expect((await bdc.send('POST', `/api/quarantine/${id}/retry`, {})).code).toBe('STILL_REFUSED')
    expect((await bdc.send('POST', `/api/quarantine/${id}/retry`, { box: 'DEP' })).status).toBe(200)
    expect(await found('ad.dep', 'piscine 9104')).toHaveLength(1)
  })

  test('a message that makes the intake itself fail three times is set aside, and until then is asked for again', async () => {
    const raw = Buffer.from('From: a@exemple.fr\r\nSubject: Poison 9105\r\n\r\nBonjour.\r\n')
    const envelope = { from: 'a@exemple.fr', to: ['dpo@ville.example'], remoteAddress: '127.0.0.1' }
    const { store } = hall.deps
    // The message itself can be kept; the page that would be made of it cannot.
    const put: typeof store.put = (source, options) => {
      if (source === raw) return store.put(source, options)
      throw Object.assign(new Error('broken'), { code: 'BROKEN' })
    }
    const deps = { ...hall.deps, store: { ...store, put } }
    for (let n = 1; n <= 2; n += 1) await expect(takeMessage(deps, raw, envelope)).rejects.toThrow('broken')
    expect(await takeMessage(deps, raw, envelope)).toEqual({ quarantined: 'INTAKE_FAILED' })
    const bdc = await hall.as('bdc')
    const { id } = await entryOf('bdc', 'INTAKE_FAILED')
    expect((await bdc.send('POST', `/api/quarantine/${id}/retry`, {})).status).toBe(200)
    expect(await found('dpo', 'poison 9105')).toHaveLength(1)
  })

  test('R22 one message delivered three times is one letter; other bytes under the same Message-ID are another', async () => {
    const mail = (text: string) =>
      `From: a@exemple.fr\nMessage-ID: <same@exemple.fr>\nSubject: Triple 9106\n\n${text}\n`
    for (let n = 0; n < 3; n += 1) await deliver('dpo@ville.example', mail('Bonjour.'), 'a@exemple.fr')
    expect(await found('dpo', 'triple 9106')).toHaveLength(1)
    await deliver('dpo@ville.example', mail('Tout autre chose.'), 'a@exemple.fr')
    expect(await found('dpo', 'triple 9106')).toHaveLength(2)
  })

  test('R4 R6 who sees both letters of one Message-ID is told, in quarantine as well; nobody else is', async () => {
    const raw = (text: string) => `From: lia@exemple.fr\nSubject: Deux fois\nMessage-ID: <deux@exemple.fr>\n\n${text}\n`
    const envelope = (to: string) => ({ from: 'lia@exemple.fr', to: [to], remoteAddress: '127.0.0.1' })
    const taken = async (to: string, text: string) => takeMessage(hall.deps, Buffer.from(raw(text)), envelope(to))
    const letterOf = async (to: string, text: string) => {
      const letter = await taken(to, text)
      if (!('letterId' in letter)) throw new Error('no letter')
      return letter.letterId
    }
    const first = await letterOf('dpo@ville.example', 'Une fois.')
    const second = await letterOf('securite@ville.example', 'Et une autre.')
    type Same = { sameMessage: { id: string; chrono: string; receivedOn: string }[] }
    const same = async (login: string, path: string) =>
      (await (await hall.as(login)).get(path)).json<Same>().sameMessage
    expect(await same('dg', `/api/letters/${second}`)).toMatchObject([{ id: first, chrono: expect.any(String) }])
    expect(await same('dg', `/api/letters/${first}`)).toMatchObject([{ id: second }])
    expect(await same('agent.securite', `/api/letters/${second}`)).toEqual([])

    // The same bytes at an address that nobody knows: the mail office hears of neither letter, which it does not see.
    const bdc = await hall.as('bdc')
    expect(await taken('nulle.part@ville.example', 'Une fois.')).toEqual({ quarantined: 'UNKNOWN_MAILBOX' })
    const [entry] = (await bdc.get('/api/quarantine')).json<{ items: { id: string }[] }>().items
    expect(await same('bdc', `/api/quarantine/${entry?.id}`)).toEqual([])
    const again = await bdc.send('POST', `/api/quarantine/${entry?.id}/retry`, { box: 'DEP' })
    expect([again.status, again.json<{ id: string }>().id === first]).toEqual([200, false])
    const third = again.json<{ id: string }>().id
    expect((await same('dg', `/api/letters/${third}`)).map(({ id }) => id)).toEqual([first, second])
  })

  test('a person who is away answers by machine: it is kept, and no machine of ours answers it', async () => {
    const before = (await hall.outbox()).length
    const away = 'From: a@exemple.fr\nAuto-Submitted: auto-replied\nSubject: Absente 9107\n\nJusqu’à lundi.\n'
    await deliver('courrier@ville.example', away)
    expect(await found('bdc', 'absente 9107')).toHaveLength(1)
    expect(await hall.outbox()).toHaveLength(before)
  })
})

describe('R17 what a server says of a message of ours', () => {
  test('an acknowledgement that came back reopens the task of the direction, once, and stands in the history', async () => {
    const id = await letterIn(await hall.as('bdc'), { subject: 'Accusé 9108' })
    const adDep = await hall.as('ad.dep')
    await adDep.task(id, 'acknowledge')
    expect((await adDep.send('POST', `/api/letters/${id}/acknowledgement`, { by: 'email' })).status).toBeLessThan(300)
    const sent = await waitFor('the acknowledgement to leave', async () => (await hall.outbox())[0])
    const none = async () => (await adDep.tasks('&kind=acknowledge')).every(({ letterId }) => letterId !== id)
    await waitFor('the first task to end', none)
    for (const n of [1, 1, 2]) await deliver('courrier@ville.example', report(sent.messageId, 'failed', n))
    await adDep.task(id, 'acknowledge')
    const told = async () =>
      (await historyOf(adDep, id)).filter(({ kind }) => kind === 'bounced').map(({ text }) => text)
    await waitFor('the history to say so', async () => (await told()).length > 0)
    expect(await told()).toEqual(['Accusé de réception refusé par le serveur du destinataire.'])
    expect((await adDep.tasks('&kind=acknowledge')).filter(({ letterId }) => letterId === id)).toHaveLength(1)
  })

  test('a reply that came back after the end waits for the direction that answered, to be posted', async () => {
    const id = await letterIn(await hall.as('bdc'), { subject: 'Réponse 9109' })
    const [adDep, dg] = await Promise.all([hall.as('ad.dep'), hall.as('dg')])
    await submitted(adDep, id)
    await dg.complete(await dg.task(id, 'visa'), { outcome: 'approve' })
    await dg.stepUp()
    await dg.complete(await dg.task(id, 'sign'), { outcome: 'sign' })
    const before = (await hall.outbox()).length
    const done = await adDep.complete(await adDep.task(id, 'dispatch'), { outcome: 'done', by: 'email' })
    expect(done.status).toBe(200)
    await waitFor('the reply to leave', async () => (await hall.outbox()).length > before)
    const [sent] = (await hall.outbox()).filter(({ subject }) => subject.includes('Réponse 9109'))
    await waitFor('the circuit to end', async () => (await historyOf(adDep, id)).some(({ kind }) => kind === 'closed'))
    await deliver('courrier@ville.example', report(sent?.messageId ?? '', 'delivered', 3))
    await deliver('courrier@ville.example', report(sent?.messageId ?? '', 'failed', 4))
    const kinds = async () => (await historyOf(adDep, id)).map(({ kind }) => kind)
    await waitFor(
      'the history to say so',
      async () => (await kinds()).includes('bounced') && (await kinds()).includes('delivered'),
    )
    const entry = await entryOf('ad.dep', 'REPLY_BOUNCED')
    expect(entry).toMatchObject({ box: { code: 'DEP' }, letter: { id }, deals: true })
    expect((await list('bdc', 'all')).items.map((row) => row.id)).not.toContain(entry.id)
    expect((await adDep.send('POST', `/api/quarantine/${entry.id}/retry`, {})).code).toBe('STILL_REFUSED')
    const posted = await adDep.send('POST', `/api/quarantine/${entry.id}/reject`, { reason: 'Envoyée par courrier.' })
    expect(posted.status).toBe(204)
    expect((await list('ad.dep')).waiting).toBe(0)
  })

  test('a report on nothing that left from here waits for the mail office, and never becomes a letter', async () => {
    await deliver('courrier@ville.example', report(`<${'0'.repeat(40)}@ville.example>`, 'failed', 5))
    expect(await entryOf('bdc', 'BOUNCE_UNKNOWN')).toMatchObject({ deals: true, letter: null })
  })
})
