import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Account } from '../../db/people/standing.ts'
import { DomainError } from '../../domain/errors.ts'

type Said = { name: string } & Pick<Account, 'email' | 'title' | 'portfolios' | 'signatory'>

/** Names what an account says: two states that say the same are one version. */
export function versionOf({ name, email, title, portfolios, signatory }: Said): string {
  const said = JSON.stringify([name, email, title, portfolios, signatory])
  return createHash('sha256').update(said).digest('hex').slice(0, 16)
}

/**
 * Two colleagues at one account: the second is shown what the first one saved. Without `If-Match` the last one wins.
 * @throws {DomainError} `STALE_VERSION` with the version given and what the account says now
 */
export function expectVersion(request: FastifyRequest, account: Account): void {
  const header = request.headers['if-match']
  if (header === undefined) return
  const { displayName: name, email, title, portfolios, signatory } = account
  const said = { name, email, title, portfolios, signatory }
  const version = versionOf(said)
  if (header === `"${version}"`) return
  const given = header.replaceAll('"', '').slice(0, 64)
  throw new DomainError('STALE_VERSION', 'a colleague changed this account meanwhile', {
    given,
    now: { version, ...said },
  })
}
