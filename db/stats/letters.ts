import { type SQL, sql } from 'drizzle-orm'
import type { StepPlace } from '../../domain/circuit/places.ts'
import { DomainError } from '../../domain/errors.ts'
import type { IncidentSnapshot } from '../../domain/snapshot.ts'
import type { Connection, Database, Transaction } from '../client.ts'
import { sentAway, toAndFro, withToAndFro } from '../history/passages.ts'
import { type LetterListRow, shownNumber } from '../letters/list.ts'
import { type RawTaskRow, selectTasks, type TaskRow, toTaskRow } from '../tasks/rows.ts'
import { asReader, type Reader, visible } from '../visibility/index.ts'
import { holderAbsent, type SupervisionFilters, supervisedWhere } from './filters.ts'
import { age, late } from './scope.ts'

export type SupervisedTask = TaskRow & {
  /** Who has it in hand is absent today. */
  holderAbsent: boolean
  /** When somebody last reminded of it, and the day of that in Paris; null: never. */
  remindedAt: string | null
}
export type SupervisedRow = LetterListRow & {
  ageDays: number
  incidents: IncidentSnapshot[]
  suspended: boolean
  tasks: SupervisedTask[]
}
export type SupervisedPage = { items: SupervisedRow[]; total: number; next: string | null }
type Query = SupervisionFilters & { limit?: number | undefined; cursor?: string | undefined }
type Row = Omit<SupervisedRow, 'tasks'> & { sort: string }

/** Counting stops here, as in the registry. */
const countCap = 1000

/**
 * The letters behind a figure: those due first, then those without a date, each with who is waited for.
 * @param places with a step of a drawing: where letters stand that it shows
 * @throws {DomainError} FORBIDDEN, INVALID_CURSOR
 */
export async function supervisedLetters(
  db: Database,
  reader: Reader,
  query: Query,
  places?: readonly StepPlace[],
): Promise<SupervisedPage> {
  const limit = Math.min(Math.max(query.limit ?? 50, 1), 200)
  const all = supervisedWhere(reader, query, places)
  const where = query.toAndFro ? sql`${all} and ${await goesToAndFro(db, all)}` : all
  const from = sql`letters l left join circuit_states s on s.letter_id = l.id where ${where}`
  const after = query.cursor === undefined ? sql`` : sql`and ${afterCursor(query.cursor)}`
  const [counted] = await db.execute<{ n: number }>(
    sql`select count(*)::integer as n from (select l.id from ${from} limit ${countCap + 1}) as capped`,
  )
  const found = await db.execute<{ id: string }>(sql`
    select l.id from ${from} ${after} order by coalesce(l.due_on, 'infinity'), l.id limit ${limit + 1}`)
  const ids = found.slice(0, limit).map(({ id }) => id)
  const notes = await notesOn(db, reader, ids)
  const items = ids.length === 0 ? [] : await asReader(db, reader, (tx) => rowsOf(tx, reader, ids, notes))
  const last = items.at(-1)
  return {
    items: items.map(({ sort: _, ...row }) => row),
    total: counted?.n ?? 0,
    next: found.length > limit && last ? writeCursor(last) : null,
  }
}

/** One rule says what goes to and fro, here and on each line: it judges the few letters that a box ever sent away. */
async function goesToAndFro(db: Connection, where: SQL): Promise<SQL> {
  const candidates = await db.execute<{ id: string }>(
    sql`select l.id from letters l left join circuit_states s on s.letter_id = l.id where ${where} and ${sentAway}`,
  )
  const ways = await toAndFro(
    db,
    candidates.map(({ id }) => id),
  )
  return sql`l.id = any(${`{${[...ways.keys()].join(',')}}`}::uuid[])`
}

async function rowsOf(
  tx: Transaction,
  reader: Reader,
  ids: readonly string[],
  notes: ReadonlyMap<string, Note>,
): Promise<(SupervisedRow & { sort: string })[]> {
  const page = sql`l.id = any(${`{${ids.join(',')}}`}::uuid[])`
  const rows = await tx.execute<Row>(sql`
    select l.id, ${shownNumber(reader)} as chrono, l.subject, l.sender_name as sender, l.channel, l.confidentiality,
      l.received_on as "receivedOn", l.due_on as "dueOn", l.status, ${age} as "ageDays", coalesce(${late}, false) as late,
      case when box.id is not null then jsonb_build_object('code', box.code, 'name', box.name) end as box, s.stage,
      coalesce(s.incidents, '[]') as incidents, coalesce(jsonb_array_length(s.incidents) > 0, false) as "hasIncident",
      coalesce(s.status = 'suspended', false) as suspended, coalesce(l.due_on, 'infinity')::text as sort
    from letters l left join circuit_states s on s.letter_id = l.id left join org_units box on box.id = l.box_unit_id
    where ${page} order by coalesce(l.due_on, 'infinity'), l.id`)
  const raw = await tx.execute<RawTaskRow>(
    sql`${selectTasks(reader, sql`${page} and t.ended is null`)} order by coalesce(t.due_at, 'infinity'), t.id`,
  )
  const tasks = raw.map((row) => {
    const { absent = false, remindedAt = null } = notes.get(row.id) ?? {}
    return { ...toTaskRow(reader, row), holderAbsent: absent, remindedAt }
  })
  const told = await withToAndFro(tx, rows)
  return told.map((row) => ({ ...row, tasks: tasks.filter(({ letterId }) => letterId === row.id) }))
}

type Note = { id: string; absent: boolean; remindedAt: string | null }

/** On the open tasks of these letters, not as `bannette_reader`, who reads nobody's absences. */
async function notesOn(db: Connection, reader: Reader, ids: readonly string[]): Promise<Map<string, Note>> {
  const rows = await db.execute<Note>(sql`
    select t.id, ${holderAbsent} as absent,
      (select max(r.at) from reminders r where r.letter_id = t.letter_id and r.task_key = t.key) as "remindedAt"
    from tasks t join letters l on l.id = t.letter_id
    where l.id = any(${`{${ids.join(',')}}`}::uuid[]) and t.ended is null and ${visible(reader, 'l')}`)
  return new Map(rows.map((row) => [row.id, row]))
}

const writeCursor = ({ sort, id }: { sort: string; id: string }): string =>
  Buffer.from(`${sort}|${id}`).toString('base64url')

function afterCursor(cursor: string): SQL {
  const [sort = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  if (!/^(infinity|\d{4}-\d\d-\d\d)$/.test(sort) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new DomainError('INVALID_CURSOR', 'this cursor was not given by this list')
  }
  return sql`(coalesce(l.due_on, 'infinity'), l.id) > (${sort}::date, ${id}::uuid)`
}
