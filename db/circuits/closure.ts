import { eq, sql } from 'drizzle-orm'
import { type Database, inTransaction, type Transaction } from '../client.ts'
import { enqueue } from '../outbox.ts'
import { circuitStates } from '../schema/index.ts'
import { recordFacts } from './project-facts.ts'

/** The end of a letter is projected by the very workflow task that ends it; the relay puts it on record once it is durable. */
export async function awaitClosure(tx: Transaction, letterId: string, runId: string): Promise<void> {
  await enqueue(tx, { kind: 'settle-closure', letterId, payload: { runId } })
}

/** Records what the closed workflow could not tell any more. Call it when Temporal says that this run is completed. */
export function settleClosure(db: Database, letterId: string, runId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const [state] = await tx.select().from(circuitStates).where(eq(circuitStates.letterId, letterId)).for('update')
    if (!state || state.runId !== runId || state.status !== 'closed') return
    await recordFacts(tx, state.snapshot, Number.POSITIVE_INFINITY)
    await tx
      .update(circuitStates)
      .set({ snapshot: sql`jsonb_set(${circuitStates.snapshot}, '{facts}', '[]')` })
      .where(eq(circuitStates.letterId, letterId))
  })
}
