import { sql } from 'drizzle-orm'
import type { CircuitSnapshot, EndedTask, TaskSnapshot } from '../../domain/snapshot.ts'
import { taskId } from '../../domain/task-id.ts'
import type { Transaction } from '../client.ts'

/**
 * Makes the letter's rows in `tasks` what the snapshot says: open and ended ones upserted, and whatever it does not bear
 * `superseded`, because a reset took that branch away.
 */
export async function projectTasks(tx: Transaction, snapshot: CircuitSnapshot): Promise<void> {
  const { letterId } = snapshot
  const rows = [...snapshot.tasks.map(openRow), ...snapshot.ended.map(endedRow)]
  const json = JSON.stringify(rows.map((row) => ({ ...row, id: taskId(letterId, row.key) })))
  const keys = JSON.stringify(rows.map(({ key }) => key))
  await Promise.all([
    tx.execute(sql`
      insert into tasks as t (id, letter_id, key, element, name, kind, candidate_unit_id, candidate_functions,
        candidate_user_id, assignee_id, outcomes, data, revision, opened_at, due_at, ended, ended_at, outcome)
      select r.id, ${letterId}::uuid, r.key, r.element, r.name, r.kind, u.id, r.functions, r."user", r.assignee, r.outcomes,
        r.data, r.revision, r."openedAt", r."dueAt", r.ended, r."endedAt", r.outcome
      from jsonb_to_recordset(${json}::text::jsonb) as r (id uuid, key text, element text, name text, kind text, unit text,
        functions text[], "user" integer, assignee integer, outcomes jsonb, data jsonb, revision integer,
        "openedAt" timestamptz, "dueAt" timestamptz, ended text, "endedAt" timestamptz, outcome text)
      left join org_units u on u.code = r.unit
      on conflict (id) do update set
        ended = excluded.ended, ended_at = excluded.ended_at, outcome = excluded.outcome,
        ${openColumns}
      where (t.ended, t.ended_at, t.outcome) is distinct from (excluded.ended, excluded.ended_at, excluded.outcome)
        or (excluded.ended is null and (t.revision, t.opened_at, t.due_at, t.candidate_unit_id, t.candidate_user_id)
          is distinct from (excluded.revision, excluded.opened_at, excluded.due_at, excluded.candidate_unit_id, excluded.candidate_user_id))`),
    tx.execute(sql`
      update tasks set ended = 'superseded', ended_at = now()
      where letter_id = ${letterId} and ended is distinct from 'superseded'
        and key not in (select jsonb_array_elements_text(${keys}::text::jsonb))`),
  ])
}

/** An ended task keeps the row that it had while open; the snapshot says less about it. */
const openColumns = sql.join(
  [
    'element',
    'name',
    'kind',
    'candidate_unit_id',
    'candidate_functions',
    'candidate_user_id',
    'assignee_id',
    'outcomes',
    'data',
    'revision',
    'opened_at',
    'due_at',
  ].map((name) => {
    const column = sql.identifier(name)
    return sql`${column} = case when excluded.ended is null then excluded.${column} else t.${column} end`
  }),
  sql`, `,
)

function openRow({ candidate, ...task }: TaskSnapshot) {
  return { ...task, ...candidate, ended: null, endedAt: null, outcome: null }
}

function endedRow(task: EndedTask) {
  const unknown = { unit: null, functions: null, user: null, assignee: null, dueAt: null }
  return { ...task, ...unknown, outcomes: [], data: {}, revision: 0 }
}
