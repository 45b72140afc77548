import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisions, tasks } from '../../db/schema/index.ts'
import { bpmn, flow, userTask } from './support/bpmn.ts'
import { type House, openHouse, spawnWorker } from './support/house.ts'
import { closed, complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

/** Two people work side by side: `one` and `two` are open at the same time. */
const sideBySide = bpmn(
  [
    '<bpmn:startEvent id="start" /><bpmn:parallelGateway id="fork" />',
    userTask('one'),
    userTask('two'),
    '<bpmn:parallelGateway id="join" />',
    userTask('last'),
    '<bpmn:endEvent id="end" />',
    flow('start', 'fork'),
    flow('fork', 'one'),
    flow('fork', 'two'),
    flow('one', 'join'),
    flow('two', 'join'),
    flow('join', 'last'),
    flow('last', 'end'),
  ].join(''),
)

let house: House
beforeAll(async () => {
  house = await openHouse({ workers: 0 })
  await publishBpmn(house.db, 'direction', sideBySide)
})
afterAll(() => house?.close())

test('R13 a worker killed inside the projection loses no decision, even when somebody else acts first', async () => {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  // The first projection shows the two tasks, the second one is written and never accepted by Temporal.
  const doomed = await spawnWorker(house, 'project:after=crash@2')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'two')
  const first = complete(house, letterId, 'one')
  await doomed.ended
  await doomed.kill()
  expect((await openTasks(house, letterId)).map(({ element }) => element)).toEqual(['two'])
  expect((await first).state).toBe('accepted')

  // Nobody works now. The first decision's Update is gone with its caller, the second person's comes before it.
  await house.db
    .update(decisions)
    .set({ nextAttemptAt: new Date('2100-01-01') })
    .where(eq(decisions.letterId, letterId))
  const second = complete(house, letterId, 'two')
  await house.addWorker()
  await second
  await house.db
    .update(decisions)
    .set({ nextAttemptAt: new Date(0) })
    .where(and(eq(decisions.status, 'pending')))
  await eventually(async () => {
    await house.circuits.relayOnce()
    return (await decisionsOf(house, letterId)).every(({ status }) => status === 'applied' || status === 'reapplied')
  })
  expect((await openTasks(house, letterId)).map(({ element }) => element)).toEqual(['last'])
  const rows = await house.db.select().from(tasks).where(eq(tasks.letterId, letterId))
  expect(
    rows
      .filter(({ ended }) => ended === 'completed')
      .map(({ element }) => element)
      .sort(),
  ).toEqual(['one', 'two'])
  await complete(house, letterId, 'last')
  await closed(house, letterId)
  expect((await stateOf(house, letterId))?.snapshot.acts).toBe(3)
})
