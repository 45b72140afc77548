import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { letters } from '../schema/index.ts'
import { asReader, type Reader, visible } from '../visibility/index.ts'

/** Which of these letters' circuits the reader may look into with Temporal's own tools: seen, and no secret (R3, R4). */
export async function decodableLetters(db: Database, reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await asReader(db, reader, (tx) =>
    tx
      .select({ id: letters.id })
      .from(letters)
      .where(and(inArray(letters.id, [...ids]), eq(letters.confidentiality, 'normal'), visible(reader))),
  )
  return new Set(rows.map(({ id }) => id))
}
