/** What the server refused, by its stable code (RFC 9457). The screens turn the code into a sentence. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    const code = typeof body.code === 'string' ? body.code : status >= 500 ? 'INTERNAL' : 'HTTP_ERROR'
    super(typeof body.detail === 'string' ? body.detail : typeof body.title === 'string' ? body.title : code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.body = body
  }
}

/** No answer at all: the network, or the server is restarting. */
export const offline = () => new Problem(0, { code: 'OFFLINE' })

/** The act was done, and its answer is lost for good: there is nothing to show of it but the letter as it now is. */
export const doneBefore = () => new Problem(204, { code: 'DONE_BEFORE' })

export const isProblem = (error: unknown, ...codes: string[]): error is Problem =>
  error instanceof Problem && (codes.length === 0 || codes.includes(error.code))
