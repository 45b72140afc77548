import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { servesToday } from '../visibility/reader.ts'

export type Assignee = { login: string; name: string; unit: { code: string; name: string } | null }

/** Who may be given the open task today: the person asked, or the members of the unit asked holding one of its functions. */
export function assigneesOf(db: Connection, taskId: string): Promise<Assignee[]> {
  return db.execute<Assignee>(sql`
    select distinct on (u.display_name, u.id) u.login, u.display_name as name,
      case when unit.id is not null then jsonb_build_object('code', unit.code, 'name', unit.name) end as unit
    from tasks t join users u on u.disabled_at is null
      left join positions p on p.user_id = u.id and ${servesToday('p')} left join org_units unit on unit.id = p.unit_id
    where t.id = ${taskId} and t.ended is null and (t.candidate_user_id = u.id or (t.candidate_user_id is null
      and num_nonnulls(t.candidate_unit_id, t.candidate_functions) > 0
      and (t.candidate_unit_id is null or p.unit_id = t.candidate_unit_id)
      and (t.candidate_functions is null or p.function = any(t.candidate_functions))))
    order by u.display_name, u.id, unit.code`)
}
