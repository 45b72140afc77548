import { convert } from 'html-to-text'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import type { IncomingMessage, MailAddress } from '../message.ts'

export type ParseInput = { raw: Uint8Array; trustedRelay: string }

const MAX_TEXT = 1_000_000
const MAX_HTML = 1024 * 1024

/** Runs in the sandbox. Links and images of the HTML are not followed, nothing is decoded twice. */
export default async function parse({ raw, trustedRelay }: ParseInput): Promise<IncomingMessage> {
  const mail = await simpleParser(Buffer.from(raw), {
    maxHtmlLengthToParse: MAX_HTML,
    skipHtmlToText: true,
    skipTextLinks: true,
    skipImageLinks: true,
    skipTextToHtml: true,
  })
  return {
    messageId: mail.messageId ?? null,
    from: addressesOf(mail.from)[0] ?? null,
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    subject: clean(mail.subject ?? '').slice(0, 1000),
    date: mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date.toISOString() : null,
    text: clean(mail.text?.trim() ? mail.text : textOfHtml(mail.html)).slice(0, MAX_TEXT),
    attachments: mail.attachments.map((attachment, index) => ({
      name: clean(attachment.filename ?? `piece-${index + 1}`).slice(0, 255),
      mime: attachment.contentType,
      bytes: attachment.content,
      related: attachment.related === true,
    })),
    authenticationResults: verdictsOf(mail, trustedRelay),
  }
}

/** What a message without a text part says: its HTML as text, addresses of links shown, images left out. */
const textOfHtml = (html: string | false | undefined): string =>
  convert(html || '', {
    wordwrap: false,
    limits: { maxInputLength: MAX_HTML, maxDepth: 60, maxChildNodes: 10_000 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    ],
  })

const addressesOf = (field: AddressObject | AddressObject[] | undefined): MailAddress[] =>
  [field ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .flatMap((entry) => entry.group ?? [entry])
    .filter(({ address }) => address)
    .slice(0, 500)
    .map(({ name, address }) => ({ name: clean(name ?? ''), address: clean(address ?? '') }))

/** Anybody can write this header: only the lines under our own relay's name count. */
function verdictsOf(mail: ParsedMail, trustedRelay: string): string[] {
  if (trustedRelay === '') return []
  return mail.headerLines
    .filter(({ key }) => key === 'authentication-results')
    .map(({ line }) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line.split(/[;\s]/)[0]?.toLowerCase() === trustedRelay.toLowerCase())
}

/** Without NUL and other control characters, which neither the database nor a page can hold; lines and tabs stay. */
const clean = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
