import { forgiveAttempt, reserveAttempt } from '../../db/people/login-attempts.ts'
import { type Account, findAccount } from '../../db/people/users.ts'
import { DomainError } from '../../domain/errors.ts'
import { brakeWindowMs, secondsToWait } from '../../domain/people/login-brakes.ts'
import type { ApiDeps, Session } from '../deps.ts'
import { inTurn, passwordOpens } from './passwords.ts'

export type Credentials = { login: string; password: string; address: string }

/** A password proven within this time allows a griffe. R14 */
const proofMinutes = 5

/**
 * The account that these credentials open. Known and unknown accounts answer alike and equally late.
 * @throws {DomainError} INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS
 */
export function checkCredentials(deps: ApiDeps, { login, password, address }: Credentials): Promise<Account> {
  return inTurn(async () => {
    const attempt = { login, address, at: deps.now() }
    const wait = await reserveAttempt(deps.db, attempt, brakeWindowMs, secondsToWait)
    if (wait > 0) throw new DomainError('TOO_MANY_ATTEMPTS', 'braked', { retryAfterSeconds: wait })
    const account = await findAccount(deps.db, login)
    const opens = await passwordOpens(account?.passwordHash ?? null, password)
    if (!account || !opens) throw new DomainError('INVALID_CREDENTIALS', 'wrong login or password')
    await forgiveAttempt(deps.db, attempt)
    return account
  })
}

/**
 * For acts that stamp a griffe.
 * @throws {DomainError} STEP_UP_REQUIRED when the password was proven five minutes ago or more
 */
export function requireRecentProof(session: Session, now: Date): void {
  if (now.getTime() - session.provenAt.getTime() < proofMinutes * 60_000) return
  throw new DomainError('STEP_UP_REQUIRED', 'the password must be given again')
}
