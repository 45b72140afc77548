import { desc, eq, sql } from 'drizzle-orm'
import type { EvidenceKind } from '../../domain/letters/evidence-kinds.ts'
import type { Transaction } from '../client.ts'
import { evidence } from '../schema/index.ts'
import { type EvidenceRow, genesis, hashOf } from './chain.ts'

export type NewEvidence = {
  letterId: string
  kind: EvidenceKind
  /** The same key of one letter is written once, whatever runs again. */
  key: string
  actorId?: number | null
  onBehalfOfId?: number | null
  /** References, hashes and flags; never names, subjects or comments. */
  data?: Record<string, unknown>
  at?: Date
}

/**
 * Appends one link to the letter's chain. The caller's transaction decides whether it stays.
 * @returns false when the key was there already
 */
export async function appendEvidence(tx: Transaction, added: NewEvidence): Promise<boolean> {
  // One writer per letter at a time; a lock on the last row would let two first rows through.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`evidence:${added.letterId}`}, 0))`)
  const known = await tx.query.evidence.findFirst({
    columns: { n: true },
    where: (row, { and, eq }) => and(eq(row.letterId, added.letterId), eq(row.key, added.key)),
  })
  if (known) return false
  const [last] = await tx
    .select({ n: evidence.n, hash: evidence.hash })
    .from(evidence)
    .where(eq(evidence.letterId, added.letterId))
    .orderBy(desc(evidence.n))
    .limit(1)
  const row: EvidenceRow = {
    letterId: added.letterId,
    n: (last?.n ?? 0) + 1,
    at: added.at ?? new Date(),
    kind: added.kind,
    actorId: added.actorId ?? null,
    onBehalfOfId: added.onBehalfOfId ?? null,
    data: added.data ?? {},
    key: added.key,
    previousHash: last?.hash ?? genesis,
  }
  await tx.insert(evidence).values({ ...row, hash: hashOf(row) })
  return true
}
