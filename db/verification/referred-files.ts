import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'

/** Hash of each file that a row is about, and for a report, which row. */
export async function referredFiles(db: Connection): Promise<Map<string, string>> {
  const rows = await db.execute<{ sha256: string; by: string }>(sql`
    select sha256, 'quarantine ' || id as by from quarantine
    union all select sha256, 'hand-over ' || id from scan_hand_overs
    union all select sha256, 'reply ' || letter_id || ' v' || version from replies where sha256 is not null
    union all select sha256, 'document ' || id from documents`)
  return new Map(rows.map(({ sha256, by }) => [sha256, by]))
}

/** Hashes that the record names: such bytes are evidence, whether or not a row still leads to them. */
export async function hashesOnRecord(db: Connection): Promise<Set<string>> {
  const rows = await db.execute<{ sha256: string }>(sql`
    select distinct found[1] as sha256 from evidence, regexp_matches(data::text, '[0-9a-f]{64}', 'g') as found
    union select document_sha256 from decisions where document_sha256 is not null`)
  return new Set(rows.map(({ sha256 }) => sha256))
}
