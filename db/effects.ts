import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from './client.ts'
import { effects } from './schema/index.ts'

export type EffectRequest = {
  /** What the effect is in the town hall, such as `stamp:<decision id>`; not the attempt, not the run. */
  key: string
  letterId: string
  kind: string
}

/**
 * Does an external effect once per business key, whatever Temporal retries, replays or resets. No transaction is open
 * while `perform` runs. After a crash in its middle, or when two attempts overlap, it runs again: what it does must be
 * recognisable by the key outside as well (a Message-ID, a hash); the first result that was recorded is everyone's.
 * @returns `repeated`: the effect was done before and `perform` was not called
 */
export async function onceEffect<T extends Record<string, unknown>>(
  db: Connection,
  { key, letterId, kind }: EffectRequest,
  perform: () => Promise<T>,
): Promise<{ result: T; repeated: boolean }> {
  // Written before: operators see an effect that was begun and never finished.
  await db.insert(effects).values({ key, letterId, kind, status: 'started' }).onConflictDoNothing()
  const done = await effectOf<T>(db, key)
  if (done) return { result: done, repeated: true }
  const result = await perform()
  await db
    .update(effects)
    .set({ status: 'done', result, at: sql`now()` })
    .where(and(eq(effects.key, key), eq(effects.status, 'started')))
  return { result: (await effectOf<T>(db, key)) ?? result, repeated: false }
}

/** What an effect produced, or null while it is not done. `T` is what the key's `perform` returns. */
async function effectOf<T extends Record<string, unknown>>(db: Connection, key: string): Promise<T | null> {
  const [row] = await db
    .select({ status: effects.status, result: effects.result })
    .from(effects)
    .where(eq(effects.key, key))
  return row?.status === 'done' ? ((row.result ?? {}) as T) : null
}
