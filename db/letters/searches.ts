import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../visibility/index.ts'
import { tokenArray } from '../visibility/visible.ts'

/** A place in the list, newest first. */
export type Position = { receivedOn: string; id: string }

/** First and last day of reception, both included. */
export type Days = { from?: string | undefined; to?: string | undefined }

/** One index that finds letters. The searches of a question find its letters together, some of them twice. */
export type Search = {
  /** Days and ids of the newest, after the position. */
  newest(position: Position | null, limit: number): SQL
  /** Ids of no matter which, for counting. */
  any(limit: number): SQL
}

/** By an index of the letters themselves, that which PostgreSQL chooses. @param where bears the predicate */
export function amongLetters(where: SQL, days: Days): Search {
  const on = sql`letters.received_on`
  const found = sql`from letters where ${where} and ${within(days, on)}`
  return {
    newest: (position, limit) => sql`
      select letters.received_on, letters.id ${found} and ${after(position, on, sql`letters.id`)}
      order by letters.received_on desc, letters.id desc limit ${limit}`,
    any: (limit) => sql`select letters.id ${found} limit ${limit}`,
  }
}

/** The same by an index on what is sought, never by walking the registry in its order: few of its letters are the reader's. */
export function amongFound(where: SQL, days: Days): Search {
  const on = sql`letters.received_on`
  const found = sql`from letters where ${where} and ${within(days, on)}`
  return {
    newest: (position, limit) => sql`
      select received_on, id from (
        select letters.received_on, letters.id ${found} and ${after(position, on, sql`letters.id`)} offset 0
      ) as sought order by received_on desc, id desc limit ${limit}`,
    any: (limit) => sql`select letters.id ${found} limit ${limit}`,
  }
}

const [on, id] = [sql`letter_access.received_on`, sql`letter_access.letter_id`]
const newestFirst = sql`order by received_on desc, letter_id desc`

/**
 * By the reader's own lists, one for each token: a page costs the same however many letters of other people lie between.
 * What is shown has passed the predicate as well.
 */
export function amongOwn(reader: Reader, sight: SQL, days: Days): Search {
  const lists = (end: SQL) => sql`unnest(${tokenArray(reader)}::integer[]) as held (token) cross join lateral (
    select ${on}, ${id} from letter_access where letter_access.token = held.token and ${within(days, on)} ${end}) as list`
  return {
    newest: (position, limit) => sql`
      select letters.received_on, letters.id from (
        select distinct received_on, letter_id
        from ${lists(sql`and ${after(position, on, id)} ${newestFirst} limit ${limit}`)}
        ${newestFirst} limit ${limit}
      ) as own join letters on letters.id = own.letter_id where ${sight}`,
    any: (limit) => sql`select letter_id from ${lists(sql`limit ${limit}`)}`,
  }
}

/** Condition: received on these days. */
export function within({ from, to }: Days, on: SQL): SQL {
  const first = from === undefined ? sql`true` : sql`${on} >= ${from}`
  return to === undefined ? first : sql`${first} and ${on} <= ${to}`
}

/** Strictly after this place in the list. */
export function after(position: Position | null, on: SQL, id: SQL): SQL {
  return position ? sql`(${on}, ${id}) < (${position.receivedOn}, ${position.id})` : sql`true`
}
