import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { supervised } from './scope.ts'

const trendWeeks = 8
/** One end of a week: letters that had come and were not closed, and those of them past their date. */
export type TrendPoint = { on: string; underWay: number; late: number }
/** Tasks of this name that were open then. */
export type StepTrend = { task: string; on: string; waiting: number }
export type UnitTrend = TrendPoint & { unit: string | null }

/** Today, and the seven same days of the week before it. */
const days = sql`(select (bannette_today() - 7 * n) as day from generate_series(0, ${trendWeeks - 1}::integer) as n)`

/**
 * The last eight weeks, oldest first, by the unit whose box holds the letter today (null: none). A letter that was reopened
 * counts as never closed.
 */
export function unitTrends(db: Connection, reader: Reader): Promise<UnitTrend[]> {
  return db.execute<UnitTrend>(sql`
    with mine as materialized (
      select l.box_unit_id, l.received_on, l.due_on, case when l.status = 'closed' then (
        select (max(e.at) at time zone 'Europe/Paris')::date from evidence e where e.letter_id = l.id and e.kind = 'closed')
        end as closed_on
      from letters l where ${supervised(reader)} and l.status in ('registered', 'in-circuit', 'interrupted', 'closed')
    )
    select unit.code as unit, day as on, count(*)::integer as "underWay",
      count(*) filter (where mine.due_on < day)::integer as late
    from ${days} as days join mine on mine.received_on <= day and (mine.closed_on is null or mine.closed_on > day)
      left join org_units unit on unit.id = mine.box_unit_id
    group by unit.code, day order by day`)
}

/** The same by the name of the task that was waited for. */
export function stepTrends(db: Connection, reader: Reader): Promise<StepTrend[]> {
  return db.execute<StepTrend>(sql`
    with mine as materialized (
      select t.name, t.letter_id, (t.opened_at at time zone 'Europe/Paris')::date as opened_on,
        (t.ended_at at time zone 'Europe/Paris')::date as ended_on
      from tasks t join letters l on l.id = t.letter_id
      where ${supervised(reader)} and t.ended is distinct from 'superseded'
        and (t.ended_at is null or t.ended_at > now() - interval '60 days')
    )
    select mine.name as task, day as on, count(distinct mine.letter_id)::integer as waiting
    from ${days} as days join mine on mine.opened_on <= day and (mine.ended_on is null or mine.ended_on > day)
    group by mine.name, day order by day`)
}
