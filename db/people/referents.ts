import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { heldToday } from '../visibility/reader.ts'

export type ReferentLevel = 'assistants' | 'mail-office' | 'intervention'
export type Referents = { level: ReferentLevel; people: { login: string; name: string }[] }

type Row = { level: ReferentLevel; login: string; name: string }

/**
 * Whom this person asks for help, in this order (R20): the assistants nearest above (of the direction for a service; the
 * secretariat for the Cabinet and the elected officials, who have no direction), the mail office, and for an
 * intervention the IT direction. Never oneself.
 */
export async function referentsOf(db: Connection, userId: number): Promise<Referents[]> {
  const rows = await db.execute<Row>(sql`
    with recursive up (unit_id, parent_id, distance, start_id) as (
      select unit.id, unit.parent_id, 0, unit.id from positions p join org_units unit on unit.id = p.unit_id
        where p.user_id = ${userId} and ${heldToday('p')}
      union all
      select unit.id, unit.parent_id, up.distance + 1, up.start_id
        from up join org_units unit on unit.id = up.parent_id
    ),
    held as (
      select p.user_id, p.unit_id, p.function, unit.kind from positions p join org_units unit on unit.id = p.unit_id
        where ${heldToday('p')}
    ),
    assisting as (
      select up.start_id, up.distance, held.user_id from up join held on held.unit_id = up.unit_id
        where held.function in ('assistant', 'cabinet-secretary')
    ),
    referents (level, rank, user_id) as (
      select 'assistants', 1, a.user_id from assisting a
        where a.distance = (select min(nearest.distance) from assisting nearest where nearest.start_id = a.start_id)
      union
      select 'assistants', 1, held.user_id from held where held.kind = 'cabinet-secretariat' and exists (
        select from up join org_units unit on unit.id = up.unit_id
          where up.distance = 0 and unit.kind in ('elected', 'cabinet'))
      union
      select 'mail-office', 2, held.user_id from held where held.function = 'mail-officer'
      union
      select 'intervention', 3, held.user_id from held where held.function = 'it-officer'
    )
    select referents.level, users.login, users.display_name as name
    from referents join users on users.id = referents.user_id and users.disabled_at is null
    where users.id <> ${userId}
    order by referents.rank, users.display_name, users.id`)
  const levels: ReferentLevel[] = ['assistants', 'mail-office', 'intervention']
  return levels.map((level) => ({
    level,
    people: rows.filter((row) => row.level === level).map(({ login, name }) => ({ login, name })),
  }))
}
