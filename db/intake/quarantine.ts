import { and, eq } from 'drizzle-orm'
import { type Database, inTransaction } from '../client.ts'
import { quarantine } from '../schema/index.ts'

export type Quarantined = {
  source: 'mail' | 'web' | 'scan'
  /** Stable, for the screens. */
  code: string
  reason: string
  /** Of the raw input, which is in the store. */
  sha256: string
  at: Date
}

/** Keeps what could not become a letter, with its reason; the same input delivered again is kept once. */
export async function putIntoQuarantine(db: Database, input: Quarantined): Promise<void> {
  await inTransaction(db, async (tx) => {
    const same = and(eq(quarantine.sha256, input.sha256), eq(quarantine.code, input.code))
    const [known] = await tx.select({ id: quarantine.id }).from(quarantine).where(same).limit(1)
    if (!known) await tx.insert(quarantine).values(input)
  })
}
