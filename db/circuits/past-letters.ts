import { sql } from 'drizzle-orm'
import type { ActBody } from '../../domain/acts.ts'
import type { PastDecision, PastLetter } from '../../domain/circuit/trial/trial.ts'
import type { FactSnapshot } from '../../domain/snapshot.ts'
import type { Connection } from '../client.ts'
import { readClosures } from '../town-settings/due.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

/** How far back the most recent letters are looked through for those of one circuit. */
const window = 5000

/** What a letter did in one circuit, and how the reader may call it: null for one that they do not see (R4). */
export type RecordedLetter = PastLetter & { letterId: string; chrono: string | null; seen: boolean }

/**
 * What was decided on the letters that went through a circuit or are in it, newest first. Letters in circuits only: one
 * outside of them has gone nowhere (R4). An earlier leg counts when a decision sent the letter on; one that was cut short
 * by a hand-over did not have to end.
 */
export async function pastLettersOf(
  db: Connection,
  reader: Reader,
  circuit: string,
  limit: number,
): Promise<RecordedLetter[]> {
  const rows = await db.execute<LegRow>(sql`
    with recent as (
      select id, chrono, registered_at, ${visible(reader)} as seen from letters
      where in_circuit order by registered_at desc, id limit ${window}
    ), moves as (
      select d.letter_id, (said ->> 'leg')::integer as leg, d.act, said -> 'next' as next, d.decided_at as at
      from decisions d join recent on recent.id = d.letter_id, lateral (select (d.signed ->> 'payload')::jsonb as said) p
      where d.act in ('complete', 'handOver') and d.status in ('applied', 'reapplied') and said ? 'next'
    ), legs as (
      select o.letter_id, 1 as leg, o.payload ->> 'box' as box, o.created_at as begun from outbox o join recent on recent.id = o.letter_id
      where o.kind = 'start-circuit' and o.payload ->> 'circuit' = ${circuit}
      union
      select letter_id, leg + 1, next ->> 'box', at from moves where next -> 'circuit' ->> 'key' = ${circuit}
    )
    select legs.letter_id as "letterId", legs.leg, legs.box, recent.seen,
      case when recent.seen then recent.chrono end as chrono,
      case when legs.leg = (s.snapshot ->> 'leg')::integer then s.status = 'closed'
        else exists (select 1 from moves m where m.letter_id = legs.letter_id and m.leg = legs.leg and m.act = 'complete')
      end as over,
      legs.begun, coalesce(
        (select min(at) from moves m where m.letter_id = legs.letter_id and m.leg = legs.leg),
        case when s.status = 'closed' then s.projected_at end, now()) as "until",
      jsonb_path_query_array(s.snapshot -> 'facts', '$[*] ? (@.type == "timer_fired")') as timers
    from legs join recent on recent.id = legs.letter_id join circuit_states s on s.letter_id = legs.letter_id
    order by recent.registered_at desc, legs.letter_id, legs.leg desc
    limit ${limit}`)
  const decided = await decisionsOf(
    db,
    rows.map(({ letterId }) => letterId),
  )
  const closures = await readClosures(db)
  return rows.map(({ letterId, leg, box, over, chrono, seen, begun, until, timers }) => ({
    id: `${letterId}/${leg}`,
    letterId,
    chrono,
    seen,
    over,
    vars: { box },
    decisions: inOrder([
      ...decided.filter((one) => one.letterId === letterId && one.leg === leg).map(({ decision }) => decision),
      ...timers
        .map(({ element, at }) => ({ element: element ?? '', at: new Date(at), timer: true as const }))
        .filter(({ at }) => at >= new Date(begun) && at <= new Date(until)),
    ]),
    days: { startedAt: new Date(begun), until: new Date(until), closures },
  }))
}

type LegRow = {
  letterId: string
  leg: number
  box: string
  seen: boolean
  chrono: string | null
  over: boolean
  begun: string
  until: string
  /** What the snapshot remembers of timers that fired, on any leg. */
  timers: FactSnapshot[]
}
type DecisionRow = { letterId: string; payload: string; waitedMinutes: number | null; at: string }

const inOrder = (decisions: PastDecision[]): PastDecision[] =>
  decisions.sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0))

/** Decisions and messages in the order in which they were taken, with how long their task had been open. */
async function decisionsOf(db: Connection, letterIds: readonly string[]) {
  if (letterIds.length === 0) return []
  const rows = await db.execute<DecisionRow>(sql`
    select d.letter_id as "letterId", d.signed ->> 'payload' as payload, d.decided_at as at,
      (extract(epoch from t.ended_at - t.opened_at) / 60)::float as "waitedMinutes"
    from decisions d left join tasks t on t.letter_id = d.letter_id and t.key = d.task_key
    where d.letter_id = any(${`{${letterIds.join(',')}}`}::uuid[]) and d.act in ('complete', 'deliver')
      and d.status in ('applied', 'reapplied')
    order by d.decided_at, d.id`)
  return rows.map(({ letterId, payload, waitedMinutes, at }) => {
    const act = JSON.parse(payload) as ActBody & { leg: number }
    return { letterId, leg: act.leg, decision: { ...decisionOf(act, waitedMinutes), at: new Date(at) } }
  })
}

function decisionOf(act: ActBody, waitedMinutes: number | null): PastDecision {
  if (act.name === 'deliver') return { element: act.message, message: act.message, vars: { ...act.variables } }
  if (act.name !== 'complete') return { element: act.name }
  const element = /^\d+\.(.+)#\d+#[^#]*$/.exec(act.taskKey)?.[1] ?? act.taskKey
  const { outcome, variables = {} } = act
  return { element, outcome, vars: { ...variables }, ...(waitedMinutes !== null && { waitedMinutes }) }
}
