import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRegistry } from '../../bench/registry/data.ts'
import { buffers } from '../../bench/registry/measure.ts'
import { queryOf, questions } from '../../bench/registry/queries.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { branches } from '../../db/letters/search.ts'
import { readerOf } from '../../db/visibility/index.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

/** Of the invented town: an agent of a service. */
const AGENT = 100
let database: FreshDatabase
let db: Database
beforeAll(async () => {
  database = await freshDatabase()
  db = openDatabase(database.url, { max: 2 })
  await fillRegistry(db, 8_000)
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

test('R6 words and sight are one scan of one index, names and sight of another', async () => {
  const [words, names] = branches(await readerOf(db, AGENT), { q: 'voirie' })
  const planOf = async (where = sql`false`) =>
    (await db.execute(sql`explain select id from letters where ${where}`)).map((line) => line['QUERY PLAN']).join('\n')
  expect(await planOf(words)).toMatch(/letters_search_idx[\s\S]*Index Cond: .*search @@ .*acl && /)
  expect(await planOf(names)).toMatch(/letters_sender_idx[\s\S]*Index Cond: .*sender_key ~~ .*acl && /)
})

test('R6 no page of an agent reads more than 600 blocks of the registry, on any machine', async () => {
  const reader = await readerOf(db, AGENT)
  const [row] = await db.execute<{ chrono: string }>(sql`select chrono from letters where in_circuit limit 1`)
  for (const question of questions(row?.chrono ?? '').filter(({ count }) => !count)) {
    const read = await buffers(db, queryOf(reader, question, true))
    expect([question.name, read, read <= 600]).toEqual([question.name, read, true])
  }
})
