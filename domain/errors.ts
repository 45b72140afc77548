/**
 * A refusal that the rules explain. The code is the contract (API, logs, texts of the screens);
 * `api/problems.ts` alone maps it to an HTTP status.
 */
export class DomainError extends Error {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}
