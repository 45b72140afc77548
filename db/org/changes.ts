import { and, desc, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { OrgChange, OrgChangeStatus } from '../../domain/org/changes.ts'
import type { ChangeEffects } from '../../domain/org/effects.ts'
import type { Harm } from '../../domain/org/harm.ts'
import type { Connection, Transaction } from '../client.ts'
import { withdrawConfirmations } from '../confirmations/confirmations.ts'
import { auditLog, orgChanges } from '../schema/index.ts'
import type { PersonRef } from './people.ts'

export type OrgChangeRecord = {
  id: string
  changes: OrgChange[]
  reason: string | null
  askedBy: PersonRef
  askedAt: Date
  at: Date | null
  status: OrgChangeStatus
  harm: Harm
  effects: ChangeEffects | null
  stoppedBecause: { code: string; details: Readonly<Record<string, unknown>> } | null
  doneAt: Date | null
  undoneBy: string | null
}

/** Latest first. */
export const listOrgChanges = (db: Connection): Promise<OrgChangeRecord[]> =>
  records(db, undefined).orderBy(desc(orgChanges.askedAt), desc(orgChanges.id)).limit(200)

export async function findOrgChange(db: Connection, id: string): Promise<OrgChangeRecord | null> {
  const [row] = await records(db, eq(orgChanges.id, id))
  return row ?? null
}

function records(db: Connection, condition: SQL | undefined) {
  const { id, changes, reason, askedAt, at, status, harm, effects, stoppedBecause, doneAt, undoneBy } = orgChanges
  const askedBy = sql<PersonRef>`(select jsonb_build_object('login', u.login, 'name', u.display_name)
    from users u where u.id = ${orgChanges.askedBy})`
  return db
    .select({ id, changes, reason, askedBy, askedAt, at, status, harm, effects, stoppedBecause, doneAt, undoneBy })
    .from(orgChanges)
    .where(condition)
    .$dynamic()
}

export type NewOrgChange = Pick<
  typeof orgChanges.$inferInsert,
  'id' | 'changes' | 'reason' | 'askedBy' | 'askedAt' | 'at' | 'harm'
> & { status: 'waiting' | 'scheduled' }

/** Keeps what was asked for, on record. */
export async function storeOrgChange(tx: Transaction, change: NewOrgChange): Promise<string> {
  const [row] = await tx.insert(orgChanges).values(change).returning({ id: orgChanges.id })
  if (!row) throw new Error('the change was not stored')
  const { changes, at, status, askedBy } = change
  await audit(tx, row.id, askedBy, null, { changes, at, status })
  return row.id
}

export type DueChange = { id: string; changes: OrgChange[]; harm: Harm; askedBy: number }

/** The next change whose hour has come; it is this transaction's until it ends, and no other process sees it meanwhile. */
export async function takeDueChange(tx: Transaction, now: Date, id?: string): Promise<DueChange | null> {
  const { changes, harm, askedBy, at, status } = orgChanges
  const due = and(eq(status, 'scheduled'), or(isNull(at), lte(at, now)))
  const [row] = await tx
    .select({ id: orgChanges.id, changes, harm, askedBy })
    .from(orgChanges)
    .where(id === undefined ? due : and(due, eq(orgChanges.id, id)))
    .orderBy(at, orgChanges.askedAt)
    .limit(1)
    .for('update', { skipLocked: true })
  return row ?? null
}

/** The change is done: what it touched is kept with it, and with the audit. */
export async function recordDone(tx: Transaction, { id, askedBy }: DueChange, effects: ChangeEffects, at: Date) {
  await tx.update(orgChanges).set({ status: 'done', effects, doneAt: at }).where(eq(orgChanges.id, id))
  if (effects.undid)
    await tx.update(orgChanges).set({ status: 'undone', undoneBy: id }).where(eq(orgChanges.id, effects.undid))
  const { units, positions, repointed } = effects
  await audit(
    tx,
    id,
    askedBy,
    { units: units.map(({ before }) => before) },
    { units: units.map(({ after }) => after), positions, repointed, undid: effects.undid },
  )
}

export async function recordStopped(
  tx: Transaction,
  { id, askedBy }: DueChange,
  stoppedBecause: NonNullable<OrgChangeRecord['stoppedBecause']>,
): Promise<void> {
  await tx.update(orgChanges).set({ status: 'stopped', stoppedBecause }).where(eq(orgChanges.id, id))
  await audit(tx, id, askedBy, { status: 'scheduled' }, { status: 'stopped', stoppedBecause })
}

/**
 * Moves a change on that is not done yet.
 * @throws {DomainError} `CHANGE_NOT_PENDING`
 */
export async function moveOn(
  tx: Transaction,
  id: string,
  to: 'scheduled' | 'refused' | 'cancelled',
  actorId: number,
): Promise<void> {
  const from: OrgChangeStatus[] = to === 'cancelled' ? ['waiting', 'scheduled'] : ['waiting']
  const moved = await tx
    .update(orgChanges)
    .set({ status: to })
    .where(and(eq(orgChanges.id, id), inArray(orgChanges.status, from)))
    .returning({ id: orgChanges.id })
  if (moved.length === 0) throw new DomainError('CHANGE_NOT_PENDING', 'it is done, or given up')
  if (to !== 'scheduled') await withdrawConfirmations(tx, 'org-change', id)
  await audit(tx, id, actorId, null, { status: to })
}

const audit = async (tx: Transaction, id: string, actorId: number, before: unknown, after: unknown): Promise<void> =>
  void (await tx.insert(auditLog).values({ actorId, subject: `org-change:${id}`, before, after }))
