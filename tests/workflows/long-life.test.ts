import { afterAll, beforeAll, expect, test } from 'vitest'
import { bpmn, flow, userTask } from './support/bpmn.ts'
import { currentRun, reset, resetPoints } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { closed, complete, decisionsOf, eventually, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

/** A draft that comes back as often as the visa is refused, under a reminder that runs all the time. */
const corrections = bpmn(
  [
    '<bpmn:startEvent id="start" /><bpmn:parallelGateway id="both" />',
    userTask('watch', { due: 'P30D' }),
    userTask('draft'),
    userTask('visa', { kind: 'visa', outcomes: ['approve', 'return'] }),
    '<bpmn:exclusiveGateway id="choice" default="choice-to-draft" />',
    '<bpmn:endEvent id="end"><bpmn:terminateEventDefinition id="all" /></bpmn:endEvent><bpmn:endEvent id="watched" />',
    '<bpmn:boundaryEvent id="late" attachedToRef="watch" cancelActivity="false"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>P20D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>',
    '<bpmn:endEvent id="reminded" />',
    flow('start', 'both'),
    flow('both', 'watch'),
    flow('both', 'draft'),
    flow('watch', 'watched'),
    flow('late', 'reminded'),
    flow('draft', 'visa'),
    flow('visa', 'choice'),
    flow('choice', 'end', 'outcome = "approve"'),
    flow('choice', 'draft'),
  ].join(''),
)

let house: House
beforeAll(async () => {
  house = await openHouse({ continueAsNewAfterEvents: 40 })
  await publishBpmn(house.db, 'direction', corrections)
})
afterAll(() => house?.close())

test('a letter that is corrected again and again continues as new and keeps its tasks, timers and decisions', async () => {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  const relay = house.circuits.startRelay()
  const watch = await taskOf(house, letterId, 'watch')
  const firstRun = await currentRun(house, letterId)
  const deadline = (await house.circuits.explain(letterId)).waiting.find(({ kind }) => kind === 'timer')?.until
  for (let round = 0; round < 8; round += 1) {
    await complete(house, letterId, 'draft')
    await complete(house, letterId, 'visa', 'return')
  }
  expect(await currentRun(house, letterId)).not.toBe(firstRun)
  expect(await taskOf(house, letterId, 'watch')).toEqual(watch)
  const { waiting } = await house.circuits.explain(letterId)
  expect(waiting.find(({ kind }) => kind === 'timer')?.until).toBe(deadline)
  expect((await stateOf(house, letterId))?.snapshot.acts).toBe(16)

  const [point] = await resetPoints(house, letterId)
  const run = await reset(house, letterId, point ?? 0)
  await eventually(async () => {
    const state = await stateOf(house, letterId)
    return state?.runId === run && state.snapshot.acts === 16
  })
  await complete(house, letterId, 'draft')
  await complete(house, letterId, 'visa', 'approve')
  await closed(house, letterId)
  await relay.stop()
  expect((await stateOf(house, letterId))?.snapshot.acts).toBe(18)
  expect((await decisionsOf(house, letterId)).map(({ status }) => status)).not.toContain('set-aside')
})
