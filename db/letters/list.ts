import { type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { ToAndFro } from '../../domain/letters/passages.ts'
import type { Channel, Confidentiality, LetterStatus } from '../../domain/vocabulary.ts'
import type { Connection, Database } from '../client.ts'
import { withToAndFro } from '../history/passages.ts'
import { asReader, type Reader } from '../visibility/index.ts'
import { type LetterFilters, searches } from './search.ts'
import type { Position, Search } from './searches.ts'

export type LetterQuery = LetterFilters & { limit?: number | undefined; cursor?: string | undefined }

export type LetterListRow = {
  id: string
  chrono: string | null
  subject: string
  sender: string
  channel: Channel
  confidentiality: Confidentiality
  receivedOn: string
  dueOn: string | null
  status: LetterStatus
  box: { code: string; name: string } | null
  stage: string | null
  late: boolean
  hasIncident: boolean
  /** Absent from a letter on its ordinary way. */
  toAndFro?: ToAndFro
  /** Only with `q`: the passage, with the words found between « and ». */
  excerpt?: string
}

/** `atLeast`: there are more than were counted. */
export type Total = { value: number; relation: 'exact' | 'atLeast' }
export type LetterPage = { items: LetterListRow[]; total: Total; next: string | null }

/** Counting stops here: an exact count of a million letters would cost more than the page. */
const COUNT_CAP = 1000

/**
 * A page of the letters that the reader sees, newest first.
 * @throws {DomainError} `INVALID_CURSOR`
 */
export async function listLetters(db: Database, reader: Reader, query: LetterQuery): Promise<LetterPage> {
  const limit = Math.min(Math.max(query.limit ?? 50, 1), 200)
  const position = query.cursor === undefined ? null : readCursor(query.cursor)
  // Searches find ids under the predicate alone (see `asReader`); what is shown of them passes both walls.
  const found = await searches(db, reader, query, limit, position)
  const places = await db.execute<Position>(pageOf(found, position, limit + 1))
  const total = await countLetters(db, found)
  const page = places.slice(0, limit)
  const items = await asReader(db, reader, (tx) => rowsOf(tx, reader, page, query.q))
  const last = page.at(-1)
  return { items, total, next: places.length > limit && last ? writeCursor(last) : null }
}

/** Ids and days of one page; also what the registry's benchmark measures. */
export function pageOf(found: readonly Search[], position: Position | null, limit: number): SQL {
  const pages = found.map((search) => sql`(${search.newest(position, limit)})`)
  // UNION drops the letter that two searches have found.
  return sql`select received_on as "receivedOn", id from (${sql.join(pages, sql` union `)}) as found
    order by received_on desc, id desc limit ${limit}`
}

/** How many letters the searches find together, up to the cap. */
export function countOf(found: readonly Search[]): SQL {
  const ids = found.map((search) => sql`(${search.any(COUNT_CAP + 1)})`)
  return sql`select count(*)::integer as n from (
    select distinct id from (${sql.join(ids, sql` union all `)}) as found (id) limit ${COUNT_CAP + 1}) as capped`
}

async function countLetters(db: Connection, found: readonly Search[]): Promise<Total> {
  const [row] = await db.execute<{ n: number }>(countOf(found))
  const n = row?.n ?? 0
  return n > COUNT_CAP ? { value: COUNT_CAP, relation: 'atLeast' } : { value: n, relation: 'exact' }
}

async function rowsOf(
  tx: Connection,
  reader: Reader,
  page: readonly Position[],
  q: string | undefined,
): Promise<LetterListRow[]> {
  if (page.length === 0) return []
  const ids = `{${page.map(({ id }) => id).join(',')}}`
  const rows = await tx.execute<LetterListRow>(sql`
    select l.id, ${shownNumber(reader)} as chrono, l.subject, l.sender_name as sender, l.channel, l.confidentiality,
      l.received_on as "receivedOn", l.due_on as "dueOn", l.status,
      case when box.id is not null then jsonb_build_object('code', box.code, 'name', box.name) end as box,
      s.stage, l.status <> 'closed' and coalesce(l.due_on < bannette_today(), false) as late,
      coalesce(jsonb_array_length(s.incidents) > 0, false) as "hasIncident"
      ${q?.trim() ? sql`, ${excerpt(q.trim())} as excerpt` : sql``}
    from letters l left join org_units box on box.id = l.box_unit_id left join circuit_states s on s.letter_id = l.id
    where l.id = any(${ids}::uuid[])
    order by l.received_on desc, l.id desc`)
  return withToAndFro(tx, rows)
}

/** The ordinary number; while a secret letter has none, the CAB is shown its own (R4). */
export function shownNumber(reader: Reader): SQL {
  return reader.isCab ? sql`coalesce(l.chrono, l.cab_chrono)` : sql`l.chrono`
}

/**
 * The passage that answers. The words are marked by their stems, without the town hall's guarded words: the text is shown
 * as it was written, and beside "voirie" a "voir" may be marked too.
 */
function excerpt(q: string): SQL {
  return sql`ts_headline('bannette_fr', left(concat_ws(' — ', l.subject, nullif(l.notes_text, ''), nullif(l.full_text, '')), 50000),
    websearch_to_tsquery('bannette_fr', ${q}), 'StartSel=«, StopSel=», MinWords=12, MaxWords=30, MaxFragments=1')`
}

function writeCursor({ receivedOn, id }: Position): string {
  return Buffer.from(`${receivedOn}|${id}`).toString('base64url')
}

function readCursor(cursor: string): Position {
  const [receivedOn = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  if (!/^\d{4}-\d\d-\d\d$/.test(receivedOn) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new DomainError('INVALID_CURSOR', 'this cursor was not given by this list')
  }
  return { receivedOn, id }
}
