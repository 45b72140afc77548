import { and, asc, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { desksOf } from '../../domain/help/interventions.ts'
import type { Connection, Transaction } from '../client.ts'
import { interventionMessages, interventions, letters, users } from '../schema/index.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

export type InterventionRow = Awaited<ReturnType<typeof listInterventions>>[number]
export type NewIntervention = typeof interventions.$inferInsert
export type NewMessage = typeof interventionMessages.$inferInsert
export type InterventionQuery = { queue: 'mine' | 'desk' | 'all'; closed: boolean }

const pageSize = 200

/**
 * Requests that the reader wrote or that wait with the reader's desk, last changed first. The letter is named only to
 * who sees it (R4–R7), and by its number alone.
 */
export function listInterventions(db: Connection, reader: Reader, { queue, closed }: InterventionQuery) {
  const side = { mine: byMe(reader), desk: onMyDesk(reader), all: or(byMe(reader), onMyDesk(reader)) }[queue]
  return select(db, reader, and(side, closed ? undefined : ne(interventions.status, 'closed')))
}

/** One that the reader wrote or whose desk the reader serves; null otherwise. */
export async function findIntervention(db: Connection, reader: Reader, id: string): Promise<InterventionRow | null> {
  const [row] = await select(db, reader, and(eq(interventions.id, id), or(byMe(reader), onMyDesk(reader))))
  return row ?? null
}

/** The same id twice is one request. */
export async function addIntervention(tx: Transaction, row: NewIntervention): Promise<void> {
  await tx.insert(interventions).values(row).onConflictDoNothing()
}

/** Locks the request; false when the reader may not know of it (any more). */
export async function lockIntervention(tx: Transaction, reader: Reader, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: interventions.id })
    .from(interventions)
    .where(and(eq(interventions.id, id), or(byMe(reader), onMyDesk(reader))))
    .for('update')
  return rows.length > 0
}

export type InterventionChange = Partial<Pick<NewIntervention, 'kind' | 'status' | 'text' | 'takenBy'>>

export async function changeIntervention(
  tx: Transaction,
  id: string,
  change: InterventionChange,
  changedAt: Date,
): Promise<void> {
  await tx
    .update(interventions)
    .set({ ...change, changedAt })
    .where(eq(interventions.id, id))
}

/** @returns false when the message of that id is there already */
export async function addMessage(tx: Transaction, message: NewMessage): Promise<boolean> {
  const { id } = interventionMessages
  const added = await tx.insert(interventionMessages).values(message).onConflictDoNothing().returning({ id })
  return added.length > 0
}

/** The thread, oldest first; of a request that was found by `findIntervention`. */
export function messagesOf(db: Connection, interventionId: string) {
  return db
    .select({
      id: interventionMessages.id,
      act: interventionMessages.act,
      text: interventionMessages.text,
      at: interventionMessages.at,
      author: { login: users.login, name: users.displayName },
    })
    .from(interventionMessages)
    .innerJoin(users, eq(users.id, interventionMessages.authorId))
    .where(eq(interventionMessages.interventionId, interventionId))
    .orderBy(asc(interventionMessages.at), asc(interventionMessages.id))
}

const byMe = ({ userId }: Reader): SQL => eq(interventions.authorId, userId)

function onMyDesk({ positions }: Reader): SQL {
  const desks = desksOf(positions)
  return desks.length === 0 ? sql`false` : inArray(interventions.kind, desks)
}

function select(db: Connection, reader: Reader, condition: SQL | undefined) {
  const author = alias(users, 'author')
  const taker = alias(users, 'taker')
  return db
    .select({
      id: interventions.id,
      authorId: interventions.authorId,
      author: { login: author.login, name: author.displayName },
      kind: interventions.kind,
      status: interventions.status,
      text: interventions.text,
      screen: interventions.screen,
      letter: { id: letters.id, chrono: letters.chrono },
      context: interventions.context,
      takenBy: { login: taker.login, name: taker.displayName },
      at: interventions.at,
      changedAt: interventions.changedAt,
    })
    .from(interventions)
    .innerJoin(author, eq(author.id, interventions.authorId))
    .leftJoin(taker, eq(taker.id, interventions.takenBy))
    .leftJoin(letters, and(eq(letters.id, interventions.letterId), visible(reader)))
    .where(condition)
    .orderBy(desc(interventions.changedAt), desc(interventions.id))
    .limit(pageSize)
}
