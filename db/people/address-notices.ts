import { eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../client.ts'
import { addressNotices } from '../schema/index.ts'
import type { Account } from './standing.ts'

/** A message that did not leave is tried again later and later, at most an hour apart, for two days. */
const attemptsAtMost = 50

/** The address that the account had is told that it is replaced; an account that had none has nobody to tell. */
export async function noticeTo(tx: Transaction, { id: userId, email }: Account, at: Date): Promise<void> {
  if (email !== null) await tx.insert(addressNotices).values({ userId, address: email, askedAt: at, nextAttemptAt: at })
}

export type NoticeToSend = { id: string; login: string; name: string; address: string }

/** The next one that is due; nobody else takes it before its next attempt. */
export async function takeDueNotice(db: Connection, now: Date): Promise<NoticeToSend | null> {
  const [row] = await db.execute<NoticeToSend>(sql`
    with due as (
      select id from address_notices where address is not null and attempts < ${attemptsAtMost}
        and next_attempt_at <= ${now.toISOString()}::timestamptz
      order by next_attempt_at limit 1 for update skip locked
    )
    update address_notices n set attempts = n.attempts + 1,
      next_attempt_at = ${now.toISOString()}::timestamptz + make_interval(secs => least(3600, 30 * 2 ^ least(n.attempts, 7)))
    from due, users u where n.id = due.id and u.id = n.user_id
    returning n.id, u.login, u.display_name as name, n.address`)
  return row ?? null
}

/** It has left: the address is nobody's business any more. */
export async function noticeSent(db: Connection, id: string): Promise<void> {
  await db.update(addressNotices).set({ address: null }).where(eq(addressNotices.id, id))
}
