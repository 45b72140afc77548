import { describe, expect, test } from 'vitest'
import { parseMail } from '../../mail/incoming.ts'
import { mailLimits } from '../../mail/structure.ts'
import { citizenMail, raw } from './fixtures.ts'

test('R22 a citizen’s e-mail is read: sender, subject, day, text and attachments, the inline logo told apart', async () => {
  const parsed = await parseMail(citizenMail, { trustedRelay: 'relay.ville.example' })
  expect(parsed).toMatchObject({
    ok: true,
    message: {
      messageId: '<abc123@exemple.example>',
      from: { name: 'Hélène Bœuf', address: 'h.boeuf@exemple.example' },
      to: [{ name: 'Cadre de vie', address: 'cadredevie@ville.example' }],
      subject: 'Lampadaires éteints',
      date: '2026-11-22T19:04:00.000Z',
      attachments: [
        { name: 'logo.png', mime: 'image/png', related: true },
        { name: 'photo n° 3.png', mime: 'image/png', related: false },
      ],
      authenticationResults: ['relay.ville.example; spf=pass smtp.mailfrom=exemple.example'],
    },
  })
  const { text } = parsed.ok ? parsed.message : { text: '' }
  expect(text).toContain('Les lampadaires sont éteints.')
  expect(text).not.toContain('alert')
})

test('a sender that no relay of ours has checked is not verified, whatever the message says of itself', async () => {
  const parsed = await parseMail(citizenMail)
  expect(parsed.ok && parsed.message.authenticationResults).toEqual([])
})

test('R22 a message without subject, date or sender is a letter all the same', async () => {
  expect(await parseMail(raw(['To: courrier@ville.example'], 'Bonjour'))).toMatchObject({
    ok: true,
    message: { from: null, subject: '', date: null, messageId: null, text: 'Bonjour' },
  })
})

const nested = (levels: number): string =>
  levels === 0
    ? 'Content-Type: text/plain\n\nfond'
    : `Content-Type: multipart/mixed; boundary=b${levels}\n\n--b${levels}\n${nested(levels - 1)}\n--b${levels}--`

describe('a message that would harm the server is put into quarantine with its reason', () => {
  const multipart = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b']
  const limits = { ...mailLimits, maxBytes: 3 * 1024 * 1024 }
  const cases = [
    ['MAIL_EMPTY', Buffer.alloc(0)],
    ['MAIL_TOO_LARGE', Buffer.alloc(limits.maxBytes + 1, 65)],
    ['MAIL_HEADER_TOO_LARGE', raw([`X-Long: ${'a'.repeat(1024 * 1024 + 1)}`], 'x')],
    [
      'MAIL_HEADER_TOO_LARGE',
      raw(
        Array.from({ length: 60_000 }, (_, index) => `X-${index}: aaaaaaaaaaaaaaa`),
        'x',
      ),
    ],
    ['MAIL_TOO_MANY_PARTS', raw(multipart, '--b\n\nx\n'.repeat(1500))],
    ['MAIL_TOO_DEEP', Buffer.from(`MIME-Version: 1.0\n${nested(30)}`)],
    ['MAIL_TOO_DEEP', Buffer.from(`MIME-Version: 1.0\n${nested(30)}`.replaceAll('\n', '\r\n'))],
  ] as const
  test.each(cases)('%s', async (code, message) => {
    expect(await parseMail(message, { limits })).toMatchObject({ ok: false, code })
  })
})

test('a message within the limits that wears out the parser never harms the next one', async () => {
  const heavy = [
    raw(['Content-Type: text/html'], `<div>${'<table><tr><td>'.repeat(30_000)}`),
    raw([`To: ${'a@b.example, '.repeat(20_000)}`], 'x'),
    raw(['Content-Type: text/plain; charset=utf-7'], '+'.repeat(200_000)),
    raw([`Subject: ${'=?utf-8?B?w6k=?= '.repeat(20_000)}`], 'x'),
    Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256)),
  ]
  for (const message of heavy) {
    const parsed = await parseMail(message)
    if (!parsed.ok) expect(parsed.code).toMatch(/^MAIL_/)
  }
  expect(await parseMail(citizenMail)).toMatchObject({ ok: true })
})
