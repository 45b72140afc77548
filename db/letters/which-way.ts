import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { inPeriods } from './recent.ts'

/** Days that are estimated. */
const YEAR = 365
/** Letters expected in the days chosen, for each one of a page: PostgreSQL guesses, and letters come unevenly. */
const MARGIN = 2
/** Days looked through at most, since what stands together (« école primaire ») is less rare than PostgreSQL thinks. */
const MOST = 4 * YEAR
/** Of what so few days are not expected to hold, all letters are looked up at once. */
const RARE = 10 * YEAR
/** Of what stands in one letter out of so many, a page is found sooner by reading letters from the newest on. */
const WALKED = 20

/** `span`: days before the page that should hold it, null when it is too rare. `walk`: it stands in nearly all letters. */
export type Way = { span: number | null; walk: boolean }

/** How a page of each of these conditions is found with the least reading, by PostgreSQL's statistics. */
export async function waysTo(db: Connection, wheres: readonly SQL[], last: SQL, limit: number): Promise<Way[]> {
  if (wheres.length === 0) return []
  const [all = 1, ...answers] = await estimates(
    db,
    [sql`true`, ...wheres].map((where) => sql`${where} and ${inPeriods(last, YEAR)}`),
  )
  return answers.map((expected) => {
    const days = Math.ceil((YEAR * MARGIN * limit) / Math.max(expected, 1))
    return { span: days > RARE ? null : Math.min(days, MOST), walk: expected * WALKED > all }
  })
}

type Plan = { 'Plan Rows': number; 'Parent Relationship'?: string; Plans?: Plan[] }

/** How many letters PostgreSQL expects of each condition; nothing is read. */
async function estimates(db: Connection, conditions: readonly SQL[]): Promise<number[]> {
  // With `offset 0` each is planned by itself: a parallel plan of them all would tell a worker's share.
  const each = conditions.map((condition) => sql`(select id from letters where ${condition} offset 0)`)
  const [row] = await db.execute<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    sql`explain (format json) ${sql.join(each, sql` union all `)}`,
  )
  // What a condition asks once for all letters (the id of a box) stands among them as an "InitPlan".
  const members = row?.['QUERY PLAN'][0]?.Plan.Plans?.filter((plan) => plan['Parent Relationship'] === 'Member')
  return members?.map((plan) => plan['Plan Rows']) ?? []
}
