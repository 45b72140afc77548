import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { age, dueSoon, friday, late, supervised, underWay } from './scope.ts'

export type Load = {
  underWay: number
  late: number
  dueSoon: number
  /** Age since reception, in days; null without any letter. */
  medianDays: number | null
  oldestDays: number | null
}
export type UnitLoad = Load & { unit: { code: string; name: string } | null }
export type StepLoad = { task: string; waiting: number; late: number; medianDays: number; oldestDays: number }
export type Workload = {
  /** Today, and the Friday up to which `dueSoon` counts. */
  on: string
  until: string
  total: Load
  units: UnitLoad[]
  steps: StepLoad[]
}

/** What is under way in the boxes that the reader supervises, and at which steps it waits. */
export async function workload(db: Connection, reader: Reader): Promise<Workload> {
  const mine = sql`letters l where ${supervised(reader)} and ${underWay}`
  const [days] = await db.execute<Pick<Workload, 'on' | 'until'>>(
    sql`select bannette_today() as on, ${friday} as until`,
  )
  const [total] = await db.execute<Load>(sql`select ${load} from ${mine}`)
  const units = await db.execute<UnitLoad>(sql`
    select case when unit.id is not null then jsonb_build_object('code', unit.code, 'name', unit.name) end as unit, figures.*
    from (select l.box_unit_id, ${load} from ${mine} group by l.box_unit_id) as figures
      left join org_units unit on unit.id = figures.box_unit_id
    order by figures.late desc, figures."underWay" desc, unit.name`)
  return {
    on: days?.on ?? '',
    until: days?.until ?? '',
    total: total ?? { underWay: 0, late: 0, dueSoon: 0, medianDays: null, oldestDays: null },
    units: units.map(({ unit, underWay: count, late: behind, dueSoon: soon, medianDays, oldestDays }) => {
      return { unit, underWay: count, late: behind, dueSoon: soon, medianDays, oldestDays }
    }),
    steps: [...(await steps(db, reader))],
  }
}

const load: SQL = sql`count(*)::integer as "underWay", count(*) filter (where ${late})::integer as late,
  count(*) filter (where ${dueSoon})::integer as "dueSoon",
  percentile_cont(0.5) within group (order by ${age})::float as "medianDays", max(${age}) as "oldestDays"`

/** Letters by the name of the task that they wait for: one letter may wait for several. */
async function steps(db: Connection, reader: Reader): Promise<StepLoad[]> {
  const waited = sql`(bannette_today() - (t.opened_at at time zone 'Europe/Paris')::date)`
  return db.execute<StepLoad>(sql`
    select t.name as task, count(distinct l.id)::integer as waiting,
      count(distinct l.id) filter (where t.due_at < now())::integer as late,
      percentile_cont(0.5) within group (order by ${waited})::float as "medianDays", max(${waited}) as "oldestDays"
    from tasks t join letters l on l.id = t.letter_id
    where t.ended is null and ${supervised(reader)} and ${underWay}
    group by t.name order by waiting desc, t.name`)
}
