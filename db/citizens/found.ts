import { type SQL, sql } from 'drizzle-orm'
import { plainKey } from '../letters/search.ts'
import { type Reader, visible } from '../visibility/index.ts'

/** What one looks for before a meeting; several together narrow it down. */
export type MeetingFilters = {
  /** A part of a person's name, or of their street. */
  q?: string | undefined
  street?: string | undefined
  neighbourhood?: string | undefined
  /** Words in French, as in the registry's search. */
  subject?: string | undefined
  /** The key of one citizen. */
  citizen?: string | undefined
  /** First and last day of reception, both included. */
  from?: string | undefined
  to?: string | undefined
}

/** The newest letters only, so that a neighbourhood of ten years costs no more than one of two. */
const LOOKED_AT = 20_000

/**
 * The letters of the meeting, under the one predicate (R5, R7): `id`, `sender_id` and what is counted of them. A name and
 * a street are found by an index each, as in the registry's search.
 */
export function foundLetters(reader: Reader, filters: MeetingFilters): SQL {
  const common = sql.join([visible(reader), ...conditions(filters)], sql` and `)
  const branches = placesOf(filters.q).map(
    (found) => sql`(select letters.id, letters.sender_id, letters.sender_key, letters.received_on, letters.status
      from letters where ${common} and ${found}
      order by letters.received_on desc, letters.id desc limit ${LOOKED_AT})`,
  )
  return sql.join(branches, sql` union `)
}

function placesOf(q: string | undefined): SQL[] {
  const key = plainKey(q ?? '')
  if (key === '') return [sql`true`]
  const pattern = `%${key}%`
  return [sql`letters.sender_key like ${pattern}`, livesIn(sql`street_key like ${pattern}`)]
}

function conditions({ street, neighbourhood, subject, citizen, from, to }: MeetingFilters): SQL[] {
  return [
    street?.trim() ? livesIn(sql`street_key like '%' || bannette_street_key(${street}) || '%'`) : null,
    neighbourhood?.trim() ? livesIn(sql`street_key in (${streetsOf(neighbourhood)})`) : null,
    subject?.trim() ? sql`letters.search @@ bannette_query(${subject})` : null,
    citizen === undefined ? null : livesIn(sql`citizen = ${citizen}`),
    from === undefined ? null : sql`letters.received_on >= ${from}`,
    to === undefined ? null : sql`letters.received_on <= ${to}`,
  ].filter((condition) => condition !== null)
}

const livesIn = (where: SQL): SQL => sql`letters.sender_id in (select id from contacts where ${where})`

const streetsOf = (neighbourhood: string): SQL =>
  sql`select key from streets where bannette_key(neighbourhood) = bannette_key(${neighbourhood})`
