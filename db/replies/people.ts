import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { orgUnits, positions, users } from '../schema/index.ts'
import { heldToday } from '../visibility/reader.ts'

export type Signatory = { id: number; login: string; name: string; title: string | null; mayStamp: boolean }

/** An active account by login, as somebody who could sign. */
export async function findSignatory(db: Connection, login: string): Promise<Signatory | null> {
  const [row] = await db
    .select(signatoryColumns)
    .from(users)
    .where(and(eq(users.login, login), isNull(users.disabledAt)))
  return row ?? null
}

export async function signatoryById(db: Connection, id: number): Promise<Signatory | null> {
  const [row] = await db.select(signatoryColumns).from(users).where(eq(users.id, id))
  return row ?? null
}

const signatoryColumns = {
  id: users.id,
  login: users.login,
  name: users.displayName,
  title: users.title,
  mayStamp: users.signatory,
}

/** Holds an elected office today: the CAB looks at what an elected official signs. */
export async function isElected(db: Connection, userId: number): Promise<boolean> {
  const [row] = await db
    .select({ id: positions.id })
    .from(positions)
    .innerJoin(orgUnits, eq(orgUnits.id, positions.unitId))
    .where(and(eq(positions.userId, userId), eq(orgUnits.kind, 'elected'), sql`${heldToday('positions')}`))
    .limit(1)
  return row !== undefined
}

export async function personById(db: Connection, id: number): Promise<{ login: string; name: string } | null> {
  const [row] = await db.select({ login: users.login, name: users.displayName }).from(users).where(eq(users.id, id))
  return row ?? null
}
