import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { answeredOn } from './answers.ts'
import { supervised } from './scope.ts'

export const delayGroups = ['unit', 'type', 'channel', 'month'] as const
export type DelayGroup = (typeof delayGroups)[number]
export type DelayRow = {
  /** Code of the unit or type, channel, or `YYYY-MM`; null: without. */
  key: string | null
  name: string | null
  received: number
  answered: number
  /** From reception to the answer, in calendar days. */
  medianDays: number | null
  /** Answered by the service target; answered after it or not yet, the target being past. */
  inTime: number
  missed: number
  /** Acknowledgements of receipt asked by the circuit: sent in time, and late or not yet with their date past. */
  acknowledgedInTime: number
  acknowledgedLate: number
}

/** Letters received from the first to the last day, both included, by what became of them (R17 for the acknowledgements). */
export async function delays(
  db: Connection,
  reader: Reader,
  { from, to, by }: { from: string; to: string; by: DelayGroup },
): Promise<DelayRow[]> {
  const { key, name } = groups[by]
  return db.execute<DelayRow>(sql`
    select ${key} as key, ${name} as name, count(*)::integer as received, count(answered_on)::integer as answered,
      percentile_cont(0.5) within group (order by answered_on - received_on)::float as "medianDays",
      count(*) filter (where answered_on <= due_on)::integer as "inTime",
      count(*) filter (where due_on < coalesce(answered_on, bannette_today()))::integer as missed,
      coalesce(sum(acknowledged_in_time), 0)::integer as "acknowledgedInTime",
      coalesce(sum(acknowledged_late), 0)::integer as "acknowledgedLate"
    from (
      select l.received_on, l.due_on, l.channel, l.letter_type, l.box_unit_id, ${answeredOn} as answered_on, a.*
      from letters l cross join lateral (
        select count(*) filter (where t.ended_at <= t.due_at) as acknowledged_in_time,
          count(*) filter (where coalesce(t.ended_at, now()) > t.due_at) as acknowledged_late
        from tasks t where t.letter_id = l.id and t.kind = 'acknowledge'
          and t.due_at is not null and (t.ended is null or t.ended = 'completed')) as a
      where ${supervised(reader)} and l.received_on between ${from} and ${to}
    ) as mine
    group by 1, 2 order by 2 nulls last, 1`)
}

/** Over `mine`. */
const groups: Readonly<Record<DelayGroup, { key: SQL; name: SQL }>> = {
  unit: {
    key: sql`(select code from org_units where id = mine.box_unit_id)`,
    name: sql`(select name from org_units where id = mine.box_unit_id)`,
  },
  type: { key: sql`mine.letter_type`, name: sql`(select name from letter_types where code = mine.letter_type)` },
  channel: { key: sql`mine.channel`, name: sql`mine.channel` },
  month: { key: sql`to_char(mine.received_on, 'YYYY-MM')`, name: sql`to_char(mine.received_on, 'YYYY-MM')` },
}
