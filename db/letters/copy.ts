import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { copies } from '../schema/index.ts'
import { resolveRecipients } from './recipients.ts'

export type AddCopies = {
  letterId: string
  /** Logins and unit codes. */
  to: readonly string[]
  by: number | null
  onBehalfOfId?: number | null
  reason?: 'copy' | 'asked' | 'assigned' | 'signatory'
  at: Date
}

/**
 * Puts people and units in copy, on record; who is there already stays once. They see the letter from the commit on,
 * unless it is secret and outside circuits: then from its entry into one (R6, R7).
 * @throws {DomainError} `UNKNOWN_RECIPIENT`, `ELUS_BY_NAME`
 */
export async function addCopies(
  tx: Transaction,
  { letterId, to, by, onBehalfOfId = null, reason = 'copy', at }: AddCopies,
): Promise<void> {
  for (const recipient of await resolveRecipients(tx, to)) {
    const row = { ...recipient, letterId, reason, by, at }
    const added = await tx.insert(copies).values(row).onConflictDoNothing().returning({ id: copies.id })
    if (added.length === 0) continue
    const key = `copied:${reason}:${recipient.userId ? `user:${recipient.userId}` : `unit:${recipient.unitId}`}`
    const data = { ...recipient, reason }
    await appendEvidence(tx, { letterId, kind: 'copied', key, actorId: by, onBehalfOfId, data, at })
  }
  await notifyLetter(tx, letterId)
}

/** The person has opened the letter that they are in copy of; the first time counts. */
export async function markCopyRead(db: Connection, letterId: string, userId: number): Promise<void> {
  await db
    .update(copies)
    .set({ readAt: sql`now()` })
    .where(and(eq(copies.letterId, letterId), eq(copies.userId, userId), isNull(copies.readAt)))
}
