import { eq, type SQL, sql } from 'drizzle-orm'
import type { Connection, Transaction } from './client.ts'
import { outbox } from './schema/index.ts'

export type OutboxKind = (typeof outbox.$inferSelect)['kind']
export type OutboxItem = {
  id: number
  kind: OutboxKind
  letterId: string
  payload: Record<string, unknown>
  attempts: number
}

/** Work that is due once this transaction is committed, and only then. */
export async function enqueue(tx: Transaction, item: Pick<OutboxItem, 'kind' | 'letterId' | 'payload'>): Promise<void> {
  await tx.insert(outbox).values(item)
}

/** What the circuits' relay does; the rest are messages to people of the town hall. */
export type CircuitWork = Exclude<OutboxKind, 'send-reminder'>

/**
 * Takes what is due and keeps it from the other relays for `leaseSeconds`: no transaction stays open while the work is
 * done. A relay that dies loses nothing: its items are due again when the lease ends, so the work must bear repetition.
 */
export function takeDue(
  db: Connection,
  limit: number,
  leaseSeconds = 30,
): Promise<(OutboxItem & { kind: CircuitWork })[]> {
  return take<CircuitWork>(db, sql`kind <> 'send-reminder'`, limit, leaseSeconds)
}

/** The same for messages. */
export function takeDueReminders(db: Connection, limit: number): Promise<(OutboxItem & { kind: 'send-reminder' })[]> {
  return take<'send-reminder'>(db, sql`kind = 'send-reminder'`, limit, 60)
}

async function take<K extends OutboxKind>(db: Connection, which: SQL, limit: number, leaseSeconds: number) {
  return db.execute<OutboxItem & { kind: K }>(sql`
    update outbox set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ${leaseSeconds})
    where id in (
      select id from outbox where done_at is null and next_attempt_at <= now() and ${which}
      order by next_attempt_at, id limit ${limit} for update skip locked
    )
    returning id::integer, kind, letter_id as "letterId", payload, attempts`)
}

export async function markDone(db: Connection, id: number): Promise<void> {
  await db.update(outbox).set({ doneAt: sql`now()`, lastError: null }).where(eq(outbox.id, id))
}

/**
 * Due again later: 1, 2, 4 … seconds, five minutes at most, with a quarter of chance so that retries do not march in step.
 * @param error for operators; without personal content
 */
export async function markFailed(db: Connection, id: number, error: string): Promise<void> {
  await db
    .update(outbox)
    .set({
      lastError: error.slice(0, 500),
      nextAttemptAt: sql`now() + make_interval(secs => least(300, power(2, least(attempts, 10) - 1)) * (1 + random() / 4))`,
    })
    .where(eq(outbox.id, id))
}
