import { asc, eq } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { evidence } from '../schema/index.ts'

export type HistoryRow = typeof evidence.$inferSelect

/** Everything on record about one letter, oldest first. Who may read it is the caller's matter. */
export function historyOf(db: Connection, letterId: string): Promise<HistoryRow[]> {
  return db.select().from(evidence).where(eq(evidence.letterId, letterId)).orderBy(asc(evidence.n))
}
