import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../client.ts'
import { notifyPeople } from '../live.ts'
import { auditLog, delegations } from '../schema/index.ts'

type Row = typeof delegations.$inferSelect
export type NewDelegation = Omit<Row, 'revokedBy' | 'revokedAt'>
export type DelegationChange = Partial<
  Pick<Row, 'kind' | 'scope' | 'griffe' | 'from' | 'until' | 'reference' | 'reason'>
>

/** On record with what it says; the rules of who may give what were checked. Nothing happens a second time. */
export async function giveDelegation(tx: Transaction, given: NewDelegation): Promise<void> {
  const [added] = await tx.insert(delegations).values(given).onConflictDoNothing().returning()
  if (added) await audit(tx, given.givenBy, null, added)
}

/** @returns false when it was revoked meanwhile */
export async function changeDelegation(
  tx: Transaction,
  id: string,
  change: DelegationChange,
  by: number,
): Promise<boolean> {
  const before = await standing(tx, id)
  if (!before) return false
  const [after] = await tx.update(delegations).set(change).where(eq(delegations.id, id)).returning()
  if (after) await audit(tx, by, before, after)
  return true
}

/** Ends it at once. @returns false when it was revoked before */
export async function revokeDelegation(tx: Transaction, id: string, by: number, at: Date): Promise<boolean> {
  const before = await standing(tx, id)
  if (!before) return false
  const set = { revokedBy: by, revokedAt: at }
  const [after] = await tx.update(delegations).set(set).where(eq(delegations.id, id)).returning()
  if (after) await audit(tx, by, before, after)
  return true
}

/** Today in the town hall, by the clock of the database, which the rights are read with. */
export async function townToday(db: Connection): Promise<string> {
  const [row] = await db.execute<{ today: string }>(sql`select bannette_today() as today`)
  if (!row) throw new Error('PostgreSQL told no date')
  return row.today
}

async function standing(tx: Transaction, id: string): Promise<Row | null> {
  const [row] = await tx
    .select()
    .from(delegations)
    .where(and(eq(delegations.id, id), isNull(delegations.revokedAt)))
    .for('update')
  return row ?? null
}

async function audit(tx: Transaction, actorId: number, before: Row | null, after: Row): Promise<void> {
  await notifyPeople(tx, 'delegations', [after.delegatorId, after.delegateId])
  await tx.insert(auditLog).values({ actorId, subject: `delegation:${after.id}`, before, after })
}
