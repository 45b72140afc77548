import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRegistry } from '../../bench/registry/data.ts'
import { buffers } from '../../bench/registry/measure.ts'
import { type Question, queryOf, questions } from '../../bench/registry/queries.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { searches } from '../../db/letters/search.ts'
import { readerOf } from '../../db/visibility/index.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

/** Of the invented town: an agent of a service, a director with five services, an elected official. */
const [agent, director, elected] = [100, 50, 10]
let database: FreshDatabase
let db: Database
let pages: Question[]
beforeAll(async () => {
  database = await freshDatabase()
  db = openDatabase(database.url, { max: 2 })
  await fillRegistry(db, 30_000)
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
])('no page that $who asks for reads more than $most blocks, on any machine', async ({ id, most }) => {
  const reader = await readerOf(db, id)
  for (const question of pages) {
    const read = await buffers(db, await queryOf(db, reader, question))
    expect([question.name, read, read <= most]).toEqual([question.name, read, true])
  }
})
