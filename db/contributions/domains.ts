import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

export type AskedUnit = { code: string; name: string; asked: number }

/**
 * How often each unit, or an agent of it, was asked for a contribution in the last twelve months, most asked first (R10).
 * Counted over the letters that the reader sees.
 */
export async function askedUnits(db: Connection, reader: Reader): Promise<AskedUnit[]> {
  return db.execute<AskedUnit>(sql`
    select u.code, u.name, count(*)::integer as asked
    from contributions c
    join letters on letters.id = c.letter_id
    join org_units u on u.id = coalesce(c.to_unit_id,
      (select p.unit_id from positions p where p.user_id = c.to_user_id order by p."from", p.id limit 1))
    where c.asked_at > now() - interval '1 year' and u.kind <> 'elected' and ${visible(reader)}
    group by u.id, u.code, u.name
    order by asked desc, u.name
    limit 50`)
}
