import { fileURLToPath } from 'node:url'
import { Worker } from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicKeysOf } from '../../api/circuits/signer.ts'
import { dataConverter } from '../../temporal/data-converter.ts'
import { deploymentState, makeCurrent } from '../../temporal/deployments.ts'
import type { WorkerBuild } from '../../temporal/worker.ts'
import { buildWorkflowBundle, fillBundle } from '../../workflows/bundle.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { humanSteps } from './support/bpmn.ts'
import { historyOfRun } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { testKeys } from './support/keys.ts'
import { closed, complete, eventually, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

const present = buildWorkflowBundle()
const next = buildWorkflowBundle(fileURLToPath(new URL('./support/next-build.ts', import.meta.url)))

let house: House
let build: (buildId: string) => WorkerBuild
beforeAll(async () => {
  house = await openHouse({ workers: 0 })
  build = (buildId) => ({ deploymentName: house.taskQueue, buildId })
  await publishBpmn(house.db, 'direction', humanSteps(3))
})
afterAll(() => house?.close())

test('R23 two builds side by side: letters under way go on in the new one as they began, new ones take its new way', async () => {
  await house.addWorker({ code: present, build: build('present') })
  await current('present')
  const old = await begin()
  await complete(house, old, 'step1')
  expect(await buildsOf(old)).toEqual(['present'])

  await house.addWorker({ code: next, build: build('next') })
  await eventually(async () => (await deploymentState(house.client, house.taskQueue)).builds.includes('next'))
  await complete(house, old, 'step2')
  expect(await buildsOf(old)).toEqual(['present'])

  await current('next')
  const young = await eventually(async () => {
    const letterId = await begin()
    return (await buildsOf(letterId)).includes('next') ? letterId : null
  })
  for (const step of ['step1', 'step2', 'step3']) await complete(house, young, step)
  await complete(house, old, 'step3')
  await Promise.all([closed(house, old), closed(house, young)])
  expect(await buildsOf(young)).toEqual(['next'])
  expect(await buildsOf(old)).toEqual(['present', 'next'])

  expect([await isOfNext(old), await isOfNext(young)]).toEqual([false, true])
  await replay(old, next)
  await replay(young, next)
  await replay(old, present)
  // Back to the old build is no way for a letter that has taken the new one. The worker logs it too (`next-build` where the
  // old build looks for another patch): that nondeterminism is what is asked for here, and no other line may speak of one.
  await expect(replay(young, present)).rejects.toThrow(DeterminismViolationError)
})

/** Its workers must have announced themselves. */
async function current(buildId: string): Promise<void> {
  await eventually(() =>
    makeCurrent(house.client, build(buildId)).then(
      () => true,
      () => false,
    ),
  )
  expect((await deploymentState(house.client, house.taskQueue)).current).toBe(buildId)
}

async function begin(): Promise<string> {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'step1')
  return letterId
}

/** Which builds took the letter's steps, in order of their first. */
async function buildsOf(letterId: string): Promise<string[]> {
  const events = await historyOfRun(house, letterId)
  const builds = events.map((event) => event.workflowTaskCompletedEventAttributes?.deploymentVersion?.buildId)
  return [...new Set(builds.filter((id) => typeof id === 'string' && id !== ''))] as string[]
}

/** Whether it did what only the next build does. */
const isOfNext = async (letterId: string): Promise<boolean> =>
  (await historyOfRun(house, letterId)).some((event) => event.workflowPropertiesModifiedEventAttributes)

async function replay(letterId: string, code: typeof present): Promise<void> {
  const workflowId = letterWorkflowId(letterId)
  const history = await house.client.workflow.getHandle(workflowId).fetchHistory()
  const workflowBundle = fillBundle(await code, { publicKeys: publicKeysOf(testKeys.decisions) })
  const options = { workflowBundle, dataConverter: dataConverter(testKeys.payloads, 'worker') }
  await Worker.runReplayHistory(options, history, workflowId)
}
