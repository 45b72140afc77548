import type proto from '@temporalio/proto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { temporalCli as cli } from '../support/temporal-cli.ts'
import { humanSteps, inARow, serviceTask } from './support/bpmn.ts'
import { historyOfRun } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { complete, eventually, openTasks, stateOf, taskOf } from './support/reading.ts'
import { serviceThenStep } from './support/service-row.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

/** One circuit for each of the effects that a circuit may order. */
const effects: Readonly<Record<string, CircuitKey>> = {
  'stamp-griffe': 'direction',
  'send-acknowledgement': 'service',
  dispatch: 'pole',
  notify: 'cabinet',
}

let house: House
beforeAll(async () => {
  house = await openHouse()
  for (const [activity, key] of Object.entries(effects)) await publishBpmn(house.db, key, serviceThenStep(activity))
  await publishBpmn(house.db, 'qualification', humanSteps(3))
  const two = serviceTask('first', 'notify') + serviceTask('effect', 'dispatch')
  await publishBpmn(house.db, 'validation', inARow(['first', 'effect'], two))
})
afterAll(() => house?.close())

/** A letter whose effect is under way, and the activity that does it. */
async function underWay(activity: string, circuit = effects[activity] as CircuitKey) {
  house.machines.hold.add(activity)
  const letterId = await registerLetter(house.db, 'DEP', circuit)
  await house.circuits.start(letterId)
  const workflowId = letterWorkflowId(letterId)
  const activityId = await eventually(() => pendingActivity(workflowId, activity))
  return { letterId, workflowId, activityId }
}

async function pendingActivity(workflowId: string, type: string): Promise<string | null | undefined> {
  const { raw } = await house.client.workflow.getHandle(workflowId).describe()
  return raw.pendingActivities?.find(({ activityType }) => activityType?.name === type)?.activityId
}

const incidentOf = (letterId: string) =>
  eventually(async () => {
    const [incident] = (await stateOf(house, letterId))?.incidents ?? []
    return incident && { code: incident.code, cause: incident.cause, element: incident.element }
  })
const forged = { code: 'SERVICE_FAILED', cause: 'FORGED_RESULT', element: 'effect' }

test.each(Object.keys(effects))(
  'R14 an operator who completes %s by hand makes an incident, never a fact',
  async (activity) => {
    const { letterId, workflowId, activityId } = await underWay(activity)
    const result = '{"stampedSha256":"00","dispatchedBy":"email","acknowledgedBy":"email"}'
    await cli('activity', 'complete', '--activity-id', activityId, '--workflow-id', workflowId, '--result', result)
    expect(await incidentOf(letterId)).toEqual(forged)
    expect(await openTasks(house, letterId)).toEqual([])
    house.machines.hold.delete(activity)
  },
)

test.each(Object.keys(effects))(
  'an operator who fails %s by hand sends the letter no other way: an incident',
  async (activity) => {
    const { letterId, workflowId, activityId } = await underWay(activity)
    await cli('activity', 'fail', '--activity-id', activityId, '--workflow-id', workflowId, '--reason', 'NO_ADDRESS')
    expect(await incidentOf(letterId)).toEqual(forged)
    expect(await openTasks(house, letterId)).toEqual([])
    house.machines.hold.delete(activity)
  },
)

test('R14 an answer of ours that was copied out of the history answers nothing else', async () => {
  const { letterId, workflowId, activityId } = await underWay('dispatch', 'validation')
  const [genuine] = (await historyOfRun(house, letterId)).flatMap(
    ({ activityTaskCompletedEventAttributes: event }) => event?.result?.payloads ?? [],
  )
  expect(genuine?.metadata).toHaveProperty('key-id')
  const { namespace } = house.client.options
  const request = { namespace, workflowId, activityId, identity: 'somebody', result: { payloads: [genuine ?? {}] } }
  await house.client.workflowService.respondActivityTaskCompletedById(request)
  expect(await incidentOf(letterId)).toEqual(forged)
  house.machines.hold.delete('dispatch')
})

test('a payload of another letter, or an altered one, stops no letter', async () => {
  const [one, other] = [await atFirstStep(), await atFirstStep()]
  await complete(house, other, 'step1')
  const [accepted] = (await historyOfRun(house, other)).flatMap(
    ({ workflowExecutionUpdateAcceptedEventAttributes: event }) => event?.acceptedRequest?.input?.args?.payloads ?? [],
  )
  for (const payload of [accepted, altered(accepted)]) {
    const refused = house.client.workflowService.updateWorkflowExecution({
      namespace: house.client.options.namespace,
      workflowExecution: { workflowId: letterWorkflowId(one) },
      waitPolicy: { lifecycleStage: 3 },
      request: {
        meta: { updateId: crypto.randomUUID() },
        input: { name: 'complete', args: { payloads: [payload ?? {}] } },
      },
    })
    expect((await refused).outcome?.failure?.applicationFailureInfo?.type).toBe('BAD_SIGNATURE')
  }
  expect((await openTasks(house, one)).map(({ element }) => element)).toEqual(['step1'])
  expect((await complete(house, one, 'step1')).state).toBe('applied')
})

test('R13 a decision that was copied out of the history and sent again under another id counts once', async () => {
  const letterId = await atFirstStep()
  await complete(house, letterId, 'step1')
  const [args] = (await historyOfRun(house, letterId)).flatMap(
    ({ workflowExecutionUpdateAcceptedEventAttributes: event }) => event?.acceptedRequest?.input?.args ?? [],
  )
  await house.client.workflowService.updateWorkflowExecution({
    namespace: house.client.options.namespace,
    workflowExecution: { workflowId: letterWorkflowId(letterId) },
    waitPolicy: { lifecycleStage: 3 },
    request: { meta: { updateId: crypto.randomUUID() }, input: { name: 'complete', args: args ?? null } },
  })
  expect((await stateOf(house, letterId))?.snapshot.acts).toBe(1)
  expect((await openTasks(house, letterId)).map(({ element }) => element)).toEqual(['step2'])
})

test('R14 Updates, Signals and starts of Temporal’s own command do nothing', async () => {
  const letterId = await atFirstStep()
  const workflowId = letterWorkflowId(letterId)
  const input = ['--input', '{"payload":"{}","keyId":"test","signature":"AA"}']
  await expect(
    cli('workflow', 'update', 'execute', '--workflow-id', workflowId, '--name', 'complete', ...input),
  ).rejects.toThrow('BAD_SIGNATURE')
  await cli('workflow', 'signal', '--workflow-id', workflowId, '--name', 'fact', ...input)
  await eventually(async () => (await stateOf(house, letterId))?.incidents[0]?.code === 'UNSIGNED_FACT')
  const stranger = letterWorkflowId(crypto.randomUUID())
  const started = ['--workflow-id', stranger, '--type', 'letterCircuit', '--task-queue', house.taskQueue]
  await expect(cli('workflow', 'execute', ...started, '--input', '{"start":{}}')).rejects.toThrow()
  expect((await openTasks(house, letterId)).map(({ element }) => element)).toEqual(['step1'])
})

test('R13 a projection that is completed or failed by hand shows the letter all the same', async () => {
  const letterId = await atFirstStep()
  const workflowId = letterWorkflowId(letterId)
  // Nobody can write the letter's state meanwhile, so that the circuit has to try for longer.
  const lock = house.db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from letters where id = ${letterId} for no key update`)
    await complete(house, letterId, 'step1')
    for (const how of [['complete', '--result', '{"recorded":99}'], ['fail']]) {
      const id = await eventually(() => pendingActivity(workflowId, 'project'))
      const [verb = '', ...rest] = how
      await cli('activity', verb, '--activity-id', id, '--workflow-id', workflowId, ...rest)
      await eventually(async () => (await pendingActivity(workflowId, 'project')) !== id)
    }
  })
  await lock
  expect((await taskOf(house, letterId, 'step2')).element).toBe('step2')
  expect((await complete(house, letterId, 'step2')).state).toBe('applied')
})

async function atFirstStep(): Promise<string> {
  const letterId = await registerLetter(house.db, 'DEP', 'qualification')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'step1')
  return letterId
}

function altered(payload: proto.temporal.api.common.v1.IPayload | undefined): proto.temporal.api.common.v1.IPayload {
  const data = Buffer.from(payload?.data ?? [])
  data[20] = (data[20] ?? 0) ^ 1
  return { ...payload, data }
}
