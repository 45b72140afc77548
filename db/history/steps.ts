import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

export type StepTaken = {
  element: string
  name: string
  openedAt: string
  endedAt: string | null
  /** Null while it is open. `superseded`: the circuit went back behind it. */
  ended: 'completed' | 'cancelled' | 'superseded' | null
  /** Label of the way chosen. */
  outcome: string | null
  by: { login: string; name: string } | null
  onBehalfOf: { login: string; name: string } | null
}

/** What people were asked on one letter, in the order in which it began: who did it, when, and for how long it was open. */
export function stepsTaken(db: Database, reader: Reader, letterId: string): Promise<StepTaken[]> {
  return asReader(db, reader, async (tx) => [
    ...(await tx.execute<StepTaken>(sql`
      select t.element, t.name, ${utc(sql`t.opened_at`)} as "openedAt", ${utc(sql`t.ended_at`)} as "endedAt", t.ended,
        coalesce((select o ->> 'label' from jsonb_array_elements(t.outcomes) o where o ->> 'id' = t.outcome), t.outcome) as outcome,
        ${person('coalesce(actor.id, holder.id)', 'coalesce(actor.login, holder.login)', 'coalesce(actor.display_name, holder.display_name)')} as by,
        ${person('principal.id', 'principal.login', 'principal.display_name')} as "onBehalfOf"
      from tasks t
        left join lateral (select d.actor_id, d.on_behalf_of_id from decisions d where d.letter_id = t.letter_id
          and d.task_key = t.key and d.act = 'complete' and d.status in ('applied', 'reapplied')
          order by d.decided_at desc limit 1) as done on true
        left join users actor on actor.id = done.actor_id
        left join users principal on principal.id = done.on_behalf_of_id
        left join users holder on holder.id = t.assignee_id
      where t.letter_id = ${letterId} order by t.opened_at, t.key`)),
  ])
}

const utc = (instant: ReturnType<typeof sql>) =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const person = (id: string, login: string, name: string) => sql`case when ${sql.raw(id)} is not null
  then jsonb_build_object('login', ${sql.raw(login)}, 'name', ${sql.raw(name)}) end`
