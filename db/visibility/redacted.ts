import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import type { Reader } from './reader.ts'
import { visible } from './visible.ts'

/** What remains to a unit of a confidential letter that it integrated: no subject, no sender, no id to open it by. */
export type RedactedLetter = { chrono: string; receivedOn: string; box: { code: string; name: string } | null }

/**
 * Confidential letters in a circuit that the reader's own unit integrated and that the reader does not see, newest first.
 * Never a secret letter outside circuits: of these, not even the existence is shown (R3, R4).
 * @param before chrono of the last row of the page before
 */
export async function listRedacted(
  db: Connection,
  reader: Reader,
  { limit = 50, before }: { limit?: number; before?: string } = {},
): Promise<RedactedLetter[]> {
  if (reader.isElected) return []
  const own = `{${reader.positions.map((position) => position.unitId).join(',')}}`
  return db.execute<RedactedLetter>(sql`
    select letters.chrono, letters.received_on as "receivedOn",
      case when box.id is not null then jsonb_build_object('code', box.code, 'name', box.name) end as box
    from letters left join org_units box on box.id = letters.box_unit_id
    where letters.confidentiality = 'confidential' and letters.in_circuit
      and letters.integrated_by_unit_id = any(${own}::integer[]) and not ${visible(reader)}
      ${before ? sql`and letters.chrono < ${before}` : sql``}
    order by letters.chrono desc limit ${Math.min(limit, 200)}`)
}
