import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { heldToday, type Reader, readersOf } from '../visibility/index.ts'

export type PersonRef = { login: string; name: string }
/** An account that may log in, with what it sees and where it works. */
export type Member = PersonRef & { id: number; units: string[]; reader: Reader }

/** Everyone who may log in, as they see today. */
export async function readMembers(db: Connection): Promise<Member[]> {
  const rows = await db.execute<{ id: number; login: string; name: string; units: string[] }>(sql`
    select u.id, u.login, u.display_name as name, coalesce((select array_agg(distinct unit.code order by unit.code)
      from positions p join org_units unit on unit.id = p.unit_id where p.user_id = u.id and ${heldToday('p')}), '{}') as units
    from users u where u.disabled_at is null order by u.display_name, u.id`)
  const readers = await readersOf(
    db,
    rows.map(({ id }) => id),
  )
  const byId = new Map(readers.map((reader) => [reader.userId, reader]))
  return rows.flatMap((row) => {
    const reader = byId.get(row.id)
    return reader ? [{ ...row, reader }] : []
  })
}

/** Who holds which function in which unit today: `unit id → function, person`. */
export type Holding = PersonRef & { unitId: number; function: string }
export async function readHoldings(db: Connection): Promise<Holding[]> {
  return db.execute<Holding>(sql`
    select p.unit_id as "unitId", p.function, u.login, u.display_name as name
    from positions p join users u on u.id = p.user_id and u.disabled_at is null
    where ${heldToday('p')} order by u.display_name, u.id`)
}
