import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { tasks } from '../schema/index.ts'

/** The last acknowledgement that the circuit asked for, open or done (R17). */
export async function acknowledgeTask(
  db: Connection,
  letterId: string,
): Promise<{ key: string; ended: 'completed' | 'cancelled' | 'superseded' | null } | null> {
  const [row] = await db
    .select({ key: tasks.key, ended: tasks.ended })
    .from(tasks)
    .where(
      and(
        eq(tasks.letterId, letterId),
        eq(tasks.kind, 'acknowledge'),
        sql`${tasks.ended} is distinct from 'superseded'`,
      ),
    )
    .orderBy(desc(tasks.openedAt))
    .limit(1)
  return row ?? null
}
