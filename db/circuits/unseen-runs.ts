import { inArray } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { circuitRuns } from '../schema/index.ts'

/** Of these runs, those that never showed their state here although an earlier run of the letter did: resets. */
export async function unseenRuns<T extends { letterId: string; runId: string }>(
  db: Connection,
  runs: T[],
): Promise<T[]> {
  if (runs.length === 0) return []
  const letterIds = [...new Set(runs.map(({ letterId }) => letterId))]
  const known = await db.select().from(circuitRuns).where(inArray(circuitRuns.letterId, letterIds))
  const seen = new Set(known.map(({ runId }) => runId))
  const letters = new Set(known.map(({ letterId }) => letterId))
  return runs.filter(({ letterId, runId }) => letters.has(letterId) && !seen.has(runId))
}
