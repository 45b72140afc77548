import { desc, eq } from 'drizzle-orm'
import type { Connection } from './client.ts'
import { nightlyRuns } from './schema/index.ts'

type Night = typeof nightlyRuns.$inferSelect

export async function recordNight(
  db: Connection,
  kind: Night['kind'],
  { checked, found, mended, failed }: Pick<Night, 'checked' | 'found' | 'mended' | 'failed'>,
): Promise<void> {
  await db.insert(nightlyRuns).values({ kind, checked, found, mended, failed })
}

/** The last night of this kind; null before the first. */
export async function lastNight(db: Connection, kind: Night['kind']): Promise<Night | null> {
  const [row] = await db
    .select()
    .from(nightlyRuns)
    .where(eq(nightlyRuns.kind, kind))
    .orderBy(desc(nightlyRuns.id))
    .limit(1)
  return row ?? null
}
