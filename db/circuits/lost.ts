import { and, asc, eq, gt, inArray, isNotNull, ne, notInArray, sql } from 'drizzle-orm'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import { type Connection, type Database, inTransaction } from '../client.ts'
import { circuitStates, decisions, letters, outbox } from '../schema/index.ts'

/** What a letter's workflow is started with when Temporal has lost it. */
export type LostLetter = {
  letterId: string
  /** Null: Temporal was lost before the letter had shown any state; it begins again. */
  snapshot: CircuitSnapshot | null
  secret: boolean
  chrono: string | null
  actor: number | null
}

/** Letters whose circuit is not over, in the order of their ids: those that must have a workflow. */
export function lettersUnderWay(db: Connection, after: string | null, limit: number): Promise<LostLetter[]> {
  return db
    .select({
      letterId: letters.id,
      snapshot: circuitStates.snapshot,
      secret: sql<boolean>`${letters.confidentiality} <> 'normal'`,
      chrono: letters.chrono,
      actor: letters.registeredBy,
    })
    .from(letters)
    .leftJoin(circuitStates, eq(circuitStates.letterId, letters.id))
    .where(
      and(
        eq(letters.inCircuit, true),
        ne(letters.status, 'closed'),
        after === null ? undefined : gt(letters.id, after),
      ),
    )
    .orderBy(asc(letters.id))
    .limit(limit)
}

/** Letters whose end was projected and could not be put on record: Temporal is asked for it and knows them no more. */
export function unsettledClosures(db: Connection) {
  return db
    .select({ id: outbox.id, letterId: outbox.letterId, runId: sql<string>`${outbox.payload} ->> 'runId'` })
    .from(outbox)
    .where(and(eq(outbox.kind, 'settle-closure'), sql`${outbox.doneAt} is null`))
}

/**
 * Makes ready what the new workflow must be told again: decisions that Temporal had answered and that the last snapshot
 * does not bear, and the start itself when there is no snapshot.
 */
export function prepareRestart(db: Database, { letterId, snapshot }: LostLetter): Promise<void> {
  return inTransaction(db, async (tx) => {
    const known = snapshot?.decisions.map(({ decisionId }) => decisionId) ?? []
    await tx
      .update(decisions)
      .set({ status: 'pending', nextAttemptAt: sql`now()`, answeredAt: null, result: null })
      .where(
        and(
          eq(decisions.letterId, letterId),
          inArray(decisions.status, ['applied', 'parked', 'reapplied']),
          known.length > 0 ? notInArray(decisions.id, known) : undefined,
        ),
      )
    if (snapshot !== null) return
    const start = and(eq(outbox.letterId, letterId), eq(outbox.kind, 'start-circuit'), isNotNull(outbox.doneAt))
    await tx.update(outbox).set({ doneAt: null, nextAttemptAt: sql`now()` }).where(start)
  })
}
