import { createHash } from 'node:crypto'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import type { Connection, Transaction } from '../client.ts'
import { auditLog, shippedFiles } from '../schema/index.ts'

export type CircuitSource = { key: CircuitKey; xml: string }
export type ShippedFile = { key: CircuitKey; xml: string; sha256: string; shippedAt: Date; declined: boolean }

/** Keeps what this release ships; a file that it ships anew is open again, whatever was decided about the last one. */
export async function keepShipped(tx: Transaction, sources: readonly CircuitSource[]): Promise<void> {
  for (const { key, xml } of sources) {
    const sha256 = sha256Of(xml)
    const row = { xml, sha256, shippedAt: sql`now()`, settled: null, settledBy: null, settledAt: null }
    await tx
      .insert(shippedFiles)
      .values({ key, ...row })
      .onConflictDoUpdate({ target: shippedFiles.key, set: row, setWhere: sql`${shippedFiles.sha256} <> ${sha256}` })
  }
}

/**
 * Shipped files that are news to the town: no version of hers, in force or not, ever held this file, and nobody published
 * a draft that began from it. Declined ones are among them, so that they can be taken up after all.
 */
export async function listShippedNews(db: Connection): Promise<ShippedFile[]> {
  const { key, xml, sha256, shippedAt, settled } = shippedFiles
  return db
    .select({ key, xml, sha256, shippedAt, declined: sql<boolean>`${settled} is not distinct from 'declined'` })
    .from(shippedFiles)
    .where(
      sql`${settled} is distinct from 'published' and exists (select from circuit_versions v where v.key = ${key})
        and not exists (select from circuit_versions v where v.key = ${key} and v.xml = ${xml})`,
    )
    .orderBy(asc(key))
}

/** The shipped file's SHA-256 when this is it, letter by letter; null for any other. */
export async function shippedHashOf(db: Connection, key: CircuitKey, xml: string): Promise<string | null> {
  const sha256 = sha256Of(xml)
  const [row] = await db
    .select({ sha256: shippedFiles.sha256 })
    .from(shippedFiles)
    .where(and(eq(shippedFiles.key, key), eq(shippedFiles.sha256, sha256)))
  return row?.sha256 ?? null
}

/** A draft that began from the shipped file was published, changed or not: there is nothing to offer any more. */
export async function settlePublished(tx: Transaction, key: CircuitKey, sha256: string, by: number): Promise<void> {
  await tx
    .update(shippedFiles)
    .set({ settled: 'published', settledBy: by, settledAt: sql`now()` })
    .where(and(eq(shippedFiles.key, key), eq(shippedFiles.sha256, sha256)))
}

/** The town keeps its own circuit, or takes that back; on record. @returns whether it is news that this release ships */
export async function declineShipped(
  tx: Transaction,
  key: string,
  { declined, by }: { declined: boolean; by: number },
): Promise<boolean> {
  const found = (await listShippedNews(tx)).find((one) => one.key === key)
  if (!found) return false
  const settled = declined ? ('declined' as const) : null
  await tx.update(shippedFiles).set({ settled, settledBy: by, settledAt: sql`now()` }).where(eq(shippedFiles.key, key))
  await tx.insert(auditLog).values({
    actorId: by,
    subject: `circuit-shipped:${key}`,
    before: { sha256: found.sha256, declined: found.declined },
    after: { sha256: found.sha256, declined },
  })
  return true
}

const sha256Of = (xml: string): string => createHash('sha256').update(xml).digest('hex')
