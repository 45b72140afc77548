import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { activeOn, type Day, endOf, heldOn } from './moment.ts'

export type FactKind = 'cab' | 'circuit' | 'tree' | 'exact-box' | 'exact-unit' | 'person' | 'elected'
/** What opens a letter to a person: the link's unit and reason. */
export type FactRow = {
  userId: number
  login: string
  name: string
  fact: FactKind
  unit: string | null
  reason: string | null
}

/** A person alone, or everybody; now, or as it was at the end of a past day (`YYYY-MM-DD`, Europe/Paris). */
export type Asked = { userId?: number; on?: Day }

/** What decided on the letter's sight then; no row while it was not registered. */
export function letterThen(letterId: string, on: Day): SQL {
  if (on === undefined)
    return sql`select id, confidentiality, in_circuit, box_unit_id from letters where id = ${letterId}`
  return sql`(select letter_id as id, confidentiality, in_circuit, box_unit_id from letter_sight_history
    where letter_id = ${letterId} and at < ${endOf(on)} order by n desc limit 1)`
}

/** Closed units stay in the chart: what was linked to them is seen from above. */
function unitsThen(on: Day): SQL {
  if (on === undefined) return sql`select id, parent_id, kind, name from org_units`
  return sql`(select distinct on (unit_id) unit_id as id, parent_id, kind, name from org_unit_versions
    where valid_from < ${endOf(on)} order by unit_id, valid_from desc)`
}

/** Every fact by which the letter is, or was, open to people; from its links, not from the tokens. */
export async function facts(db: Connection, letterId: string, { userId, on }: Asked): Promise<FactRow[]> {
  const [person, end] = [sql`${userId ?? null}::integer`, endOf(on)]
  const heldThen = heldOn('p', on)
  return db.execute<FactRow>(sql`
    with recursive letter as (
      select *, confidentiality <> 'normal' and not in_circuit as secret,
        in_circuit and bannette_explicit(confidentiality) as explicit
      from (${letterThen(letterId, on)}) as state
    ),
    units as (${unitsThen(on)}),
    held as (
      select p.user_id, u.id as unit_id, u.kind from positions p join units u on u.id = p.unit_id
      where ${heldThen} and (${person} is null or p.user_id = ${person})
    ),
    elected as (
      select distinct p.user_id from positions p join units u on u.id = p.unit_id
      where ${heldThen} and (p.function = 'elected-official' or u.kind = 'elected')
    ),
    official as (select * from held where user_id not in (select user_id from elected)),
    above (linked_id, unit_id) as (
      select distinct unit_id, unit_id from letter_units where letter_id = ${letterId} and at < ${end}
      union
      select above.linked_id, u.parent_id from above join units u on u.id = above.unit_id where u.parent_id is not null
    ),
    facts (user_id, fact, unit_id, reason) as (
      select o.user_id, 'cab', null::integer, null::text from official o, letter l
        where l.secret and o.kind in ('cabinet', 'cabinet-secretariat')
      union
      select o.user_id, 'circuit', o.unit_id, null from official o, letter l
        where l.in_circuit and o.kind in ('general-management', 'cabinet', 'cabinet-secretariat')
      union
      select o.user_id, 'tree', a.linked_id, lu.reason from letter l, above a
        join letter_units lu on lu.unit_id = a.linked_id and lu.letter_id = ${letterId} and lu.at < ${end}
        join official o on o.unit_id = a.unit_id where not l.secret and not l.explicit
      union
      select o.user_id, 'exact-box', o.unit_id, null from letter l join official o on o.unit_id = l.box_unit_id where l.explicit
      union
      select o.user_id, 'exact-unit', o.unit_id, lu.reason from letter l
        join letter_units lu on lu.letter_id = l.id and lu.at < ${end} and lu.reason in ('contribution', 'copy')
        join official o on o.unit_id = lu.unit_id where l.explicit
      union
      select c.user_id, case when c.user_id in (select user_id from elected) then 'elected' else 'person' end, null, c.reason
        from letter l join copies c on c.letter_id = l.id and c.at < ${end}
        where not l.secret and c.user_id is not null and (${person} is null or c.user_id = ${person})
    )
    select u.id as "userId", u.login, u.display_name as name, f.fact, o.name as unit, f.reason
    from facts f join users u on u.id = f.user_id and ${activeOn('u', on)} left join units o on o.id = f.unit_id
    order by u.login, f.fact, o.name, f.reason`)
}
