import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRegistry } from '../../bench/registry/data.ts'
import { costOf } from '../../bench/registry/measure.ts'
import { type Question, queryOf, questions } from '../../bench/registry/queries.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { listLetters } from '../../db/letters/index.ts'
import { type LetterFilters, searches } from '../../db/letters/search.ts'
import { type Reader, readerOf, visible } from '../../db/visibility/index.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

/** Of the invented town: an agent of a service, a director with five services, an elected official, the DG and the CAB. */
const [agent, director, elected, dg, cab] = [100, 50, 10, 1, 2]
let database: FreshDatabase
let db: Database
let pages: Question[]
beforeAll(async () => {
  database = await freshDatabase()
  db = openDatabase(database.url, { max: 2 })
  await fillRegistry(db, 30_000)
  await db.execute(sql`vacuum (analyze, index_cleanup on)`)
  const [row] = await db.execute<{ chrono: string }>(sql`select chrono from letters where in_circuit limit 1`)
  pages = questions(row?.chrono ?? '').filter(({ count }) => !count)
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

test('R6 words and sight are one scan of one index, names and sight of another', async () => {
  const [words, names] = await searches(db, await readerOf(db, agent), { q: 'voirie' }, 50)
  const planOf = async (query = sql`select`) =>
    (await db.execute(sql`explain ${query}`)).map((line) => line['QUERY PLAN']).join('\n')
  expect(await planOf(words?.any(1001))).toMatch(/letters_search_idx[\s\S]*Index Cond: .*search @@ .*acl && /)
  expect(await planOf(names?.any(1001))).toMatch(/letters_sender_idx[\s\S]*Index Cond: .*sender_key ~~ .*acl && /)
})

test.each([
  { who: 'R6 an agent', id: agent, most: 600 },
  { who: 'R6 a direction', id: director, most: 2_000 },
  { who: 'R7 an elected official', id: elected, most: 600 },
  { who: 'R5 the DG', id: dg, most: 2_000 },
])('no page that $who asks for reads more than $most blocks, on any machine', async ({ id, most }) => {
  const reader = await readerOf(db, id)
  for (const question of pages) {
    const { blocks } = await costOf(db, await queryOf(db, reader, question))
    expect([question.name, blocks, blocks <= most]).toEqual([question.name, blocks, true])
  }
})

/** Filters, and in plain words what they ask for: no index, no window, one scan of all letters. */
const meant: [LetterFilters, ReturnType<typeof sql>][] = [
  [{}, sql`true`],
  [{ q: 'demande' }, sql`search @@ bannette_query('demande')`],
  [{ q: 'voirie éclairage' }, sql`search @@ bannette_query('voirie éclairage')`],
  [{ q: 'terme77x' }, sql`search @@ bannette_query('terme77x')`],
  [{ sender: 'abri39' }, sql`sender_key like '%abri39%'`],
  [{ box: 'S37' }, sql`box_unit_id = 67`],
  [{ box: 'D7', status: 'in-circuit' }, sql`box_unit_id = 17 and status = 'in-circuit'`],
  [{ status: 'registered' }, sql`status = 'registered'`],
  [{ q: 'demande', box: 'S37' }, sql`search @@ bannette_query('demande') and box_unit_id = 67`],
  [{ q: 'rue', to: '2021-06-15' }, sql`search @@ bannette_query('rue') and received_on <= '2021-06-15'`],
  [{ status: 'in-circuit', from: '2020-02-03' }, sql`status = 'in-circuit' and received_on >= '2020-02-03'`],
]

test.each([
  { who: 'R6 an agent', id: agent },
  { who: 'R6 a direction', id: director },
  { who: 'R7 an elected official', id: elected },
  { who: 'R5 the DG', id: dg },
  { who: 'R4 the CAB', id: cab },
])(
  'pages that $who turns are those of the whole registry, without gap, a letter dated tomorrow first',
  async ({ id }) => {
    await db.execute(sql`update letters set received_on = bannette_today() + 1
    where id = (select id from letters where box_unit_id = 67 order by received_on, id limit 1)`)
    const reader = await readerOf(db, id)
    for (const [filters, condition] of meant) {
      const all = await db.execute<{ id: string }>(sql`select id from letters
      where (${condition}) is true and (${visible(reader)}) is true order by received_on desc, id desc`)
      const wanted = all.map((row) => row.id)
      expect([filters, await turned(reader, filters, wanted.length)]).toEqual([filters, wanted.slice(0, PAGES * SIZE)])
    }
  },
)

const [PAGES, SIZE] = [4, 40]

async function turned(reader: Reader, filters: LetterFilters, total: number): Promise<string[]> {
  const seen: string[] = []
  let next: string | null = null
  for (let n = 0; n < PAGES; n++) {
    const page = await listLetters(db, reader, { ...filters, limit: SIZE, ...(next === null ? {} : { cursor: next }) })
    expect(page.total.value).toBe(Math.min(total, 1000))
    seen.push(...page.items.map(({ id }) => id))
    if (page.next === null) break
    next = page.next
  }
  return seen
}
