import { type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { TaskKind } from '../../domain/vocabulary.ts'
import type { Connection, Database } from '../client.ts'
import { toAndFro } from '../history/passages.ts'
import { asReader, type Reader, visible } from '../visibility/index.ts'
import { nearOf, viaOf } from './rights.ts'
import { type RawTaskRow, selectTasks, type TaskRow, toTaskRow } from './rows.ts'

export type TaskFilters = {
  /** Only what is assigned to the reader. */
  mine?: boolean | undefined
  /** Code of the unit asked. */
  box?: string | undefined
  kind?: TaskKind | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

export type TaskPage = {
  items: TaskRow[]
  /** Over all pages and kinds, under the other filters. */
  counts: Partial<Record<TaskKind, number>>
  next: string | null
}

/**
 * The open tasks that the reader may act on, on letters that they see: those due first, then those without a date.
 * @throws {DomainError} `INVALID_CURSOR`
 */
export async function listTasks(db: Database, reader: Reader, filters: TaskFilters = {}): Promise<TaskPage> {
  const limit = Math.min(Math.max(filters.limit ?? 50, 1), 200)
  const open = openTasks(reader, filters)
  const ofKind = filters.kind === undefined ? sql`true` : sql`t.kind = ${filters.kind}`
  const after = filters.cursor === undefined ? sql`true` : afterCursor(filters.cursor)
  return asReader(db, reader, async (tx) => {
    const rows = await tx.execute<RawTaskRow>(sql`
      ${selectTasks(reader, sql`${open} and ${ofKind} and ${after}`)}
      order by coalesce(t.due_at, 'infinity'), t.id limit ${limit + 1}`)
    const counts = await tx.execute<{ kind: TaskKind; n: number }>(sql`
      select t.kind, count(*)::integer as n from tasks t join letters l on l.id = t.letter_id
      where ${visible(reader, 'l')} and ${open} group by t.kind`)
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      items: await withWays(
        tx,
        page.map((row) => toTaskRow(reader, row)),
      ),
      counts: Object.fromEntries(counts.map(({ kind, n }) => [kind, n])),
      next: rows.length > limit && last ? writeCursor(last) : null,
    }
  })
}

/** Each task of a letter that goes to and fro says so. */
async function withWays(tx: Connection, tasks: readonly TaskRow[]): Promise<TaskRow[]> {
  const ways = await toAndFro(tx, [...new Set(tasks.map(({ letterId }) => letterId))])
  return tasks.map((task) => {
    const way = ways.get(task.letterId)
    return way ? { ...task, letter: { ...task.letter, toAndFro: way } } : task
  })
}

function openTasks(reader: Reader, { mine, box }: TaskFilters): SQL {
  const conditions = [sql`t.ended is null`, nearOf(reader), sql`${viaOf(reader)} is not null`]
  if (mine) conditions.push(sql`t.assignee_id = ${reader.userId}`)
  if (box !== undefined) conditions.push(sql`t.candidate_unit_id = (select id from org_units where code = ${box})`)
  return sql.join(conditions, sql` and `)
}

function writeCursor({ sort, id }: RawTaskRow): string {
  return Buffer.from(`${sort}|${id}`).toString('base64url')
}

function afterCursor(cursor: string): SQL {
  const [sort = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  if (!/^(infinity|[0-9-]{10} [0-9:.+-]+)$/.test(sort) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new DomainError('INVALID_CURSOR', 'this cursor was not given by this list')
  }
  return sql`(coalesce(t.due_at, 'infinity'), t.id) > (${sort}::timestamptz, ${id}::uuid)`
}
