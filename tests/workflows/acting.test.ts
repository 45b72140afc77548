import { afterAll, beforeAll, expect, test } from 'vitest'
import { historyOf } from '../../db/evidence/history.ts'
import { verifyEvidence } from '../../db/evidence/verify.ts'
import { humanSteps } from './support/bpmn.ts'
import { type House, openHouse } from './support/house.ts'
import { closed, complete, openTasks, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await publishBpmn(house.db, 'direction', humanSteps(3))
})
afterAll(() => house?.close())

test('R8 a letter goes through its circuit step by step, and the next read shows each act', async () => {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  expect(await house.circuits.start(letterId)).toBe('started')
  for (const step of ['step1', 'step2', 'step3']) {
    await taskOf(house, letterId, step)
    const { state, result } = await complete(house, letterId, step)
    expect(state).toBe('applied')
    expect(result).toMatchObject({ applied: true, projected: true })
    expect((await openTasks(house, letterId)).map(({ element }) => element)).not.toContain(step)
  }
  await closed(house, letterId)
  expect((await stateOf(house, letterId))?.stage).toBe('Clos')
  await house.circuits.relayOnce()
  const kinds = (await historyOf(house.db, letterId)).map(({ kind }) => kind)
  expect(kinds).toEqual(['task_done', 'task_done', 'task_done', 'closed'])
  expect((await verifyEvidence(house.db, letterId)).broken).toEqual([])
})

test('R9 of two who take one task at the same moment one has it, and the other is told', async () => {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  const { key: taskKey } = await taskOf(house, letterId, 'step1')
  const claim = (actor: number) =>
    house.circuits.act(
      letterId,
      { name: 'claim', taskKey },
      { actor, onBehalfOf: null, comment: null, documentSha256: null },
    )
  const { assistant, director } = house.people
  const ends = await Promise.allSettled([claim(assistant), claim(director)])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(ends.find((end) => end.status === 'rejected')?.reason).toMatchObject({ code: 'TASK_CLAIMED' })
  const winner = ends[0]?.status === 'fulfilled' ? assistant : director
  expect(await taskOf(house, letterId, 'step1')).toMatchObject({ assigneeId: winner })
})
