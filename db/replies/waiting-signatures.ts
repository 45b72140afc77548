import { and, eq, isNull } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { tasks } from '../schema/index.ts'

export type WaitingSignature = { letterId: string; taskKey: string; signatoryId: number }

/** The letters that wait for a griffe now, and whose. */
export async function waitingSignatures(db: Connection): Promise<WaitingSignature[]> {
  const rows = await db
    .select({ letterId: tasks.letterId, taskKey: tasks.key, signatoryId: tasks.candidateUserId })
    .from(tasks)
    .where(and(eq(tasks.kind, 'sign'), isNull(tasks.ended)))
    .orderBy(tasks.openedAt)
  return rows.flatMap(({ signatoryId, ...row }) => (signatoryId === null ? [] : [{ ...row, signatoryId }]))
}
