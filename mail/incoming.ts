import { DocumentError } from '../documents/errors.ts'
import { hostileFiles } from '../documents/sandbox/pools.ts'
import { jobAt } from '../documents/sandbox/protocol.ts'
import type { QuarantineCode } from './errors.ts'
import type { ParseInput } from './jobs/parse.ts'
import { type MailLimits, mailLimits, structureBreach } from './structure.ts'

export type MailAddress = { name: string; address: string }
export type MailAttachment = {
  /** as written by the sender: data for display only, never a path */
  name: string
  mime: string
  bytes: Uint8Array
  /** true for an image that belongs to the HTML of the message: not a piece of the letter */
  related: boolean
}
export type IncomingMessage = {
  messageId: string | null
  /** what the sender claims; nothing is granted or routed by it */
  from: MailAddress | null
  to: MailAddress[]
  cc: MailAddress[]
  subject: string
  /** ISO 8601, null when the message has no readable date */
  date: string | null
  /** plain text, made from the HTML when the message has no text part; nothing is fetched */
  text: string
  attachments: MailAttachment[]
  /** the trusted relay's verdicts; empty = sender not verified */
  authenticationResults: string[]
}
export type ParsedMail = { ok: true; message: IncomingMessage } | { ok: false; code: QuarantineCode; reason: string }

const parseJob = jobAt<ParseInput, IncomingMessage>(new URL('./jobs/parse.ts', import.meta.url))

/**
 * Reads a raw message in the sandbox; never throws for what a message contains: it is parsed or put into quarantine.
 * @param trustedRelay name under which our own mail relay signs its Authentication-Results; others are ignored
 */
export async function parseMail(
  raw: Uint8Array,
  { trustedRelay = '', limits = mailLimits }: { trustedRelay?: string; limits?: MailLimits } = {},
): Promise<ParsedMail> {
  if (raw.byteLength === 0) return { ok: false, code: 'MAIL_EMPTY', reason: 'the message is empty' }
  const breach = structureBreach(raw, limits)
  if (breach) return { ok: false, ...breach }
  try {
    return { ok: true, message: await hostileFiles.run(parseJob, { raw, trustedRelay }) }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return { ok: false, code: quarantineCodeOf(error), reason: error.message }
  }
}

const quarantineCodeOf = (error: DocumentError): QuarantineCode => {
  if (error.code === 'PROCESSING_TIMEOUT') return 'MAIL_TIMEOUT'
  return error.code === 'PROCESSING_TOO_HEAVY' ? 'MAIL_TOO_HEAVY' : 'MAIL_UNREADABLE'
}
