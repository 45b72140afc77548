import { sql } from 'drizzle-orm'
import type { PositionFunction, UnitKind } from '../../domain/vocabulary.ts'
import type { Database } from '../client.ts'
import { heldToday, type Reader, visible } from '../visibility/index.ts'

type Ref = { code: string; name: string }
/** One unit with what hangs on it; `letters` counts those under way in its box that the reader sees. */
export type UnitDetail = Ref & {
  kind: UnitKind
  parent: Ref | null
  /** Closed units keep their code: it leads to the successor. */
  closedAt: string | null
  successor: Ref | null
  below: Ref[]
  members: { login: string; name: string; function: PositionFunction }[]
  mailboxes: string[]
  letters: number
}

export async function findUnitDetail(db: Database, reader: Reader, code: string): Promise<UnitDetail | null> {
  const ref = (alias: string) => {
    const u = sql.identifier(alias)
    return sql`case when ${u}.id is not null then jsonb_build_object('code', ${u}.code, 'name', ${u}.name) end`
  }
  const [row] = await db.execute<UnitDetail>(sql`
    select u.code, u.name, u.kind, ${ref('parent')} as parent, to_char(u.closed_at at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closedAt", ${ref('successor')} as successor,
      coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'name', c.name) order by c.name) from org_units c
        where c.parent_id = u.id and c.closed_at is null), '[]') as below,
      coalesce((select jsonb_agg(jsonb_build_object('login', who.login, 'name', who.display_name, 'function', p.function)
          order by who.display_name, p.function) from positions p join users who on who.id = p.user_id
          and who.disabled_at is null where p.unit_id = u.id and ${heldToday('p')}), '[]') as members,
      coalesce((select jsonb_agg(m.address order by m.address) from mailboxes m
        where m.box_unit_id = u.id and m.closed_at is null), '[]') as mailboxes,
      (select count(*)::integer from letters l where l.box_unit_id = u.id and l.status = 'in-circuit'
        and ${visible(reader, 'l')}) as letters
    from org_units u left join org_units parent on parent.id = u.parent_id
      left join org_units successor on successor.id = u.successor_id
    where u.code = ${code}`)
  return row ?? null
}
