import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { historyOf } from '../../db/evidence/history.ts'
import { bpmn, flow, serviceTask, userTask } from './support/bpmn.ts'
import { currentRun, historyOfRun, reset, resetPoints } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { closed, complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

/** Two tasks with a service between them, then a choice: what a reset must find again in the same order. */
const circuit = bpmn(
  [
    '<bpmn:startEvent id="start" />',
    userTask('draft'),
    serviceTask('inform'),
    userTask('visa', { kind: 'visa', role: 'director-general', outcomes: ['approve', 'refuse'], comment: ['refuse'] }),
    '<bpmn:exclusiveGateway id="choice" default="choice-to-draft" />',
    '<bpmn:endEvent id="end" />',
    flow('start', 'draft'),
    flow('draft', 'inform'),
    flow('inform', 'visa'),
    flow('visa', 'choice'),
    flow('choice', 'end', 'outcome = "approve"'),
    flow('choice', 'draft'),
  ].join(''),
)

let house: House
beforeAll(async () => {
  house = await openHouse()
  await publishBpmn(house.db, 'direction', circuit)
})
afterAll(() => house?.close())

/** Draft, refusal, second draft, approval: four decisions, two services. */
async function wholeLife(): Promise<string> {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  await complete(house, letterId, 'draft')
  await refuseVisa(letterId)
  await complete(house, letterId, 'draft')
  await complete(house, letterId, 'visa', 'approve')
  await closed(house, letterId)
  return letterId
}

async function refuseVisa(letterId: string): Promise<void> {
  const { key } = await taskOf(house, letterId, 'visa')
  const who = { actor: house.people.director, onBehalfOf: null, comment: 'à revoir', documentSha256: null }
  await house.circuits.act(letterId, { name: 'complete', taskKey: key, outcome: 'refuse' }, who)
}

const ended = async (letterId: string) => {
  const { snapshot } = (await stateOf(house, letterId)) ?? {}
  return snapshot?.ended.map(({ key, outcome }) => `${key} ${outcome}`)
}

/** The workflow task that heard of the first service's end and asked for the visa; a slow machine may need more before it. */
async function pointOfFirstVisa(letterId: string): Promise<number> {
  const events = await historyOfRun(house, letterId)
  const informed = events.findIndex((event) => event.activityTaskCompletedEventAttributes)
  const asked = events.slice(informed).find((event) => event.workflowTaskCompletedEventAttributes)
  return Number(asked?.eventId)
}

describe('a reset in the console', () => {
  test('R13 from any point ends where the letter was, with every decision applied again', async () => {
    const model = await wholeLife()
    const expected = await ended(model)
    expect(expected).toEqual(['1.draft#1#0 done', '1.visa#1#0 refuse', '1.draft#2#0 done', '1.visa#2#0 approve'])
    for (const point of await resetPoints(house, model)) {
      const letterId = await wholeLife()
      const before = await currentRun(house, letterId)
      const points = await resetPoints(house, letterId)
      const run = await reset(house, letterId, points.find((one) => one >= point) ?? points.at(-1) ?? point)
      expect(run).not.toBe(before)
      await eventually(async () => {
        const state = await stateOf(house, letterId)
        return state?.runId === run && state.status === 'closed'
      })
      expect(await ended(letterId)).toEqual(expected)
      expect(await openTasks(house, letterId)).toEqual([])
      const states = (await decisionsOf(house, letterId)).map(({ status }) => status)
      expect(states.every((status) => status === 'applied' || status === 'reapplied')).toBe(true)
    }
  })

  test('without the later decisions shows the earlier state, and sets them aside', async () => {
    const letterId = await wholeLife()
    const relay = house.circuits.startRelay()
    const run = await reset(house, letterId, await pointOfFirstVisa(letterId), { reapply: false })
    // The new run has nothing to do and so nothing to show by itself: the relay asks it.
    await eventually(async () => (await stateOf(house, letterId))?.runId === run)
    await relay.stop()
    expect((await openTasks(house, letterId)).map(({ key }) => key)).toEqual(['1.visa#1#0'])
    const statuses = (await decisionsOf(house, letterId)).map(({ status }) => status)
    expect(statuses).toEqual(['applied', 'set-aside', 'set-aside', 'set-aside'])
    expect((await historyOf(house.db, letterId)).map(({ kind }) => kind)).toContain('branch_superseded')
  })
})
