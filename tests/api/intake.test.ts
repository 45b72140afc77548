import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiveMail } from '../../api/intake/mail.ts'
import { quarantine } from '../../db/schema/index.ts'
import type { Receiver } from '../../mail/receiver.ts'
import { deliverMail } from '../support/mails.ts'
import { aScan, logIn, startApi, type TestApi } from './support.ts'

let api: TestApi
let receiver: Receiver

beforeAll(async () => {
  api = await startApi()
  receiver = await receiveMail(api.deps, 0)
})
afterAll(async () => {
  await receiver.close()
  await api.close()
})

const send = (to: string, changes: object = {}): Promise<void> =>
  deliverMail(receiver.port, {
    from: 'Anne Besson <anne@exemple.fr>',
    to,
    subject: 'Lampadaire éteint',
    text: 'Rue des Lilas, depuis lundi.',
    ...changes,
  })

const found = async (login: string, q: string) => {
  const caller = await logIn(api, login)
  const { items } = (await caller.get(`/api/letters?q=${encodeURIComponent(q)}`)).json()
  return Promise.all(items.map(async ({ id }: { id: string }) => (await caller.get(`/api/letters/${id}`)).json()))
}

describe('R22 mail to a generic mailbox', () => {
  test('lands straight in the box of its service, with the message and its attachments', async () => {
    const pdf = Buffer.from(await (await aScan('Photo du lampadaire')).arrayBuffer())
    await send('espacepublic@ville.example', {
      subject: 'Lampadaire 4417',
      attachments: [
        { filename: 'photo.pdf', content: pdf },
        { filename: 'macro.docm', content: 'PK not a picture' },
      ],
    })
    const [letter] = await found('agent.voirie', 'lampadaire 4417')
    expect(letter).toMatchObject({
      channel: 'email',
      status: 'in-circuit',
      box: { code: 'VOIRIE' },
      sender: { name: 'Anne Besson', email: 'anne@exemple.fr' },
      registeredBy: null,
    })
    expect(
      letter.documents.map(({ role, mediaType }: { role: string; mediaType: string }) => `${role} ${mediaType}`),
    ).toEqual([
      'letter application/pdf',
      'original message/rfc822',
      'attachment application/pdf',
      'attachment application/octet-stream',
    ])
    const caller = await logIn(api, 'agent.voirie')
    const content = await caller.get(`/api/documents/${letter.documents[3].id}/content`)
    expect(content.headers['content-disposition']).toMatch(/^attachment/)
    expect(await found('agent.voirie', 'photo du lampadaire')).toHaveLength(1)
  })

  test('R1 everything else comes to the mail office to be qualified', async () => {
    await send('courrier@ville.example', { subject: 'Question générale 5521' })
    expect(await found('bdc', 'générale 5521')).toMatchObject([{ box: { code: 'BDC' } }])
  })

  test('the same message delivered twice is one letter', async () => {
    const raw =
      'From: b@exemple.fr\r\nTo: securite@ville.example\r\nMessage-ID: <twice@exemple.fr>\r\nSubject: Tapage 7714\r\n\r\nEncore.\r\n'
    await send('securite@ville.example', { raw })
    await send('securite@ville.example', { raw })
    expect(await found('agent.securite', 'tapage 7714')).toHaveLength(1)
  })

  test('one message to two mailboxes is one letter, and the second service reads it in copy', async () => {
    await send('securite@ville.example, dpo@ville.example', { subject: 'Caméras 8890' })
    const [letter] = await found('dpo', 'caméras 8890')
    expect(letter).toMatchObject({ box: { code: 'SECURITE' }, copies: [{ unit: { code: 'DPO' } }] })
  })
})

describe('what cannot become a letter is kept with its reason', () => {
  const kept = async (code: string) => (await api.deps.db.select().from(quarantine)).filter((row) => row.code === code)

  test('R22 an unknown address of the town, once, with its bytes', async () => {
    const raw = 'From: b@exemple.fr\r\nTo: nobody@ville.example\r\nSubject: x\r\n\r\nEncore.\r\n'
    await send('nobody@ville.example', { raw })
    await send('nobody@ville.example', { raw })
    const rows = await kept('UNKNOWN_MAILBOX')
    expect(rows).toHaveLength(1)
    expect(await api.deps.store.has(rows[0]?.sha256 ?? '')).toBe(true)
  })

  test('a message of a thousand nested parts', async () => {
    const parts = Array.from({ length: 1200 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n').join('')
    const raw = `From: b@exemple.fr\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`
    await send('courrier@ville.example', { raw })
    expect(await kept('MAIL_TOO_MANY_PARTS')).toHaveLength(1)
  })

  test('mail for another town is not taken at all', async () => {
    await expect(send('maire@elsewhere.example')).rejects.toThrow(/550/)
  })
})
