import { afterAll, beforeAll, expect, test } from 'vitest'
import { supervisedLetters, workload } from '../../db/stats/index.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

/** How many letters are under way, for the figure and for the list that it opens. */
async function underWay(login: string): Promise<number> {
  const reader = await town.reader(login)
  const [{ total, units }, page] = await Promise.all([
    workload(town.db, reader),
    supervisedLetters(town.db, reader, {}),
  ])
  expect(units.reduce((sum, unit) => sum + unit.underWay, 0)).toBe(total.underWay)
  expect([page.total, page.items.length]).toEqual([total.underWay, total.underWay])
  return total.underWay
}

test('R3 R11 a confidential letter in a service’s box is counted for its members, and not for who supervises them', async () => {
  await town.register({ box: 'VOIRIE' })
  await town.register({ box: 'VOIRIE', confidentiality: 'confidential' })
  expect(await underWay('agent.voirie')).toBe(2)
  expect(await underWay('ad.dep')).toBe(1)
  expect(await underWay('plaroye')).toBe(1)
})

test('R4 R5 the figures of DG and CAB are those of circuits: no letter outside, whoever sees it', async () => {
  const [dg, cab] = [await underWay('dg'), await underWay('dircab')]
  await town.register({ confidentiality: 'political', from: 'CAB' })
  await town.register({ from: 'DG', copies: ['dg', 'dircab'] })
  expect([await underWay('dg'), await underWay('dircab')]).toEqual([dg, cab])
})

test('R21 the mail office counts what it sees, in a circuit or not yet, and not what others integrated', async () => {
  const before = await underWay('bdc')
  await town.register({ box: 'DCV', from: 'CAB' })
  expect(await underWay('bdc')).toBe(before)
  await town.register({ box: 'DCV', from: 'BDC' })
  await town.register({ from: 'BDC' })
  expect(await underWay('bdc')).toBe(before + 2)
})
