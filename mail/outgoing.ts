import { createHash } from 'node:crypto'
import { createTransport, type SendMailOptions } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { openCatcher } from './catcher.ts'
import { MailError } from './errors.ts'

export type OutgoingAttachment = { name: string; mime: string; bytes: Uint8Array }
export type OutgoingMessage = {
  /** the business key of the effect, for example `acknowledgement:<letter id>`: one key, one Message-ID, for ever */
  key: string
  to: string
  subject: string
  text: string
  html?: string
  replyTo?: string
  /** Message-ID of the citizen's e-mail that this one answers */
  inReplyTo?: string
  attachments?: readonly OutgoingAttachment[]
  /** no person wrote it: other machines shall not answer it (RFC 3834) */
  automatic?: boolean
}
export type SentMessage = { messageId: string }

export interface Mailer {
  /**
   * Sends, at least once: sent again under the same key it bears the same Message-ID, and a catcher keeps it once.
   * @throws {MailError} MAIL_UNAVAILABLE, MAIL_REFUSED, MAIL_ADDRESS_INVALID, MAIL_NOT_CONFIGURED
   */
  send(message: OutgoingMessage): Promise<SentMessage>
  close(): void
}

/**
 * `from`: `Ville de Valmont-sur-Loire <courrier@ville.example>`. Without a server, a demonstration keeps messages in a local
 * catcher; a real town has nowhere to send them, and is told so rather than left to believe that they left.
 */
export type MailerSettings = { from: string; now?: () => Date; smtpUrl?: string | null; catcherDir?: string | null }

export function createMailer(settings: MailerSettings): Mailer {
  const deliver = deliveryOf(settings)
  const now = settings.now ?? (() => new Date())
  const domain = /@([^\s>]+)/.exec(settings.from)?.[1] ?? 'localhost'
  return {
    async send(message) {
      const messageId = messageIdOf(message.key, domain)
      const dsn = reportOn(messageId, message.to)
      await deliver.send({ ...mailOf(message), from: settings.from, messageId, date: now(), dsn })
      return { messageId }
    },
    close: deliver.close,
  }
}

/** The Message-ID of a business key: a retry, another process or another day give the same one. */
export const messageIdOf = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`

/** The other server is asked to say what became of the message, and to name it by its own id (RFC 3461). */
const reportOn = (messageId: string, recipient: string): NonNullable<SendMailOptions['dsn']> => ({
  id: messageId.slice(1, messageId.indexOf('@')),
  return: 'headers',
  notify: ['success', 'failure'],
  recipient: `rfc822;${recipient}`,
})

function mailOf(message: OutgoingMessage): SendMailOptions {
  return {
    to: { name: '', address: plainAddress(message.to) },
    subject: message.subject,
    text: message.text,
    ...(message.html !== undefined && { html: message.html }),
    ...(message.replyTo !== undefined && { replyTo: { name: '', address: plainAddress(message.replyTo) } }),
    ...(message.inReplyTo !== undefined && { inReplyTo: message.inReplyTo, references: message.inReplyTo }),
    ...(message.automatic === true && { headers: { 'Auto-Submitted': 'auto-generated' } }),
    attachments: (message.attachments ?? []).map(({ name, mime, bytes }) => ({
      filename: name,
      contentType: mime,
      content: Buffer.from(bytes),
    })),
    // Contents come from our own store: nodemailer must never read a path or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function plainAddress(address: string): string {
  if (/^[^\s<>",;:()@]+@[^\s<>",;:()@]+$/.test(address) && address.length <= 254) return address
  throw new MailError('MAIL_ADDRESS_INVALID', 'Not one plain e-mail address')
}

function deliveryOf({ smtpUrl, catcherDir }: MailerSettings): Delivery {
  if (smtpUrl) return bySmtp(smtpUrl)
  return catcherDir ? byCatcher(catcherDir) : nowhere
}

const nowhere: Delivery = {
  send: () => Promise.reject(new MailError('MAIL_NOT_CONFIGURED', 'The town has named no mail server')),
  close: () => {},
}

type Delivery = { send(mail: SendMailOptions): Promise<void>; close(): void }

function bySmtp(url: string): Delivery {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
  return {
    send: (mail) => transport.sendMail(mail).then(() => undefined, refuse),
    close: () => transport.close(),
  }
}

function byCatcher(directory: string): Delivery {
  const catcher = openCatcher(directory)
  return {
    async send(mail) {
      const raw = await new MailComposer(mail).compile().build()
      await (await catcher).keep(raw, mail)
    },
    close: () => {},
  }
}

function refuse(error: unknown): never {
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  const code = status >= 500 ? 'MAIL_REFUSED' : 'MAIL_UNAVAILABLE'
  throw new MailError(code, error instanceof Error ? error.message : String(error), { status })
}
