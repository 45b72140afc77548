import { type SQL, sql } from 'drizzle-orm'
import type { ToAndFro } from '../../domain/letters/passages.ts'
import type { Confidentiality, TaskKind } from '../../domain/vocabulary.ts'
import { delegationsOn, type Reader, type StandIn, visible } from '../visibility/index.ts'
import { type Via, viaOf } from './rights.ts'

/** One task as the inbox and the letter page show it. */
export type TaskRow = {
  id: string
  letterId: string
  /** Structural key within the letter's circuit; what an act names. */
  key: string
  element: string
  kind: TaskKind
  name: string
  outcomes: { id: string; label: string; needsComment: boolean }[]
  data: Record<string, unknown>
  revision: number
  openedAt: Date
  dueAt: Date | null
  ended: 'completed' | 'cancelled' | 'superseded' | null
  assignee: { login: string; name: string } | null
  assigneeId: number | null
  /** When the assignee took it or was given it; null while nobody has it. */
  claimedAt: Date | null
  /** Who took it in the assignee's name, by delegation. */
  claimedFor: { login: string; name: string } | null
  /** The unit asked; where a person is asked, the box that holds the letter. */
  box: { code: string; name: string } | null
  /** How the reader comes to it; null when they only see it. */
  via: Via | null
  /** For whom the reader may act on it, when not in their own right. */
  standsIn: StandIn[]
  contributionId: string | null
  question: string | null
  /** The letter's circuit is suspended: nobody acts on it. */
  suspended: boolean
  letter: {
    chrono: string | null
    subject: string
    sender: string
    confidentiality: Confidentiality
    receivedOn: string
    inCircuit: boolean
    status: string
    /** In lists only, and absent from a letter on its ordinary way. */
    toAndFro?: ToAndFro
  }
}

type Claim = { at: string; for: { login: string; name: string } | null }
export type RawTaskRow = Omit<TaskRow, 'openedAt' | 'dueAt' | 'claimedAt' | 'claimedFor' | 'standsIn'> & {
  openedAt: string
  dueAt: string | null
  claim: Claim | null
  delegations: string[]
  sort: string
}

/** The select of tasks on letters that the reader sees; `where` goes over aliases `t` (tasks) and `l` (letters). */
export function selectTasks(reader: Reader, where: SQL): SQL {
  return sql`
    select t.id, t.letter_id as "letterId", t.key, t.element, t.kind, t.name, t.outcomes, t.data, t.revision,
      t.opened_at as "openedAt", t.due_at as "dueAt", t.ended, t.assignee_id as "assigneeId",
      case when a.id is not null then jsonb_build_object('login', a.login, 'name', a.display_name) end as assignee,
      case when box.id is not null then jsonb_build_object('code', box.code, 'name', box.name) end as box,
      case when t.assignee_id is not null then ${lastClaim} end as claim,
      ${viaOf(reader)} as via, ${delegationsOn(reader.standsIn)} as delegations, c.id as "contributionId", c.question,
      exists (select 1 from circuit_states s where s.letter_id = t.letter_id and s.status = 'suspended') as suspended, coalesce(t.due_at, 'infinity')::text as sort,
      jsonb_build_object('chrono', l.chrono, 'subject', l.subject, 'sender', l.sender_name, 'receivedOn', l.received_on,
        'confidentiality', l.confidentiality, 'inCircuit', l.in_circuit, 'status', l.status) as letter
    from tasks t join letters l on l.id = t.letter_id left join users a on a.id = t.assignee_id
      left join org_units box on box.id = coalesce(t.candidate_unit_id, l.box_unit_id)
      left join contributions c on c.letter_id = t.letter_id
        and (c.task_key = t.key or c.id::text = t.data ->> 'contributionId')
    where ${visible(reader, 'l')} and ${where}`
}

/** When the task was last taken or given, and by whom in place of the assignee. */
const lastClaim = sql`(
  select jsonb_build_object('at', d.decided_at, 'for', case when d.on_behalf_of_id = t.assignee_id and d.act = 'claim'
    then jsonb_build_object('login', actor.login, 'name', actor.display_name) end)
  from decisions d join users actor on actor.id = d.actor_id
  where d.letter_id = t.letter_id and d.task_key = t.key and d.act in ('claim', 'assign')
    and d.status not in ('refused', 'set-aside')
  order by d.decided_at desc limit 1)`

export function toTaskRow(reader: Reader, raw: RawTaskRow): TaskRow {
  const { sort: _sort, claim, delegations, ...row } = raw
  const standsIn = reader.standsIn.filter(({ delegationId }) => delegations.includes(delegationId))
  return {
    ...row,
    openedAt: new Date(row.openedAt),
    dueAt: row.dueAt === null ? null : new Date(row.dueAt),
    claimedAt: claim ? new Date(claim.at) : null,
    claimedFor: claim?.for ?? null,
    standsIn: row.via === 'delegation' ? standsIn : [],
  }
}
