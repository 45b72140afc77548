import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { supervised } from './scope.ts'

export type DomainFigures = {
  unit: { code: string; name: string }
  asked: number
  byApp: number
  byEmail: number
  answered: number
  /** From the question to the answer. */
  medianDays: number | null
}

/** Whom contributions were asked of in the last twelve months, by which channel, over the letters that the reader supervises (R10). */
export function domainFigures(db: Connection, reader: Reader): Promise<DomainFigures[]> {
  const days = sql`((c.answered_at at time zone 'Europe/Paris')::date - (c.asked_at at time zone 'Europe/Paris')::date)`
  return db.execute<DomainFigures>(sql`
    select jsonb_build_object('code', u.code, 'name', u.name) as unit, count(*)::integer as asked,
      count(*) filter (where c.channel = 'app')::integer as "byApp",
      count(*) filter (where c.channel = 'email')::integer as "byEmail",
      count(c.answered_at)::integer as answered, percentile_cont(0.5) within group (order by ${days})::float as "medianDays"
    from contributions c join letters l on l.id = c.letter_id
      join org_units u on u.id = coalesce(c.to_unit_id,
        (select p.unit_id from positions p where p.user_id = c.to_user_id order by p."from", p.id limit 1))
    where c.asked_at > now() - interval '1 year' and u.kind <> 'elected' and ${supervised(reader)}
    group by u.id, u.code, u.name order by asked desc, u.name limit 50`)
}
