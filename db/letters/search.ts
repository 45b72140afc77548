import { type SQL, sql } from 'drizzle-orm'
import type { LetterStatus } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { nearOf, viaOf } from '../tasks/rights.ts'
import { type Reader, visible } from '../visibility/index.ts'
import { delegatedArray } from '../visibility/visible.ts'
import { readNumber } from './numbers.ts'
import { amongFound, amongLetters, amongOwn, type Days, newestOwn, type Search } from './searches.ts'
import { newestFirstIsSooner, ownLetters } from './which-way.ts'

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
 */
export async function searches(
  db: Connection,
  reader: Reader,
  filters: LetterFilters,
  limit: number,
): Promise<Search[]> {
  const { words, others } = asked(reader, filters)
  const sought = [...(words ? [words] : []), ...others]
  const listed = filters.sender === undefined && filters.box === undefined && filters.waiting !== 'mine'
  if (reader.seesCircuits) return amongAll(db, reader, filters, limit)
  if (sought.length === 0) return listed ? own(reader, filters) : amongAll(db, reader, filters, limit)
  const found = sought.map((condition) => amongFound(conditions(reader, filters, [condition]), filters))
  if (!words || !listed || !(await newestFirstIsSooner(db, words, ownLetters(reader), limit))) return found
  // Counting has no order to keep, and is done among what is found.
  const [counted, ...names] = found
  const newest = newestOwn(reader, visible(reader), filterConditions(reader, filters, [words]), filters)
  return [...(counted ? [{ ...counted, newest }] : []), ...lent(reader, filters, [words]), ...names]
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
  sight: SQL = visible(reader),
): Promise<Search[]> {
  const { words, others } = asked(reader, filters)
  const where = (condition: SQL) => sql`${sight} and ${filterConditions(reader, filters, [condition])}`
  const found = others.map((condition) => amongFound(where(condition), filters))
  if (!words) return found.length > 0 ? found : [amongLetters(where(sql`true`), filters)]
  const walk = await newestFirstIsSooner(db, words, sql`true`, limit)
  return [(walk ? amongLetters : amongFound)(where(words), filters), ...found]
}

/** The reader's lists, and beside them the letters that they see as a delegate, which no list holds. */
function own(reader: Reader, filters: LetterFilters): Search[] {
  const filtered = plainConditions(filters).length > 0 || filters.waiting !== undefined
  if (!filtered) return [amongOwn(reader, visible(reader), filters), ...lent(reader, filters, [])]
  const newest = newestOwn(reader, visible(reader), filterConditions(reader, filters, []), filters)
  const { any } = amongLetters(conditions(reader, filters, []), filters)
  return [{ newest, any }, ...lent(reader, filters, [])]
}

function lent(reader: Reader, filters: LetterFilters, words: readonly SQL[]): Search[] {
  if (reader.delegatedLetters.size === 0) return []
  const theirs = sql`letters.id = any(${delegatedArray(reader)}::uuid[])`
  return [amongFound(conditions(reader, filters, [...words, theirs]), filters)]
}

function conditions(reader: Reader, filters: LetterFilters, extra: readonly SQL[]): SQL {
  return sql`${visible(reader)} and ${filterConditions(reader, filters, extra)}`
}

function filterConditions(reader: Reader, filters: LetterFilters, extra: readonly SQL[]): SQL {
  const all = [sql`true`, ...plainConditions(filters), ...waitingConditions(reader, filters), ...extra]
  return sql.join(all, sql` and `)
}

function plainConditions({ box, status, sender, letterType, priority }: LetterFilters): SQL[] {
  return [
    box === undefined ? null : sql`letters.box_unit_id = (select id from org_units where code = ${box})`,
    status === undefined ? null : sql`letters.status = ${status}`,
    letterType === undefined ? null : sql`letters.letter_type = ${letterType}`,
    priority === undefined ? null : sql`letters.priority = ${priority}`,
    sender === undefined ? null : sql`letters.sender_key like ${contains(sender)}`,
  ].filter((condition) => condition !== null)
}

/** Under way, with an open task for the reader or without; what they only supervise waits for somebody else (R11). */
function waitingConditions(reader: Reader, { waiting }: LetterFilters): SQL[] {
  if (waiting === undefined) return []
  // As an array it is asked once for the page, not once for each letter.
  const mine = sql`array(select t.letter_id from tasks t join letters l on l.id = t.letter_id
    where t.ended is null and ${nearOf(reader)} and ${viaOf(reader)} <> 'supervision')`
  const theirs = waiting === 'mine' ? sql`letters.id = any(${mine})` : sql`letters.id <> all(${mine})`
  return [sql`letters.status = 'in-circuit'`, theirs]
}

/** What was typed, as one condition on words and those that other indexes know. */
function asked(reader: Reader, { q: typed = '' }: LetterFilters): { words: SQL | null; others: SQL[] } {
  const q = typed.trim()
  if (q === '') return { words: null, others: [] }
  const number = readNumber(q)
  if (number?.series === 'ordinary') return { words: null, others: [sql`letters.chrono = ${number.number}`] }
  // The CAB's series exists for the CAB only: for others these are words like any other (R4).
  if (number && reader.isCab) return { words: null, others: [sql`letters.cab_chrono = ${number.number}`] }
  const words = sql`letters.search @@ bannette_query(${q})`
  // Fewer than three signs have no trigram and would read the whole index.
  const name = plainKey(q).length < 3 ? [] : [sql`letters.sender_key like ${contains(q)}`]
  return { words, others: name }
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
