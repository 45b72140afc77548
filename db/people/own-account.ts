import { eq } from 'drizzle-orm'
import type { Transaction } from '../client.ts'
import { griffes, users } from '../schema/index.ts'
import { endLinksOf } from './links.ts'
import { revokeOtherSessionsOf } from './sessions.ts'
import { type Account, auditAccount } from './standing.ts'

/** The password that the person chose, the old one proven; every other session of theirs ends, and every link. */
export async function changeOwnPassword(
  tx: Transaction,
  { userId, login, sessionId }: { userId: number; login: string; sessionId: string },
  passwordHash: string,
  at: Date,
): Promise<void> {
  await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
  await endLinksOf(tx, userId, at)
  await revokeOtherSessionsOf(tx, userId, sessionId, at)
  await auditAccount(tx, login, { by: userId, at }, { before: null, after: { password: 'changed' } })
}

/** The griffe of its signatory, sealed; no image is ever on record, nor given back (R14). */
export async function storeGriffe(
  tx: Transaction,
  { id: userId, login }: Account,
  { sealed, keyId }: { sealed: Uint8Array; keyId: string },
  at: Date,
): Promise<void> {
  const row = { sealed: Buffer.from(sealed), keyId, changedAt: at }
  await tx
    .insert(griffes)
    .values({ userId, ...row })
    .onConflictDoUpdate({ target: griffes.userId, set: row })
  await auditAccount(tx, login, { by: userId, at }, { before: null, after: { griffe: 'changed' } })
}
