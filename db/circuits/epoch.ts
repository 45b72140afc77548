import { eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../client.ts'
import { circuitRuns, circuitStates } from '../schema/index.ts'

/** What PostgreSQL knows of a run: its epoch, or whether other runs of the letter came before. */
export async function knownRun(db: Connection, letterId: string, runId: string) {
  const runs = await db.select().from(circuitRuns).where(eq(circuitRuns.letterId, letterId))
  return { epoch: runs.find((run) => run.runId === runId)?.epoch ?? null, others: runs.length > 0 }
}

/** Gives a run the next epoch; the caller holds the letter's row. A run that has one keeps it. */
export async function takeEpoch(tx: Transaction, letterId: string, runId: string): Promise<number> {
  const [row] = await tx
    .insert(circuitRuns)
    .values({
      letterId,
      runId,
      epoch: sql`(select coalesce(max(epoch), 0) + 1 from circuit_runs where letter_id = ${letterId})`,
    })
    .onConflictDoUpdate({ target: circuitRuns.runId, set: { letterId } })
    .returning({ epoch: circuitRuns.epoch })
  return row?.epoch ?? 1
}

/** The run whose state PostgreSQL shows now; null when it shows none. */
export async function shownRun(db: Connection, letterId: string): Promise<string | null> {
  const [row] = await db
    .select({ runId: circuitStates.runId })
    .from(circuitStates)
    .where(eq(circuitStates.letterId, letterId))
  return row?.runId ?? null
}
