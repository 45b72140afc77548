import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { tokenArray } from '../visibility/visible.ts'

/** Blocks read for one row of a list and its letter; for a letter found by an index on words it is one. */
const BLOCKS_OF_A_ROW = 4

/**
 * Whether a page of these words is found sooner by reading letters from the newest on than by looking up all that contain
 * them: so it is with words that stand in nearly every letter. Asked of PostgreSQL's statistics; left to its own choice, it
 * reads the whole registry for a word that is rarer than it thinks.
 * @param among the letters that are read
 */
export async function newestFirstIsSooner(db: Connection, words: SQL, among: SQL, limit: number): Promise<boolean> {
  const [all, containing, read] = await estimates(db, [sql`true`, words, among])
  if (!all || !containing || !read) return false
  const share = Math.min(containing / all, 1)
  return (BLOCKS_OF_A_ROW * limit) / share < share * read
}

/** The letters on the reader's own lists. */
export const ownLetters = (reader: Reader): SQL => sql`letters.acl && ${tokenArray(reader)}::integer[]`

type Plan = { 'Plan Rows': number; Plans?: Plan[] }

/** How many letters PostgreSQL expects of each condition; nothing is read. */
async function estimates(db: Connection, conditions: readonly SQL[]): Promise<number[]> {
  const each = conditions.map((condition) => sql`select id from letters where ${condition}`)
  const [row] = await db.execute<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    sql`explain (format json) ${sql.join(each, sql` union all `)}`,
  )
  return row?.['QUERY PLAN'][0]?.Plan.Plans?.map((plan) => plan['Plan Rows']) ?? []
}
