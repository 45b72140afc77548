import { DomainError } from '../domain/errors.ts'

/**
 * Why a message did not leave. `MAIL_UNAVAILABLE`: try again later; `MAIL_REFUSED`: the server will never take it;
 * `MAIL_ADDRESS_INVALID`: not one plain address; `MAIL_NOT_FOUND`: the catcher holds no such message;
 * `MAIL_NOT_CONFIGURED`: the town has named no mail server.
 */
export type MailErrorCode =
  | 'MAIL_UNAVAILABLE'
  | 'MAIL_REFUSED'
  | 'MAIL_ADDRESS_INVALID'
  | 'MAIL_NOT_FOUND'
  | 'MAIL_NOT_CONFIGURED'

export class MailError extends DomainError {
  declare readonly code: MailErrorCode

  constructor(code: MailErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code, message, details)
    this.name = 'MailError'
  }
}

/** Why a message that came in is kept aside instead of becoming a letter. The raw bytes are kept in every case. */
export const quarantineCodes = [
  'MAIL_EMPTY',
  'MAIL_TOO_LARGE',
  'MAIL_HEADER_TOO_LARGE',
  'MAIL_TOO_MANY_PARTS',
  'MAIL_TOO_DEEP',
  'MAIL_UNREADABLE',
  'MAIL_TIMEOUT',
  'MAIL_TOO_HEAVY',
] as const
export type QuarantineCode = (typeof quarantineCodes)[number]
