import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openCatcher } from '../../mail/catcher.ts'
import { parseMail } from '../../mail/incoming.ts'
import { createMailer } from '../../mail/outgoing.ts'
import { type Envelope, startReceiver } from '../../mail/receiver.ts'
import { freshDirectory } from './fixtures.ts'

const from = 'Ville de Valmont-sur-Loire <courrier@ville.example>'
const acknowledgement = {
  key: 'acknowledgement:5f4c9a1e',
  to: 'h.boeuf@exemple.example',
  subject: 'Accusé de réception n° 2026-000123',
  text: 'Madame,\n\nVotre courrier nous est bien parvenu.',
  inReplyTo: '<abc123@exemple.example>',
  attachments: [{ name: 'Accusé de réception.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF-1.7 …') }],
}

test('R17 without a mail server the message is kept where the demonstration can look at it, whole', async () => {
  const directory = await freshDirectory()
  const mailer = createMailer({ catcherDir: directory, from, now: () => new Date('2026-11-23T08:00:00Z') })
  const { messageId } = await mailer.send(acknowledgement)
  const catcher = await openCatcher(directory)
  const [caught, ...others] = await catcher.listCaught()
  expect(others).toEqual([])
  expect(caught).toMatchObject({
    messageId,
    to: 'h.boeuf@exemple.example',
    subject: acknowledgement.subject,
    at: '2026-11-23T08:00:00.000Z',
    attachments: ['Accusé de réception.pdf'],
  })
  expect(await parseMail(await catcher.readCaught(caught?.id ?? ''))).toMatchObject({
    ok: true,
    message: {
      messageId,
      from: { address: 'courrier@ville.example' },
      subject: acknowledgement.subject,
      attachments: [{ name: 'Accusé de réception.pdf', related: false }],
    },
  })
  await expect(catcher.readCaught('../../etc/passwd')).rejects.toMatchObject({ code: 'MAIL_NOT_FOUND' })
})

test('I5 one key has one Message-ID, and a second attempt does not make a second message', async () => {
  const directory = await freshDirectory()
  const ids: string[] = []
  for (const key of ['ar:1', 'ar:1', 'ar:2']) {
    const mailer = createMailer({ catcherDir: directory, from })
    ids.push((await mailer.send({ ...acknowledgement, key })).messageId)
  }
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).not.toBe(ids[0])
  expect(await (await openCatcher(directory)).listCaught()).toHaveLength(2)
  expect((await readdir(directory)).filter((name) => name.startsWith('.'))).toEqual([])
})

test('an address that hides other addresses or headers is refused', async () => {
  const mailer = createMailer({ catcherDir: await freshDirectory(), from })
  for (const to of ['', 'nobody', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', '"x" <a@b.example>'])
    await expect(mailer.send({ ...acknowledgement, to })).rejects.toMatchObject({ code: 'MAIL_ADDRESS_INVALID' })
})

test('R1 a message sent to a mailbox of the town arrives whole, and is acknowledged only once it is kept', async () => {
  const kept: { raw: Uint8Array; envelope: Envelope }[] = []
  let failures = 1
  const receiver = await startReceiver({
    port: 0,
    maxBytes: 200_000,
    accepts: (address) => address === 'cadredevie@ville.example',
    onMessage: async (raw, envelope) => {
      failures -= 1
      if (failures >= 0) throw new Error('the disk is full')
      kept.push({ raw, envelope })
    },
  })
  const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${receiver.port}`, from: 'h.boeuf@exemple.example' })
  const message = { ...acknowledgement, to: 'cadredevie@ville.example' }
  await expect(mailer.send(message)).rejects.toMatchObject({ code: 'MAIL_UNAVAILABLE' })
  const { messageId } = await mailer.send(message)
  expect(kept).toHaveLength(1)
  expect(kept[0]?.envelope).toMatchObject({ from: 'h.boeuf@exemple.example', to: ['cadredevie@ville.example'] })
  expect(await parseMail(kept[0]?.raw ?? Buffer.alloc(0))).toMatchObject({ ok: true, message: { messageId } })

  await expect(mailer.send({ ...message, to: 'autre@ville.example' })).rejects.toMatchObject({ code: 'MAIL_REFUSED' })
  const large = { name: 'x.bin', mime: 'application/octet-stream', bytes: Buffer.alloc(300_000, 1) }
  await expect(mailer.send({ ...message, attachments: [large] })).rejects.toMatchObject({ code: 'MAIL_REFUSED' })
  expect(kept).toHaveLength(1)
  mailer.close()
  await receiver.close()
})

test('a mail server that is not there is a matter of trying again', async () => {
  const receiver = await startReceiver({ port: 0, accepts: () => true, onMessage: async () => {} })
  await receiver.close()
  const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${receiver.port}`, from })
  await expect(mailer.send(acknowledgement)).rejects.toMatchObject({ code: 'MAIL_UNAVAILABLE' })
  mailer.close()
})

test('R17 a town without a mail server is told so, and nothing seems sent', async () => {
  const mailer = createMailer({ from })
  const message = { key: 'dispatch:1', to: 'anne.besson@exemple.example', subject: 'Réponse', text: 'Bonjour' }
  await expect(mailer.send(message)).rejects.toMatchObject({ code: 'MAIL_NOT_CONFIGURED' })
})
