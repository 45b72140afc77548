import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'

/** An open task that is in the hands of a closed account, or asked of it by name. */
export type TaskLeft = {
  taskId: string
  letterId: string
  key: string
  revision: number
  /** Asked of the person by name: no box has it back. */
  byName: boolean
  /** Whose account is closed, for the reason on record. */
  name: string
  orderedBy: number
  /** The colleague; when that account is closed as well, whoever follows there. Null: back to the box. */
  toUserId: number | null
}

/** What is left in closed accounts, as long as they are closed: also what came to them later. Oldest first. */
export async function tasksLeft(db: Connection, limit = 100): Promise<TaskLeft[]> {
  const rows = await db.execute<TaskLeft>(sql`
    with recursive heirs (user_id, to_user_id, step) as (
      select user_id, to_user_id, 0 from account_successions
      union all
      select heirs.user_id, s.to_user_id, heirs.step + 1 from heirs
        join users u on u.id = heirs.to_user_id and u.disabled_at is not null
        join account_successions s on s.user_id = u.id where heirs.step < 20
    ),
    last_heirs as (
      select distinct on (h.user_id) h.user_id,
        case when u.disabled_at is null then h.to_user_id end as to_user_id
      from heirs h left join users u on u.id = h.to_user_id order by h.user_id, h.step desc
    )
    select t.id as "taskId", t.letter_id as "letterId", t.key, t.revision,
      coalesce(t.candidate_user_id = s.user_id, false) as "byName", u.display_name as name,
      s.ordered_by as "orderedBy", h.to_user_id as "toUserId"
    from account_successions s join users u on u.id = s.user_id and u.disabled_at is not null
      join last_heirs h on h.user_id = s.user_id
      join tasks t on t.ended is null
        and (t.assignee_id = s.user_id or (t.candidate_user_id = s.user_id and t.assignee_id is null))
    where (h.to_user_id is not null or t.candidate_user_id is distinct from s.user_id)
      and not exists (select from circuit_states c where c.letter_id = t.letter_id and c.status = 'suspended')
    order by t.opened_at, t.id limit ${limit}`)
  return [...rows]
}
