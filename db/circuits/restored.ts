import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Act, SignedAct } from '../../domain/acts.ts'
import { type Database, inTransaction } from '../client.ts'
import { decisions, letters } from '../schema/index.ts'
import { storeDecision } from './decisions.ts'

/**
 * Decisions that a restored backup does not hold, as their circuit kept them: pending, for the relay to ask for their
 * answers, without the texts that only the registry had. Those that it holds are left alone.
 * @returns how many it did not hold
 */
export function restoreDecisions(
  db: Database,
  letterId: string,
  known: readonly { act: Act; signed: SignedAct }[],
  { dryRun }: { dryRun: boolean },
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const ids = known.map(({ act }) => act.decisionId)
    const here = await tx.select({ id: decisions.id }).from(decisions).where(inArray(decisions.id, ids))
    const held = new Set(here.map(({ id }) => id))
    const lost = known.filter(({ act }) => !held.has(act.decisionId))
    if (dryRun || lost.length === 0) return lost.length
    for (const { act, signed } of lost) {
      const documentSha256 = act.name === 'complete' ? (act.documentSha256 ?? null) : null
      await storeDecision(tx, { act, signed, comment: null, documentSha256 })
    }
    const theirs = lost.map(({ act }) => act.decisionId)
    await tx
      .update(decisions)
      .set({ nextAttemptAt: sql`now()` })
      .where(and(eq(decisions.letterId, letterId), inArray(decisions.id, theirs)))
    return lost.length
  })
}

/** Of these letters, those that the registry knows; a number only of ordinary ones (R4). */
export async function lettersKnown(
  db: Database,
  ids: readonly string[],
): Promise<{ letterId: string; chrono: string | null }[]> {
  const chrono = sql<string | null>`case when ${letters.confidentiality} = 'normal' then ${letters.chrono} end`
  return db
    .select({ letterId: letters.id, chrono })
    .from(letters)
    .where(inArray(letters.id, [...ids]))
}
