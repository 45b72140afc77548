import { type SQL, sql } from 'drizzle-orm'
import type { LetterStatus } from '../../domain/vocabulary.ts'
import { type Reader, visible } from '../visibility/index.ts'
import { readNumber } from './numbers.ts'

export type LetterFilters = {
  /** Words in French, a number, or a part of the sender's name: the three in one box. */
  q?: string | undefined
  /** Code of the unit whose box holds it now. */
  box?: string | undefined
  status?: LetterStatus | undefined
  /** First and last day of reception, both included. */
  from?: string | undefined
  to?: string | undefined
  sender?: string | undefined
}

/** A place in the list, newest first. */
export type Position = { receivedOn: string; id: string }

/**
 * The letters that the reader sees and that answer the filters: one condition for each index that can find them. Each
 * carries the whole predicate and filters, so that it is one index scan; an OR between them would make PostgreSQL walk
 * the registry by date and drop what does not fit.
 * @param sight given by the benchmark alone, to measure the same queries without any visibility
 */
export function branches(reader: Reader, filters: LetterFilters, sight: SQL = visible(reader)): SQL[] {
  const common = sql.join([sight, ...plainConditions(filters)], sql` and `)
  return wordConditions(reader, filters.q?.trim() ?? '').map((found) => sql`${common} and ${found}`)
}

/** Strictly after this place in the list. */
export function after(position: Position | null): SQL {
  return position ? sql`and (letters.received_on, letters.id) < (${position.receivedOn}, ${position.id})` : sql``
}

function plainConditions({ box, status, from, to, sender }: LetterFilters): SQL[] {
  return [
    box === undefined ? null : sql`letters.box_unit_id = (select id from org_units where code = ${box})`,
    status === undefined ? null : sql`letters.status = ${status}`,
    from === undefined ? null : sql`letters.received_on >= ${from}`,
    to === undefined ? null : sql`letters.received_on <= ${to}`,
    sender === undefined ? null : sql`letters.sender_key like ${contains(sender)}`,
  ].filter((condition) => condition !== null)
}

function wordConditions(reader: Reader, q: string): SQL[] {
  if (q === '') return [sql`true`]
  const number = readNumber(q)
  if (number?.series === 'ordinary') return [sql`letters.chrono = ${number.number}`]
  // The CAB's series exists for the CAB only: for others these are words like any other (R4).
  if (number && reader.isCab) return [sql`letters.cab_chrono = ${number.number}`]
  const words = sql`letters.search @@ bannette_query(${q})`
  const key = plainKey(q)
  // Fewer than three signs have no trigram and would read the whole index.
  return key.length < 3 ? [words] : [words, sql`letters.sender_key like ${contains(q)}`]
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
