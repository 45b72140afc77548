import { DomainError } from '../domain/errors.ts'
import { circuitProblems } from './problems/circuits.ts'
import { documentProblems } from './problems/documents.ts'
import type { Known } from './problems/known.ts'
import { letterProblems } from './problems/letters.ts'
import { loginProblems } from './problems/login.ts'
import { organisationProblems } from './problems/organisation.ts'
import { peopleProblems } from './problems/people.ts'
import { requestProblems } from './problems/request.ts'
import { taskProblems } from './problems/tasks.ts'

/** RFC 9457, with our stable `code`; `details` says what the screens need to explain it, never a secret. */
export type ProblemBody = {
  type: string
  title: string
  status: number
  code: string
  detail?: string
  details?: Readonly<Record<string, unknown>>
  id?: string
}

/** Every refusal of the API: its status, and the French sentence that says what to do. The only such table. */
const problems: ReadonlyMap<string, Known> = new Map([
  ...requestProblems,
  ...loginProblems,
  ...peopleProblems,
  ...organisationProblems,
  ...letterProblems,
  ...taskProblems,
  ...circuitProblems,
  ...documentProblems,
])

/** Status of a code; 500 for a code that nobody listed, which a test refuses. */
export const statusOf = (code: string): number => problems.get(code)?.status ?? 500

export const titleOf = (code: string): string => problems.get(code)?.title ?? (problems.get('INTERNAL') as Known).title

export const isKnownCode = (code: string): boolean => problems.has(code)

/** One thing for "does not exist" and "may not be seen": the answers are equal to the byte. R4 */
export const notFound = (): DomainError => new DomainError('NOT_FOUND', 'not found')

/** The body of a refusal. The message of the error is for the log of developers and stays out of it. */
export function problemOf(code: string, details: ProblemBody['details'] = {}, id?: string): ProblemBody {
  return {
    type: `urn:bannette:problem:${code}`,
    title: titleOf(code),
    status: statusOf(code),
    code,
    ...(Object.keys(details).length > 0 && { details }),
    ...(id !== undefined && { id }),
  }
}
