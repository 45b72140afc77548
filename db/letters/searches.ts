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

/** By an index of the letters themselves. @param where bears the predicate */
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

/**
 * By the reader's own lists, one for each token, which are merged: a page costs the same however many letters of other
 * people lie between. What a page shows has passed the predicate as well.
 * @param filters conditions on columns of `letters`; null without any
 */
export function amongOwn(reader: Reader, sight: SQL, filters: SQL | null, days: Days): Search {
  const [on, id] = [sql`letter_access.received_on`, sql`letter_access.letter_id`]
  const filtered = filters ? sql`join letters on letters.id = ${id} and ${filters}` : sql``
  const lists = (rest: SQL) => sql`unnest(${tokenArray(reader)}::integer[]) as held (token) cross join lateral (
      select ${on}, ${id} from letter_access ${filtered}
      where letter_access.token = held.token and ${within(days, on)} ${rest}) as own`
  return {
    newest: (position, limit) => sql`
      select letters.received_on, letters.id from (
        select distinct received_on, letter_id
        from ${lists(sql`and ${after(position, on, id)} order by ${on} desc, ${id} desc limit ${limit}`)}
        order by received_on desc, letter_id desc limit ${limit}
      ) as newest join letters on letters.id = newest.letter_id where ${sight}`,
    any: (limit) => sql`select letter_id from ${lists(sql`limit ${limit}`)}`,
  }
}

function within({ from, to }: Days, on: SQL): SQL {
  const first = from === undefined ? sql`true` : sql`${on} >= ${from}`
  return to === undefined ? first : sql`${first} and ${on} <= ${to}`
}

/** Strictly after this place in the list. */
function after(position: Position | null, on: SQL, id: SQL): SQL {
  return position ? sql`(${on}, ${id}) < (${position.receivedOn}, ${position.id})` : sql`true`
}
