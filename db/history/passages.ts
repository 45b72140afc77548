import { type SQL, sql } from 'drizzle-orm'
import { type Move, type Passages, passagesOf, type ToAndFro, toAndFroOf } from '../../domain/letters/passages.ts'
import type { Connection, Database } from '../client.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

type Person = { login: string; name: string }
/** A move, with who sent the letter there and what they said. */
export type TracedMove = Move & { by: Person | null; onBehalfOf: Person | null; reason: string | null }
export type LetterPassages = Passages<TracedMove> & {
  /** What the boxes are called today, by their codes. */
  names: ReadonlyMap<string, string>
}

/** The way of one letter through the boxes; without any stop for who does not see the letter. */
export async function passagesFor(db: Database, reader: Reader, letterId: string): Promise<LetterPassages> {
  const rows = await asReader(db, reader, (tx) => tx.execute<TracedMove & { name: string }>(tracedMoves(letterId)))
  const moves = rows.map(({ name: _, at, ...move }) => ({ ...move, at: new Date(at).toISOString() }))
  return { ...passagesOf(moves), names: new Map(rows.map(({ box, name }) => [box, name])) }
}

/**
 * Of these letters, those that go to and fro. Letters that no box ever sent away cost one look into a small index.
 * @param ids letters that the reader sees
 */
export async function toAndFro(db: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, ToAndFro>> {
  if (ids.length === 0) return new Map()
  const rows = await db.execute<Move & { letterId: string }>(sql`
    select e.letter_id as "letterId", e.data ->> 'box' as box, e.at, ${how} as how
    from (${sentAwayAmong(ids)}) as sent join evidence e on e.letter_id = sent.letter_id ${decision}
    where ${isMove} order by e.letter_id, e.at, e.n`)
  const found = new Map<string, ToAndFro>()
  for (const [id, moves] of Map.groupBy(rows, ({ letterId }) => letterId)) {
    const way = toAndFroOf(passagesOf(moves))
    if (way) found.set(id, way)
  }
  return found
}

/** The lines of a list, each of a letter that goes to and fro with how often. */
export async function withToAndFro<R extends { id: string }>(
  db: Connection,
  rows: readonly R[],
): Promise<(R & { toAndFro?: ToAndFro })[]> {
  const ways = await toAndFro(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const way = ways.get(row.id)
    return way ? { ...row, toAndFro: way } : row
  })
}

/** SQL condition over `l` (letters): a box sent it away at least once; no other letter can go to and fro. */
export const sentAway: SQL = sql`exists (select from evidence e where e.letter_id = l.id and e.kind in ('handed_over', 'returned'))`

const sentAwayAmong = (ids: readonly string[]) => sql`
  select distinct letter_id from evidence
  where letter_id = any(${`{${ids.join(',')}}`}::uuid[]) and kind in ('handed_over', 'returned')`

/** Over `e`: what stands there is one decision or none. */
const decision = sql`left join decisions d on d.id = (e.data ->> 'decision')::uuid`

/**
 * Over `e` and `d`: an entry that brought the letter into a box, and that stands: a decision that a reset set aside does
 * not, one that was applied again stands once. The workflow's own word of each entrance only repeats these.
 */
const isMove = sql`e.kind in ('registered', 'entered_circuit', 'qualified', 'handed_over', 'returned', 'reorganised')
  and e.key not like 'fact:%' and e.data ->> 'box' is not null and (d.id is null or d.status in ('applied', 'reapplied'))`

const how = sql`case when e.kind = 'qualified' or e.data ? 'lead' then 'routed' when e.kind in ('handed_over', 'returned') then 'handed-over'
  when e.kind = 'reorganised' then 'replaced' else 'entered' end`

const tracedMoves = (letterId: string) => sql`
  select e.data ->> 'box' as box, e.at, ${how} as how, d.comment as reason,
    coalesce(unit.name, e.data ->> 'box') as name,
    case when actor.id is not null then jsonb_build_object('login', actor.login, 'name', actor.display_name) end as by,
    case when principal.id is not null then jsonb_build_object('login', principal.login, 'name', principal.display_name) end as "onBehalfOf"
  from evidence e ${decision} left join org_units unit on unit.code = e.data ->> 'box'
    left join users actor on actor.id = e.actor_id left join users principal on principal.id = e.on_behalf_of_id
  where e.letter_id = ${letterId} and ${isMove} order by e.at, e.n`
