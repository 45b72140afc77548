import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { tasks } from '../schema/index.ts'

/** The key of the open task that carries a contribution; null when there is none (any more). */
export async function openContributionTask(
  db: Connection,
  letterId: string,
  contribution: string,
): Promise<string | null> {
  const [row] = await db
    .select({ key: tasks.key })
    .from(tasks)
    .where(
      and(eq(tasks.letterId, letterId), isNull(tasks.ended), sql`${tasks.data} ->> 'contributionId' = ${contribution}`),
    )
  return row?.key ?? null
}
