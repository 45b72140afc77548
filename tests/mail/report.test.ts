import { describe, expect, test } from 'vitest'
import { headersOf } from '../../mail/headers.ts'
import { readReport } from '../../mail/report.ts'
import { citizenMail, raw } from './fixtures.ts'

const ours = '0123456789abcdef0123456789abcdef01234567'

/** A report in the standard form; `fields` are those of the recipient, `third` the part that quotes our message. */
const report = (fields: readonly string[], third: readonly string[], head: readonly string[] = []): Buffer =>
  raw(
    [
      'From: MAILER-DAEMON@relay.exemple.fr',
      'To: courrier@ville.example',
      'Message-ID: <20261123.AA1@relay.exemple.fr>',
      'MIME-Version: 1.0',
      ...head,
      'Content-Type: multipart/report; report-type=delivery-status;',
      '\tboundary="b1"',
    ],
    [
      '--b1',
      'Content-Type: text/plain',
      '',
      'Bonjour, le message n’est pas parti.',
      '--b1',
      ...fields,
      '--b1',
      ...third,
      '--b1--',
    ].join('\n'),
  )

const quoted = (type: string) => [
  `Content-Type: ${type}`,
  '',
  `Message-ID: <${ours}@ville.example>`,
  'Subject: Réponse',
  '',
]
const status = (action: string, code: string, more: readonly string[] = []) => [
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; relay.exemple.fr',
  ...more,
  '',
  'Final-Recipient: rfc822; anne@exemple.fr',
  `Action: ${action}`,
  `Status: ${code}`,
  'Diagnostic-Code: smtp; 550 5.1.1 <anne@exemple.fr>: Recipient address rejected',
  '',
]

describe('R17 what became of a message is read from the reports of many kinds of servers', () => {
  test.each([
    [
      'Postfix, with the whole message behind it',
      report(status('failed', '5.1.1'), quoted('message/rfc822')),
      'failed',
    ],
    ['Postfix, with its headers only', report(status('failed', '5.1.1'), quoted('text/rfc822-headers')), 'failed'],
    [
      'Exchange, which names it as the parent',
      report(status('failed', '5.1.10'), quoted('message/rfc822'), [
        `X-MS-Exchange-Parent-Message-Id: <${ours}@ville.example>`,
        `In-Reply-To: <${ours}@ville.example>`,
      ]),
      'failed',
    ],
    [
      'Gmail, folded references and no quoted headers',
      report(
        status('failed', '5.1.1'),
        ['Content-Type: text/plain', '', 'x'],
        ['References:', ` <${ours}@ville.example>`],
      ),
      'failed',
    ],
    [
      'a server that only repeats the envelope id (RFC 3461)',
      report(status('failed', '5.2.2', [`Original-Envelope-Id: ${ours}`]), ['Content-Type: text/plain', '', 'x']),
      'failed',
    ],
    ['a report of success', report(status('delivered', '2.0.0'), quoted('text/rfc822-headers')), 'delivered'],
    ['a message that is late only', report(status('delayed', '4.4.1'), quoted('text/rfc822-headers')), 'other'],
    [
      'an address that hands on without knowing more',
      report(status('relayed', '2.0.0'), quoted('text/rfc822-headers')),
      'other',
    ],
  ])('%s', (_server, message, action) => {
    const read = readReport(message, '')
    expect(read).toMatchObject({ action })
    expect(read?.messages).toContain(ours)
  })

  test('qmail, which writes for people alone', () => {
    const message = raw(
      ['From: MAILER-DAEMON@mx.exemple.fr', 'Subject: failure notice'],
      `Hi. This is the qmail-send program at mx.exemple.fr.\n\n<anne@exemple.fr>:\n550 5.1.1 no such user\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <${ours}@ville.example>\nSubject: x\n`,
    )
    expect(readReport(message, '')).toEqual({ action: 'failed', messages: [ours], status: '5.1.1' })
    expect(readReport(message, 'anne@exemple.fr')).toBeNull()
  })
})

test('R1 an ordinary message is no report, nor is the automatic answer of a person who is away', () => {
  expect(readReport(citizenMail, 'h.boeuf@exemple.example')).toBeNull()
  const away = raw(
    ['From: anne@exemple.fr', 'Auto-Submitted: auto-replied', `In-Reply-To: <${ours}@ville.example>`],
    'Je suis absente jusqu’à lundi.',
  )
  expect(readReport(away, '')).toBeNull()
})

test('a report that was made to hurt is read in the blink of an eye and names few messages', () => {
  const ids = Array.from({ length: 50_000 }, (_, n) => `<${n}@x>`).join(' ')
  const read = readReport(
    report(status('failed', '5.0.0'), ['Content-Type: text/rfc822-headers', '', `References: ${ids}`]),
    '',
  )
  expect(read?.messages.length).toBeLessThanOrEqual(20)
  expect(readReport(Buffer.from(' \n'.repeat(200_000)), '')).toBeNull()
  expect(readReport(Buffer.alloc(0), '')).toBeNull()
})

test('R1 of a message that nobody could read, the first headers are shown as plain text', () => {
  expect(headersOf(citizenMail)).toContainEqual({ name: 'from', value: 'Hélène Bœuf <h.boeuf@exemple.example>' })
  expect(headersOf(citizenMail)).toContainEqual({ name: 'subject', value: 'Lampadaires éteints' })
  expect(headersOf(Buffer.from('Subject: =?nothing?B?w6k=?=\r\n\r\n'))).toEqual([
    { name: 'subject', value: '=?nothing?B?w6k=?=' },
  ])
  expect(headersOf(Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 7919) % 256)))).toEqual([])
})
