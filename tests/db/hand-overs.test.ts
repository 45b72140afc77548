import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addHandOver, listHandOvers, settleHandOver } from '../../db/hand-overs/hand-overs.ts'
import { positions } from '../../db/schema/index.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

/** A scan that the direction DEP hands to the mail office. */
async function handOver(): Promise<string> {
  const [id, sha256] = [crypto.randomUUID(), 'a'.repeat(64)]
  const [toUnitId, fromUnitId] = [await town.unitId('BDC'), await town.unitId('DEP')]
  const by = await town.userId('ad.dep')
  await addHandOver(town.db, { id, toUnitId, fromUnitId, by, name: 'Scan.pdf', mediaType: 'application/pdf', sha256 })
  return id
}

test('R2 a scan becomes one letter: of two officers who register it at the same moment, one is told', async () => {
  const id = await handOver()
  const { id: letterId } = await town.register({ from: 'BDC' })
  const register = () => town.db.transaction((tx) => settleHandOver(tx, id, { status: 'registered', letterId }))
  const ends = await Promise.allSettled([register(), register()])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(ends.find((end) => end.status === 'rejected')?.reason).toMatchObject({ code: 'HAND_OVER_DONE' })
})

test('R7 an elected official placed in a direction and in the mail office finds no scan by it', async () => {
  const id = await handOver()
  const userId = await town.userId('maire')
  for (const [unit, held] of [
    ['DEP', 'assistant'],
    ['BDC', 'mail-officer'],
  ] as const) {
    await town.db
      .insert(positions)
      .values({ userId, unitId: await town.unitId(unit), function: held, from: sql`bannette_today()` })
  }
  expect(await listHandOvers(town.db, await town.reader('ad.dep'), [id])).toHaveLength(1)
  expect(await listHandOvers(town.db, await town.reader('bdc'), [id])).toHaveLength(1)
  expect(await listHandOvers(town.db, await town.reader('maire'))).toEqual([])
})
