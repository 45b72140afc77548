import { type SQL, sql } from 'drizzle-orm'
import type { StepPlace } from '../../domain/circuit/places.ts'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { supervised } from './scope.ts'

export type StepFigures = {
  /** The element of the drawing. */
  element: string
  /** Letters that wait there now. */
  waiting: number
  /** Of these, those whose task there is past its due date. */
  late: number
  /** How long those that wait there now have waited: median and longest, in days. */
  medianDays: number | null
  oldestDays: number | null
  /** Passages that ended within the last year, and how long they took: half of them, nine in ten, in minutes. */
  visits: number
  medianMinutes: number | null
  p90Minutes: number | null
}

/** How letters pass the steps of one drawing, over the letters that the reader supervises; steps without any are left out. */
export async function stepFigures(
  db: Connection,
  reader: Reader,
  places: readonly StepPlace[],
): Promise<StepFigures[]> {
  return db.execute<StepFigures>(sql`
    with place as materialized (${placeRows(places)}), passage as materialized (${passages(reader)}),
    now_at as (
      select shown, letter_id, opened_at, due_at from passage where ended is null
      union all
      select place.shown, l.id, null, null
      from circuit_states s join letters l on l.id = s.letter_id join place on place.circuit = s.circuit_key
      where place.service and s.status <> 'closed' and s.snapshot -> 'active' ? place.element and ${supervised(reader)}
    ), waiting as (
      select shown as element, count(distinct letter_id)::integer as waiting,
        count(distinct letter_id) filter (where due_at < now())::integer as late,
        percentile_cont(0.5) within group (order by ${daysSince})::float as "medianDays", max(${daysSince}) as "oldestDays"
      from now_at group by shown
    ), past as (
      select shown as element, count(*)::integer as visits,
        round(percentile_cont(0.5) within group (order by ${minutes}))::integer as "medianMinutes",
        round(percentile_cont(0.9) within group (order by ${minutes}))::integer as "p90Minutes"
      from passage where ended = 'completed' and ended_at > now() - interval '1 year' group by shown
    )
    select element, coalesce(waiting, 0) as waiting, coalesce(late, 0) as late, "medianDays", "oldestDays",
      coalesce(visits, 0) as visits, "medianMinutes", "p90Minutes"
    from waiting full join past using (element) order by element`)
}

const daysSince = sql`(bannette_today() - (opened_at at time zone 'Europe/Paris')::date)`
const minutes = sql`extract(epoch from ended_at - opened_at) / 60`

const placeRows = (places: readonly StepPlace[]): SQL =>
  sql`select * from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb) as p (circuit text, element text, shown text, service boolean)`

/**
 * Tasks of these places, open and done. A letter that changed boxes was in another circuit on an earlier leg: its start or
 * the decision that sent it there says which.
 */
const passages = (reader: Reader): SQL => sql`
  select place.shown, t.letter_id, t.opened_at, t.due_at, t.ended, t.ended_at
  from tasks t join letters l on l.id = t.letter_id join circuit_states s on s.letter_id = l.id
    join place on place.element = t.element and not place.service and place.circuit =
      case when ${leg} = s.snapshot ->> 'leg' then s.circuit_key when ${leg} = '1' then (
        select o.payload ->> 'circuit' from outbox o where o.letter_id = t.letter_id and o.kind = 'start-circuit' limit 1
      ) else (
        select said -> 'next' -> 'circuit' ->> 'key' from decisions d, lateral (select (d.signed ->> 'payload')::jsonb as said) p
        where d.letter_id = t.letter_id and d.act in ('complete', 'handOver') and d.status in ('applied', 'reapplied')
          and said ? 'next' and (said ->> 'leg')::integer + 1 = ${leg}::integer order by d.decided_at desc limit 1) end
  where t.ended is distinct from 'superseded' and t.ended is distinct from 'cancelled' and ${supervised(reader)}`

const leg = sql`split_part(t.key, '.', 1)`
