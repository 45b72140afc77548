import { DocumentError } from '../documents/errors.ts'
import { hostileFiles } from '../documents/sandbox/pools.ts'
import { jobAt } from '../documents/sandbox/protocol.ts'
import type { QuarantineCode } from './errors.ts'
import type { ParseInput } from './jobs/parse.ts'
import type { IncomingMessage } from './message.ts'
import { type MailLimits, mailLimits, structureBreach } from './structure.ts'

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
