import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const freshDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), 'bannette-mail-'))

/** A raw message from its header lines and body, as it travels. */
export const raw = (headers: readonly string[], body: string): Buffer =>
  Buffer.from([...headers, '', body].join('\n').replaceAll('\n', '\r\n'))

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A citizen's e-mail as a common program writes it: text and HTML, an inline logo, a photograph attached. */
export const citizenMail = raw(
  [
    'Authentication-Results: relay.ville.example; spf=pass smtp.mailfrom=exemple.example',
    'Authentication-Results: evil.example; spf=pass dkim=pass',
    'From: =?utf-8?B?SMOpbMOobmUgQsWTdWY=?= <h.boeuf@exemple.example>',
    'To: Cadre de vie <cadredevie@ville.example>',
    'Subject: =?utf-8?Q?Lampadaires_=C3=A9teints?=',
    'Date: Sun, 22 Nov 2026 20:04:00 +0100',
    'Message-ID: <abc123@exemple.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="outer"',
  ],
  [
    '--outer',
    'Content-Type: multipart/related; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Bonjour,</p><p>Les <b>lampadaires</b> sont éteints. <img src="http://127.0.0.1:9/pixel.gif"><img src="cid:logo"></p><script>alert(1)</script>',
    '--inner',
    'Content-Type: image/png; name=logo.png',
    'Content-ID: <logo>',
    'Content-Disposition: inline; filename=logo.png',
    'Content-Transfer-Encoding: base64',
    '',
    png,
    '--inner--',
    '--outer',
    'Content-Type: image/png',
    "Content-Disposition: attachment; filename*=utf-8''photo%20n%C2%B0%203.png",
    'Content-Transfer-Encoding: base64',
    '',
    png,
    '--outer--',
    '',
  ].join('\n'),
)
