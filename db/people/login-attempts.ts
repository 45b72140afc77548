import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import { type Database, inTransaction, type Transaction } from '../client.ts'
import { loginAttempts } from '../schema/index.ts'

/** An attempt that counts as failed until `forgiveAttempt` says that the password was right. */
export type Attempt = { login: string; address: string; at: Date }
export type Past = { byLogin: Date[]; byAddress: Date[] }

/**
 * Counts this attempt if `mayTry` lets it through, judged on the failures of the last `windowMs`, latest first.
 * Attempts on one account or from one address pass one by one, in every process: a burst cannot outrun the count.
 * @returns 0 when it may go on, otherwise the seconds to wait
 */
export async function reserveAttempt(
  db: Database,
  attempt: Attempt,
  windowMs: number,
  secondsToWait: (past: Past, now: Date) => number,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    await lockBoth(tx, attempt)
    const wait = secondsToWait(await failuresBefore(tx, attempt, windowMs), attempt.at)
    if (wait === 0) await tx.insert(loginAttempts).values(attempt)
    return wait
  })
}

/** The password was right: this attempt and the account's earlier failures from this address no longer count. */
export async function forgiveAttempt(db: Database, { login, address }: Attempt): Promise<void> {
  await db.delete(loginAttempts).where(and(eq(loginAttempts.login, login), eq(loginAttempts.address, address)))
}

export async function sweepAttempts(db: Database, before: Date): Promise<void> {
  await db.delete(loginAttempts).where(lt(loginAttempts.at, before))
}

/** In a fixed order, so that two attempts never wait for each other. */
async function lockBoth(tx: Transaction, { login, address }: Attempt): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`login:${login}`}, 0))`)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`address:${address}`}, 0))`)
}

async function failuresBefore(tx: Transaction, attempt: Attempt, windowMs: number): Promise<Past> {
  const since = gt(loginAttempts.at, new Date(attempt.at.getTime() - windowMs))
  const of = async (who: ReturnType<typeof eq>) =>
    (
      await tx
        .select({ at: loginAttempts.at })
        .from(loginAttempts)
        .where(and(who, since))
        .orderBy(desc(loginAttempts.at))
        .limit(50)
    ).map(({ at }) => at)
  return {
    byLogin: await of(eq(loginAttempts.login, attempt.login)),
    byAddress: await of(eq(loginAttempts.address, attempt.address)),
  }
}
