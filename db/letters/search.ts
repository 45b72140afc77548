import { type SQL, sql } from 'drizzle-orm'
import type { LetterStatus } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { nearOf, viaOf } from '../tasks/rights.ts'
import { type Reader, visible } from '../visibility/index.ts'
import { delegatedArray } from '../visibility/visible.ts'
import { readNumber } from './numbers.ts'
import { amongRecent, lastDay } from './recent.ts'
import { amongFound, amongLetters, amongOwn, type Days, type Position, type Search } from './searches.ts'
import { waysTo } from './which-way.ts'

export type LetterFilters = Days & {
  /** Words in French, a number, or a part of the sender's name: the three in one box. */
  q?: string | undefined
  /** Code of the unit whose box holds it now. */
  box?: string | undefined
  status?: LetterStatus | undefined
  sender?: string | undefined
  letterType?: string | undefined
  priority?: string | undefined
  /** Letters under way that wait for the reader, or for somebody else (Suivi). */
  waiting?: Waiting | undefined
}

export const waitings = ['mine', 'others'] as const
export type Waiting = (typeof waitings)[number]

/**
 * How the letters are found that the reader sees and that answer the filters: one search for each index that can find
 * them. Each carries the whole predicate and filters; an OR between them would make PostgreSQL walk the registry by date
 * and drop what does not fit.
 * @param limit of the page
 * @param position where the page begins
 */
export async function searches(
  db: Connection,
  reader: Reader,
  filters: LetterFilters,
  limit: number,
  position: Position | null = null,
): Promise<Search[]> {
  if (reader.seesCircuits || filters.waiting === 'mine') return amongAll(db, reader, filters, limit, position)
  const sought = asked(reader, filters)
  const filtered = others(filters) || filters.box !== undefined
  if (sought.length === 0 && !filtered) return [amongOwn(reader, visible(reader), filters), ...lent(reader, filters)]
  const sight = visible({ ...reader, delegatedLetters: new Map() })
  const page = { limit, position, walks: false }
  const found = await amongSought(db, sought.length > 0 ? sought : [anything], sight, reader, filters, page)
  return [...found, ...lent(reader, filters, sought)]
}

/**
 * The same for whom nearly every letter is their own.
 * @param sight given by the benchmark alone, to measure the same queries without any visibility
 */
export async function amongAll(
  db: Connection,
  reader: Reader,
  filters: LetterFilters,
  limit: number,
  position: Position | null,
  sight: SQL = visible(reader),
): Promise<Search[]> {
  const sought = asked(reader, filters)
  if (sought.length > 0) return amongSought(db, sought, sight, reader, filters, { limit, position, walks: true })
  // A box has its own index in the order of the registry; what few of its letters are, that of the searches knows.
  if (!others(filters) || filters.waiting === 'mine') {
    return [amongLetters(sql`${sight} and ${conditions(reader, filters, inBox(filters))}`, filters)]
  }
  return amongSought(db, [anything], sight, reader, filters, { limit, position, walks: true })
}

type Page = { limit: number; position: Position | null; walks: boolean }

/** A number is looked up. The rest is sought among recent letters first; what nearly every letter is, by walking. */
async function amongSought(
  db: Connection,
  sought: readonly Sought[],
  sight: SQL,
  reader: Reader,
  filters: LetterFilters,
  { limit, position, walks }: Page,
): Promise<Search[]> {
  const box = filters.box === undefined ? undefined : await unitOf(db, filters.box)
  const asked = ({ condition }: Sought) => conditions(reader, filters, [...inBoxIndexed(box), condition])
  const where = (one: Sought) => sql`${sight} and ${asked(one)}`
  const numbers = sought.filter(({ isNumber }) => isNumber).map((one) => amongFound(where(one), filters))
  const texts = sought.filter(({ isNumber }) => !isNumber)
  // PostgreSQL cannot know that nearly all letters of one's own box are one's own.
  const expected = box !== undefined && reader.subtree.includes(box) ? asked : where
  const ways = await waysTo(db, texts.map(expected), lastDay(position, filters), limit)
  const found = texts.map(where).map((text, n) => {
    const { walk = false, span = null } = ways[n] ?? {}
    if (walks && walk) return amongLetters(text, filters)
    return span === null ? amongFound(text, filters) : amongRecent(text, filters, span)
  })
  return [...numbers, ...found]
}

/** The letters that the reader sees as a delegate, which no list holds. */
function lent(reader: Reader, filters: LetterFilters, sought: readonly Sought[] = []): Search[] {
  if (reader.delegatedLetters.size === 0) return []
  const theirs = sql`${visible(reader)} and letters.id = any(${delegatedArray(reader)}::uuid[])`
  return (sought.length > 0 ? sought : [anything]).map(({ condition }) =>
    amongFound(sql`${theirs} and ${conditions(reader, filters, [...inBox(filters), condition])}`, filters),
  )
}

function conditions(reader: Reader, filters: LetterFilters, extra: readonly SQL[]): SQL {
  return sql.join([sql`true`, ...plainConditions(filters), ...waitingConditions(reader, filters), ...extra], sql` and `)
}

/** The index of searches knows a letter's status as a list of one. */
function plainConditions({ status, letterType, priority }: LetterFilters): SQL[] {
  return [
    status === undefined ? null : statusIs(status),
    letterType === undefined ? null : sql`letters.letter_type = ${letterType}`,
    priority === undefined ? null : sql`letters.priority = ${priority}`,
  ].filter((condition) => condition !== null)
}

const statusIs = (status: LetterStatus) => sql`array[letters.status] && ${`{${status}}`}::text[]`

/** Whether some letters are left out that a box's own index would read. */
function others({ status, letterType, priority, waiting }: LetterFilters): boolean {
  return [status, letterType, priority, waiting].some((filter) => filter !== undefined)
}

/** For the index of boxes. */
function inBox({ box }: LetterFilters): SQL[] {
  return box === undefined ? [] : [sql`letters.box_unit_id = (select id from org_units where code = ${box})`]
}

/** For the index of searches, which knows a letter's box as a list of one. */
function inBoxIndexed(unit: number | undefined): SQL[] {
  return unit === undefined ? [] : [sql`array[letters.box_unit_id] && ${`{${unit}}`}::integer[]`]
}

/** The id of a unit; that of none for an unknown code. */
async function unitOf(db: Connection, code: string): Promise<number> {
  const [unit] = await db.execute<{ id: number }>(sql`select id from org_units where code = ${code}`)
  return unit?.id ?? 0
}

/** Under way, with an open task for the reader or without; what they only supervise waits for somebody else (R11). */
function waitingConditions(reader: Reader, { waiting }: LetterFilters): SQL[] {
  if (waiting === undefined) return []
  // As an array it is asked once for the page, not once for each letter.
  const mine = sql`array(select t.letter_id from tasks t join letters l on l.id = t.letter_id
    where t.ended is null and ${nearOf(reader)} and ${viaOf(reader)} <> 'supervision')`
  const theirs = waiting === 'mine' ? sql`letters.id = any(${mine})` : sql`letters.id <> all(${mine})`
  return [statusIs('in-circuit'), theirs]
}

type Sought = { condition: SQL; isNumber: boolean }
const anything: Sought = { condition: sql`true`, isNumber: false }

/** What was typed and the sender named, as one condition for each index that can find it; none when nothing was. */
function asked(reader: Reader, { q: typed = '', sender }: LetterFilters): Sought[] {
  const named = sender === undefined ? [] : [sql`letters.sender_key like ${contains(sender)}`]
  const text = (condition: SQL): Sought => ({ condition: sql.join([condition, ...named], sql` and `), isNumber: false })
  const q = typed.trim()
  if (q === '') return named.map((condition) => ({ condition, isNumber: false }))
  const number = readNumber(q)
  const isNumber = true
  if (number?.series === 'ordinary') return [{ ...text(sql`letters.chrono = ${number.number}`), isNumber }]
  // The CAB's series exists for the CAB only: for others these are words like any other (R4).
  if (number && reader.isCab) return [{ ...text(sql`letters.cab_chrono = ${number.number}`), isNumber }]
  const words = text(sql`letters.search @@ bannette_query(${q})`)
  // Fewer than three signs have no trigram and would read the whole index.
  return plainKey(q).length < 3 ? [words] : [words, text(sql`letters.sender_key like ${contains(q)}`)]
}

/** The pattern of a name's part; `sender_key` holds letters, digits and spaces only, so nothing needs escaping. */
function contains(name: string): string {
  return `%${plainKey(name)}%`
}

/** The same form as SQL's `bannette_key`, for patterns. */
export function plainKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
