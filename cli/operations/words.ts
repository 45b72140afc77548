import { isGrpcServiceError } from '@temporalio/client'
import { queryFailure } from '../../db/query-failure.ts'

/**
 * What an operator reads of an error: one sentence that says what to do where there is something to do, never a query, whose
 * values are the town's, nor an address with a password.
 */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const chain = chainOf(error)
  const coded = chain.map((link) => ('code' in link ? link.code : null))
  const away = chain.find((_, index) => typeof coded[index] === 'string' && outage.test(coded[index]))
  if (away) return `PostgreSQL does not answer (${away.message || codeOf(away)}): start it, or correct DATABASE_URL`
  if (chain.some(isSilentTemporal)) return 'Temporal does not answer: start it, or correct TEMPORAL_ADDRESS'
  if (coded.includes('ERR_PARSE_ARGS_UNKNOWN_OPTION')) return `unknown option ${quoted(error.message)}`
  const failed = queryFailure(error)
  return failed === null ? error.message : `PostgreSQL: ${failed}`
}

/** PostgreSQL: class 08 connection, 28 and 3D a wrong account or database, 57 shutdown; the rest is the socket. */
const outage = /^(08|28|3D|57P)[0-9A-Z]{2,3}$|^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|CONNECTION_|CONNECT_TIMEOUT)/

const unavailable = 14

const isSilentTemporal = (link: Error): boolean => isGrpcServiceError(link) && link.code === unavailable

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

const quoted = (message: string): string => /'[^']*'/.exec(message)?.[0] ?? ''

function chainOf(error: Error): Error[] {
  const chain: Error[] = []
  for (let link: unknown = error; link instanceof Error && chain.length < 10; link = link.cause) chain.push(link)
  return chain
}
