import { afterAll, beforeAll, expect, test } from 'vitest'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { humanSteps } from './support/bpmn.ts'
import { historyOfRun } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { closed, complete, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await publishBpmn(house.db, 'direction', humanSteps(8))
})
afterAll(() => house?.close())

/** How many events of each kind the letter's history holds; `marker` is a local activity or a patch. */
async function eventsOf(letterId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const event of await historyOfRun(house, letterId)) {
    const name = Object.keys(event).find((key) => key.endsWith('EventAttributes')) ?? 'unknown'
    const kind = name.replace(/^workflow|EventAttributes$/g, '').replace(/^Execution/, '')
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

async function eventsOfWholeLife(): Promise<Record<string, number>> {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'step1')
  for (let step = 1; step <= 8; step += 1) await complete(house, letterId, `step${step}`)
  await closed(house, letterId)
  await house.client.workflow.getHandle(letterWorkflowId(letterId)).result()
  return eventsOf(letterId)
}

const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Of several, since a busy machine adds workflow tasks that timed out to some: what a life takes by itself. */
async function leastLife(): Promise<Record<string, number>> {
  let least = await eventsOfWholeLife()
  for (let more = 0; more < 4 && sumOf(least) > budget; more += 1) {
    const another = await eventsOfWholeLife()
    if (sumOf(another) < sumOf(least)) least = another
  }
  return least
}

const budget = 58

test(`a letter of eight steps takes ${budget} events of history, its projection after each step included`, async () => {
  const counts = await leastLife()
  expect(counts).toEqual({
    Started: 1,
    // One workflow task to begin with, then one per act: three events each.
    TaskScheduled: 9,
    TaskStarted: 9,
    TaskCompleted: 9,
    UpdateAccepted: 8,
    UpdateCompleted: 8,
    // The plan, nine projections, the patch.
    markerRecorded: 11,
    // What operators filter by, and the patch; nothing of it changes from one step to the next.
    upsertWorkflowSearchAttributes: 2,
    Completed: 1,
  })
  expect(sumOf(counts)).toBe(budget)
})

test('a worker that dies with a letter in its hands keeps the next one waiting for three seconds at most, not for ten', async () => {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'step1')
  const { raw } = await house.client.workflow.getHandle(letterWorkflowId(letterId)).describe()
  const { seconds, nanos } = raw.executionConfig?.defaultWorkflowTaskTimeout ?? {}
  expect(Number(seconds) * 1000 + Number(nanos) / 1e6).toBeLessThanOrEqual(3000)
})
