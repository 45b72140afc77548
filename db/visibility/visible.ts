import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from './reader.ts'

/**
 * The one predicate: whether the reader sees the letter of the given alias (R4–R7). Every query that lists, counts,
 * searches or suggests carries it in its `where`, before `limit`; nothing else decides what is seen.
 * Who sees all circuits reads `in_circuit` first: a token condition that is nearly always true only costs time.
 * A delegate sees exactly the letters of the tasks delegated to them, named one by one: nothing else of the delegator's
 * sight is lent, and the list can use the primary key.
 */
export function visible(reader: Reader, alias = 'letters'): SQL {
  const letter = sql.identifier(alias)
  const linked = sql`${letter}.acl && ${tokenArray(reader)}::integer[]`
  if (reader.seesCircuits) return sql`(${letter}.in_circuit or ${linked})`
  if (reader.delegatedLetters.size === 0) return sql`(${linked})`
  return sql`(${linked} or (${letter}.id = any(${delegatedArray(reader)}::uuid[]) and ${letter}.in_circuit))`
}

/** The reader's tokens in PostgreSQL's array notation, as one parameter. */
export function tokenArray(reader: Reader): string {
  return `{${reader.tokens.join(',')}}`
}

/** The ids of the letters that the reader sees as a delegate, in the same notation. */
export function delegatedArray(reader: Reader): string {
  return `{${[...reader.delegatedLetters.keys()].join(',')}}`
}
