import { and, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Database, Transaction } from '../client.ts'
import { inTransaction } from '../client.ts'
import { accountLinks, users } from '../schema/index.ts'
import { revokeSessionsOf } from './sessions.ts'
import { type Account, auditAccount } from './standing.ts'

const hourMs = 3_600_000
const lifetimeMs = { invitation: 72 * hourMs, reset: hourMs } as const
/** A message that did not leave is tried again later and later, at most an hour apart, for two days. */
const attemptsAtMost = 50
export type LinkPurpose = keyof typeof lifetimeMs

/**
 * Asks for a link to be sent to the person's address: an invitation before the first password, afterwards a new one.
 * Earlier links of the person lead nowhere any more.
 * @param askedBy null: the person, who had forgotten
 * @throws {DomainError} `PERSON_WITHOUT_EMAIL`
 */
export async function askForLink(tx: Transaction, account: Account, askedBy: number | null, at: Date): Promise<void> {
  if (account.email === null) throw new DomainError('PERSON_WITHOUT_EMAIL', 'nowhere to send a link to')
  await endLinksOf(tx, account.id, at)
  const purpose: LinkPurpose = account.passwordHash === null ? 'invitation' : 'reset'
  await tx.insert(accountLinks).values({ userId: account.id, purpose, askedAt: at, askedBy, nextAttemptAt: at })
  await auditAccount(tx, account.login, { by: askedBy, at }, { before: null, after: { link: purpose } })
}

/** Every open link of this person ends. */
export async function endLinksOf(tx: Transaction, userId: number, at: Date): Promise<void> {
  await tx
    .update(accountLinks)
    .set({ endedAt: at })
    .where(and(eq(accountLinks.userId, userId), isNull(accountLinks.usedAt), isNull(accountLinks.endedAt)))
}

export type LinkToSend = {
  id: string
  attempts: number
  purpose: LinkPurpose
  login: string
  name: string
  email: string
}

/** The next link whose message is due, its secret known by this hash; nobody else takes it before its next attempt. */
export async function takeDueLink(db: Database, now: Date, secretHash: string): Promise<LinkToSend | null> {
  const [row] = await db.execute<LinkToSend>(sql`
    with due as (
      select l.id from account_links l join users u on u.id = l.user_id and u.disabled_at is null and u.email is not null
      where l.sent_at is null and l.ended_at is null and l.used_at is null and l.attempts < ${attemptsAtMost}
        and l.next_attempt_at <= ${now.toISOString()}::timestamptz
      order by l.next_attempt_at limit 1 for update of l skip locked
    )
    update account_links l set secret_hash = ${secretHash}, attempts = l.attempts + 1,
      next_attempt_at = ${now.toISOString()}::timestamptz + make_interval(secs => least(3600, 30 * 2 ^ least(l.attempts, 7)))
    from due, users u where l.id = due.id and u.id = l.user_id
    returning l.id, l.attempts, l.purpose, u.login, u.display_name as name, u.email`)
  return row ?? null
}

/** The message has left: the link is good from now on, for its time. */
export async function linkSent(db: Connection, { id, purpose }: LinkToSend, at: Date): Promise<void> {
  const expiresAt = new Date(at.getTime() + lifetimeMs[purpose])
  await db
    .update(accountLinks)
    .set({ sentAt: at, expiresAt })
    .where(and(eq(accountLinks.id, id), isNull(accountLinks.endedAt), isNull(accountLinks.usedAt)))
}

/** The person whom this secret lets choose a password; null for one unknown, used, expired, replaced, or of a closed account. */
export async function linkHolder(db: Connection, secretHash: string, now: Date) {
  const [row] = await db
    .select({ id: accountLinks.id, login: users.login, name: users.displayName })
    .from(accountLinks)
    .innerJoin(users, eq(users.id, accountLinks.userId))
    .where(and(eq(accountLinks.secretHash, secretHash), isGood(now)))
  return row ?? null
}

/**
 * The password that the link's holder chose. The link is spent, all sessions of the account end.
 * @throws {DomainError} `LINK_INVALID`
 */
export async function setPasswordByLink(db: Database, secretHash: string, passwordHash: string, now: Date) {
  await inTransaction(db, async (tx) => {
    const [spent] = await tx
      .update(accountLinks)
      .set({ usedAt: now })
      .from(users)
      .where(and(eq(users.id, accountLinks.userId), eq(accountLinks.secretHash, secretHash), isGood(now)))
      .returning({ userId: accountLinks.userId, login: users.login })
    if (!spent) throw new DomainError('LINK_INVALID', 'the link leads nowhere')
    await tx.update(users).set({ passwordHash }).where(eq(users.id, spent.userId))
    await endLinksOf(tx, spent.userId, now)
    await revokeSessionsOf(tx, spent.userId, now)
    await auditAccount(tx, spent.login, { by: spent.userId, at: now }, { before: null, after: { password: 'by link' } })
  })
}

const isGood = (now: Date) =>
  and(
    isNotNull(accountLinks.sentAt),
    gt(accountLinks.expiresAt, now),
    lte(accountLinks.sentAt, now),
    isNull(accountLinks.usedAt),
    isNull(accountLinks.endedAt),
    isNull(users.disabledAt),
  )
