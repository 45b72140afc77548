import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCitizens } from '../../db/citizens/list.ts'
import { makePromise, settlePromise } from '../../db/citizens/promises.ts'
import { type TestTown, testTown } from './town.ts'

const at = new Date('2026-11-21T08:00:00Z')
let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

test('R5 R7 of a citizen the CAB counts the letters that it sees, and not one that is in no circuit yet', async () => {
  const sender = {
    name: 'Odile Marchand',
    address: { lines: ['4 rue des Lilas'], postalCode: '49000', city: 'Valmont' },
  }
  await town.register({ sender, box: 'DEP' })
  await town.register({ sender, from: 'BDC' })
  const { items } = await listCitizens(town.db, await town.reader('dircab'), { q: 'Marchand' })
  expect(items).toMatchObject([{ name: 'Odile Marchand', letters: 1, open: 1 }])
})

test('R7 what was promised, and whether it was kept, is on record once each', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const [id, by] = [crypto.randomUUID(), await town.userId('dircab')]
  const promise = { id, letterId, text: 'Réparé avant Noël', dueOn: '2026-12-20', by, at }
  for (const _again of [1, 2]) await town.db.transaction((tx) => makePromise(tx, promise))
  const settle = (kept: boolean) => town.db.transaction((tx) => settlePromise(tx, { id, kept, note: null, by, at }))
  expect([await settle(true), await settle(false)]).toEqual([true, false])
  const facts = await town.db.query.evidence.findMany({ where: (e, { eq: is }) => is(e.letterId, letterId) })
  expect(facts.map(({ kind, actorId, data }) => ({ kind, actorId, data })).slice(1)).toEqual([
    { kind: 'promised', actorId: by, data: { promiseId: id, dueOn: '2026-12-20' } },
    { kind: 'promise_settled', actorId: by, data: { promiseId: id, kept: true } },
  ])
})
