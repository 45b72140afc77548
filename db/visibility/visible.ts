import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from './reader.ts'

/**
 * The one predicate: whether the reader sees the letter of the given alias (R4–R7). Every query that lists, counts,
 * searches or suggests carries it in its `where`, before `limit`; nothing else decides what is seen.
 * Who sees all circuits reads `in_circuit` first: a token condition that is nearly always true only costs time.
 */
export function visible(reader: Reader, alias = 'letters'): SQL {
  const letter = sql.identifier(alias)
  const linked = sql`${letter}.acl && ${tokenArray(reader)}::integer[]`
  return reader.seesCircuits ? sql`(${letter}.in_circuit or ${linked})` : sql`(${linked})`
}

/** The reader's tokens in PostgreSQL's array notation, as one parameter. */
export function tokenArray(reader: Reader): string {
  return `{${reader.tokens.join(',')}}`
}
