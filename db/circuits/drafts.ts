import { and, eq, sql } from 'drizzle-orm'
import type { Finding } from '../../domain/circuit/findings.ts'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import type { Connection, Transaction } from '../client.ts'
import { auditLog, circuitDrafts, users } from '../schema/index.ts'

export type CircuitDraft = {
  key: CircuitKey
  xml: string
  findings: Finding[]
  status: 'draft' | 'checked' | 'simulated'
  basedOn: number | null
  /** SHA-256 of the shipped file that it began from. */
  fromShipped: string | null
  revision: number
  changedAt: Date
  changedBy: { login: string; name: string } | null
}

const { key, xml, findings, status, basedOn, fromShipped, revision, changedAt } = circuitDrafts

function select(db: Connection) {
  const changedBy = { login: users.login, name: users.displayName }
  return db
    .select({ key, xml, findings, status, basedOn, fromShipped, revision, changedAt, changedBy })
    .from(circuitDrafts)
    .leftJoin(users, eq(users.id, circuitDrafts.changedBy))
}

export const listDrafts = (db: Connection): Promise<CircuitDraft[]> => select(db)

/** What the mail office works on for this circuit; null when nothing. */
export async function findDraft(db: Connection, circuit: string): Promise<CircuitDraft | null> {
  const [row] = await select(db).where(eq(key, circuit as CircuitKey))
  return row ?? null
}

/** The draft, kept from being changed or published by anybody else until the end of the transaction. */
export async function lockDraft(tx: Transaction, circuit: string): Promise<CircuitDraft | null> {
  await tx
    .select({ key })
    .from(circuitDrafts)
    .where(eq(key, circuit as CircuitKey))
    .for('update')
  return findDraft(tx, circuit)
}

export type DraftToSave = Pick<CircuitDraft, 'key' | 'xml' | 'findings' | 'basedOn' | 'fromShipped'> & {
  status: 'draft' | 'checked'
  changedBy: number
  at: Date
}

/**
 * Saves the draft under a new revision, on record.
 * @param before the revision that the author had before their eyes; null when there was no draft
 * @returns whether it was still so
 */
export async function saveDraft(tx: Transaction, draft: DraftToSave, before: number | null): Promise<boolean> {
  const { at, ...rest } = draft
  const row = { ...rest, changedAt: at, revision: sql`nextval('circuit_draft_revisions')` }
  const saved =
    before === null
      ? await tx.insert(circuitDrafts).values(row).onConflictDoNothing().returning({ revision })
      : await tx
          .update(circuitDrafts)
          // What it began from stays, however often it is changed.
          .set({ ...row, fromShipped: draft.fromShipped ?? fromShipped })
          .where(and(eq(key, draft.key), eq(revision, before)))
          .returning({ revision })
  if (!saved[0]) return false
  const after = { revision: saved[0].revision, status: draft.status, findings: draft.findings.length }
  await tx.insert(auditLog).values({
    actorId: draft.changedBy,
    subject: `circuit-draft:${draft.key}`,
    before: before === null ? null : { revision: before },
    after,
  })
  return true
}

/** It was tried on past letters as it stands. */
export async function markSimulated(db: Connection, circuit: string, tried: number): Promise<void> {
  await db
    .update(circuitDrafts)
    .set({ status: 'simulated' })
    .where(and(eq(key, circuit as CircuitKey), eq(revision, tried), eq(status, 'checked')))
}

/** Gives the draft up, on record. @returns whether there was one of this revision */
export async function dropDraft(tx: Transaction, circuit: string, known: number, by: number): Promise<boolean> {
  const [gone] = await tx
    .delete(circuitDrafts)
    .where(and(eq(key, circuit as CircuitKey), eq(revision, known)))
    .returning({ revision, status })
  if (gone) await tx.insert(auditLog).values({ actorId: by, subject: `circuit-draft:${circuit}`, before: gone })
  return gone !== undefined
}
