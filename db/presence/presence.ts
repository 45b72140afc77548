import { inArray, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { users } from '../schema/index.ts'

export const PRESENCE_CHANNEL = 'bannette_presence'

export const presencePlaces = ['letter', 'reply', 'away'] as const
/** Where in a letter a window is; `away`: it was closed or went elsewhere. */
export type PresencePlace = (typeof presencePlaces)[number]
/** One window's sign of life. It is told to every process and kept in none of the tables. */
export type PresenceSignal = { letterId: string; userId: number; window: string; place: PresencePlace }

export async function notifyPresence(db: Connection, signal: PresenceSignal): Promise<void> {
  await db.execute(sql`select pg_notify(${PRESENCE_CHANNEL}, ${JSON.stringify(signal)})`)
}

/** Names by id. */
export async function namesOf(
  db: Connection,
  ids: readonly number[],
): Promise<{ id: number; login: string; name: string }[]> {
  if (ids.length === 0) return []
  return db
    .select({ id: users.id, login: users.login, name: users.displayName })
    .from(users)
    .where(inArray(users.id, [...ids]))
}
