import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { users } from '../schema/index.ts'

/** What a person chose for their own screens; what other parts keep there stays. */
export async function savePreferences(
  db: Connection,
  userId: number,
  preferences: Readonly<Record<string, unknown>>,
): Promise<void> {
  const merged = sql`${users.preferences} || ${JSON.stringify(preferences)}::jsonb`
  await db.update(users).set({ preferences: merged }).where(eq(users.id, userId))
}

export async function readPreferences(db: Connection, userId: number): Promise<Record<string, unknown>> {
  const [row] = await db.select({ preferences: users.preferences }).from(users).where(eq(users.id, userId))
  return row?.preferences ?? {}
}
