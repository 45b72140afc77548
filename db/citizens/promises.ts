import { and, asc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection, Database, Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { promises, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

export type LetterPromise = Awaited<ReturnType<typeof promisesOf>>[number]

/** What was promised on a letter that the reader sees; due first. */
export function promisesOf(db: Database, reader: Reader, letterId: string) {
  const settlers = alias(users, 'settlers')
  return asReader(db, reader, async (tx) =>
    tx
      .select({
        id: promises.id,
        text: promises.text,
        dueOn: promises.dueOn,
        by: { login: users.login, name: users.displayName },
        at: promises.at,
        kept: promises.kept,
        settledBy: { login: settlers.login, name: settlers.displayName },
        settledAt: promises.settledAt,
        note: promises.note,
      })
      .from(promises)
      .innerJoin(users, eq(users.id, promises.by))
      .leftJoin(settlers, eq(settlers.id, promises.settledBy))
      .where(eq(promises.letterId, letterId))
      .orderBy(asc(promises.dueOn), asc(promises.id)),
  )
}

/** The letter of a promise, whatever the reader may see: the caller checks it first. */
export async function letterOfPromise(db: Connection, id: string): Promise<string | null> {
  const [row] = await db.select({ letterId: promises.letterId }).from(promises).where(eq(promises.id, id))
  return row?.letterId ?? null
}

export type NewPromise = { id: string; letterId: string; text: string; dueOn: string; by: number; at: Date }

/** The same id twice is one promise. */
export async function makePromise(tx: Transaction, promise: NewPromise): Promise<void> {
  const { id, letterId, dueOn, by: actorId, at } = promise
  await tx.insert(promises).values(promise).onConflictDoNothing()
  const data = { promiseId: id, dueOn }
  await appendEvidence(tx, { letterId, kind: 'promised', key: `promised:${id}`, actorId, data, at })
  await notifyLetter(tx, letterId)
}

export type Settlement = { id: string; kept: boolean; note: string | null; by: number; at: Date }

/** Kept, or given up; once. @returns false when it was settled before */
export async function settlePromise(tx: Transaction, { id, kept, note, by, at }: Settlement): Promise<boolean> {
  const set = { kept, note, settledBy: by, settledAt: at }
  const [row] = await tx
    .update(promises)
    .set(set)
    .where(and(eq(promises.id, id), isNull(promises.kept)))
    .returning({ letterId: promises.letterId })
  if (!row) return false
  const { letterId } = row
  const data = { promiseId: id, kept }
  await appendEvidence(tx, { letterId, kind: 'promise_settled', key: `promise_settled:${id}`, actorId: by, data, at })
  await notifyLetter(tx, letterId)
  return true
}
