import { type SQL, sql } from 'drizzle-orm'
import { after, amongFound, type Days, type Position, type Search, within } from './searches.ts'

/** More days than these hold too large a part of the registry: all letters are looked up at once. */
const WIDEST_DAYS = 4 * 365

/**
 * By the indexes of words and names, which also know access tokens and periods (`bannette_periods`, weeks and quarters):
 * first among the letters of some days before the page; when these do not fill it, among so many days as their number
 * promises; and among all letters only when they are few. What is read so grows neither with the age of the registry nor
 * with the depth of the page.
 * @param where bears the predicate
 * @param span days that should hold the page, see `waysTo`: a guess of PostgreSQL's, of parts of names a poor one
 */
export function amongRecent(where: SQL, days: Days, span: number): Search {
  const found = sql`letters where ${where} and ${within(days, on)}`
  const newest = (position: Position | null, limit: number) => {
    const last = lastDay(position, days)
    const among = (letters: SQL) => sql`select received_on, id from (
        select ${on}, ${id} from ${found} and ${after(position, on, id)} and ${letters} offset 0
      ) as sought order by received_on desc, id desc limit ${limit}`
    const hoped = Math.ceil(span * limit * 1.5)
    const promised = sql`(select ${hoped}::integer / greatest(n, 1) from first)`
    const few = sql`(select n < ${limit} and ${hoped}::integer <= n * ${WIDEST_DAYS}::integer from first)`
    return sql`
      with recent as materialized (${among(inPeriods(last, span))}),
        first as materialized (select count(*)::integer as n from recent),
        wider as materialized (${among(sql`${inPeriods(last, promised)} and ${few}`)}),
        way as materialized (select case when not ${nothingLater(position, days)} then 'all'
          when n >= ${limit} then 'recent' when (select count(*) from wider) >= ${limit} then 'wider' else 'all' end as it from first)
      select received_on, id from recent where (select it from way) = 'recent'
      union all select received_on, id from wider where (select it from way) = 'wider'
      union all (${among(sql`(select it from way) = 'all'`)})`
  }
  return { newest, any: amongFound(where, days).any }
}

/** The last day that a page can hold; a place in the list comes before the filters, since it is among them. */
export function lastDay(position: Position | null, { to }: Days): SQL {
  const day = position?.receivedOn ?? to
  return day === undefined ? sql`bannette_today()` : sql`${day}::date`
}

/** Condition: received in the periods that these days touch; some days before the first may be among them. */
export function inPeriods(last: SQL, span: number | SQL): SQL {
  return sql`bannette_periods(letters.received_on) && bannette_periods_between(${last} - ${span}::integer, ${last})`
}

const [on, id] = [sql`letters.received_on`, sql`letters.id`]

/** A letter dated after today, by a clock that went wrong, is in no period up to today and still comes first. */
function nothingLater(position: Position | null, { to }: Days): SQL {
  if (position || to !== undefined) return sql`true`
  return sql`not exists (select from letters where ${on} > bannette_today())`
}
