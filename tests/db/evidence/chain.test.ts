import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, inTransaction, openDatabase } from '../../../db/client.ts'
import { appendEvidence } from '../../../db/evidence/append.ts'
import { historyOf } from '../../../db/evidence/history.ts'
import { verifyEvidence } from '../../../db/evidence/verify.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { buildTown, registerLetter } from '../../workflows/support/town.ts'

let fresh: FreshDatabase
let db: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
  await buildTown(db)
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

const append = (letterId: string, key: string) =>
  inTransaction(db, (tx) => appendEvidence(tx, { letterId, kind: 'claimed', key, data: { task: key, n: 1.5 } }))

test('R13 many writers at once make one chain, and the same fact is on record once', async () => {
  const letterId = await registerLetter(db, 'DEP', 'direction')
  const written = await Promise.all(['a', 'b', 'c', 'a', 'b', 'd'].map((key) => append(letterId, key)))
  expect(written.filter(Boolean)).toHaveLength(4)
  expect((await historyOf(db, letterId)).map(({ n }) => n)).toEqual([1, 2, 3, 4])
  expect(await verifyEvidence(db, letterId)).toMatchObject({ rows: 4, broken: [] })
})

test.each([
  ['altered', sql`update evidence set data = '{"task":"other"}' where n = 2`, 2, 'hash'],
  ['removed', sql`delete from evidence where n = 2`, 3, 'gap'],
  ['given another author', sql`update evidence set at = at + interval '1 second' where n = 3`, 3, 'hash'],
])('a row that is %s breaks the chain there, and the verification names it', async (_how, change, n, reason) => {
  const letterId = await registerLetter(db, 'DEP', 'direction')
  for (const key of ['a', 'b', 'c']) await append(letterId, key)
  await expect(db.execute(change)).rejects.toThrow()
  const cut = sql`${change} and letter_id = ${letterId}`
  // Somebody with all rights on the database, past the trigger that refuses.
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(cut)
  })
  expect((await verifyEvidence(db, letterId)).broken).toEqual([{ letterId, n, reason }])
})
