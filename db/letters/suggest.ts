import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { type Reader, visible } from '../visibility/index.ts'
import { plainKey } from './search.ts'

export type SenderSuggestion = {
  name: string
  email: string | null
  address: { lines: string[]; postalCode: string; city: string } | null
}

/** Among so many of the newest letters the names are looked for: a common beginning must not read the registry. */
const LOOKED_AT = 400

/**
 * Senders whose name contains what was typed, from the letters that the reader sees and from nothing else: someone who
 * only wrote in secret is not known here. The particulars are those of the newest such letter.
 */
export async function suggestSenders(
  db: Connection,
  reader: Reader,
  typed: string,
  limit = 8,
): Promise<SenderSuggestion[]> {
  const key = plainKey(typed)
  if (key.length < 2) return []
  const rows = await db.execute<SenderSuggestion>(sql`
    with found as (
      select letters.sender_key, letters.sender_id, letters.sender_name, letters.received_on from letters
      where ${visible(reader)} and letters.sender_key like ${`%${key}%`}
      order by letters.received_on desc, letters.id desc limit ${LOOKED_AT}
    ), newest as (select distinct on (sender_key) * from found order by sender_key, received_on desc)
    select newest.sender_name as name, c.email, case when c.city is not null then
      jsonb_build_object('lines', c.address_lines, 'postalCode', coalesce(c.postal_code, ''), 'city', c.city) end as address
    from newest join contacts c on c.id = newest.sender_id
    order by newest.sender_key not like ${`${key}%`}, newest.sender_key limit ${Math.min(limit, 50)}`)
  return [...rows]
}
