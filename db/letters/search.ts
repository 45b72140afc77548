import { type SQL, sql } from 'drizzle-orm'
import type { LetterStatus } from '../../domain/vocabulary.ts'
import { nearOf, viaOf } from '../tasks/rights.ts'
import { type Reader, visible } from '../visibility/index.ts'
import { delegatedArray } from '../visibility/visible.ts'
import { readNumber } from './numbers.ts'
import { amongLetters, amongOwn, type Days, type Search } from './searches.ts'

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
 * @param sight given by the benchmark alone, to measure the same queries without any visibility
 */
export function searches(reader: Reader, filters: LetterFilters, sight: SQL | null = null): Search[] {
  const q = filters.q?.trim() ?? ''
  const plain = [...plainConditions(filters), ...waitingConditions(reader, filters)]
  const seen = sight ?? visible(reader)
  const ownListsHelp = q === '' && filters.sender === undefined && filters.box === undefined
  if (sight || reader.seesCircuits || !ownListsHelp) {
    return wordConditions(reader, q).map((found) =>
      amongLetters(sql.join([seen, ...plain, found], sql` and `), filters),
    )
  }
  const own = amongOwn(reader, seen, plain.length > 0 ? sql.join(plain, sql` and `) : null, filters)
  if (reader.delegatedLetters.size === 0) return [own]
  const lent = sql`letters.id = any(${delegatedArray(reader)}::uuid[])`
  return [own, amongLetters(sql.join([seen, lent, ...plain], sql` and `), filters)]
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
