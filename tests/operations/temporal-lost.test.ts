import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSigner } from '../../api/circuits/signer.ts'
import { circuitRuns, circuitStates } from '../../db/schema/index.ts'
import type { StartLetter } from '../../domain/acts.ts'
import { letterCircuitType, letterWorkflowId } from '../../workflows/messages.ts'
import { bpmn, flow, humanSteps, inARow, serviceTask, userTask } from '../workflows/support/bpmn.ts'
import { historyOfRun } from '../workflows/support/histories.ts'
import { type House, openHouse, type RunningWorker } from '../workflows/support/house.ts'
import { strangeKeys } from '../workflows/support/keys.ts'
import { closed, complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from '../workflows/support/reading.ts'
import { publishBpmn, registerLetter } from '../workflows/support/town.ts'
import { operatorOf } from './support/operate.ts'
import { type OwnTemporal, ownTemporal } from './support/own-temporal.ts'

let temporal: OwnTemporal
let house: House
let ops: ReturnType<typeof operatorOf>
let worker: RunningWorker
/** Letters in all kinds of places when Temporal is lost. */
let half: string
let sent: string
let stopped: string
let suspended: string
let timed: string

beforeAll(async () => {
  temporal = await ownTemporal()
  house = await openHouse({ server: temporal.server, workers: 0 })
  ops = operatorOf(house, temporal.server)
  worker = await house.addWorker()
  await publishBpmn(house.db, 'direction', humanSteps(3, { due: 'P5D' }))
  await publishBpmn(
    house.db,
    'service',
    inARow(['before', 'inform', 'after'], `${userTask('before')}${serviceTask('inform')}${userTask('after')}`),
  )
  await publishBpmn(house.db, 'pole', withTimer)
  half = await begin('DEP', 'direction')
  await complete(house, half, 'step1')
  await taskOf(house, half, 'step2')
  sent = await begin('VOIRIE', 'service')
  await complete(house, sent, 'before')
  await taskOf(house, sent, 'after')
  house.machines.refuse.add('notify')
  stopped = await begin('VOIRIE', 'service')
  await complete(house, stopped, 'before')
  await eventually(async () => (await stateOf(house, stopped))?.incidents[0])
  house.machines.refuse.clear()
  suspended = await begin('DEP', 'direction')
  await taskOf(house, suspended, 'step1')
  await house.circuits.act(suspended, { name: 'suspend' }, who())
  timed = await begin('DG', 'pole')
  await taskOf(house, timed, 'work')
})
afterAll(async () => {
  await house?.close()
  await temporal?.remove()
})

const withTimer = bpmn(
  `<bpmn:startEvent id="start" />${userTask('work')}<bpmn:endEvent id="end" />${flow('start', 'work')}${flow('work', 'end')}
  <bpmn:boundaryEvent id="late" attachedToRef="work" cancelActivity="false"><bpmn:timerEventDefinition id="t">
  <bpmn:timeDuration>P3D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
  ${userTask('remind')}<bpmn:endEvent id="reminded" />${flow('late', 'remind')}${flow('remind', 'reminded')}`,
)

test('Temporal comes back empty: every letter goes on where it was, a decision made meanwhile counts, no effect runs twice', async () => {
  const all = [half, sent, stopped, suspended, timed]
  const before = await Promise.all(all.map(standing))
  const calls = [...house.machines.calls]
  await worker.stop()
  await temporal.stop()
  const late = await complete(house, half, 'step2')
  expect(late.state).toBe('accepted')
  await temporal.startEmpty()
  worker = await house.addWorker()

  const foreseen = await ops('rebuild-circuits', '--dry-run', '--json')
  expect(foreseen.json().items.map(({ outcome }) => outcome)).toEqual(all.map(() => 'would'))
  const done = await ops('rebuild-circuits', '--reason', 'Serveur Temporal perdu', '--json')
  expect(done.code, done.text + done.errors).toBe(0)
  expect(done.json().items.map(({ outcome }) => outcome)).toEqual(all.map(() => 'done'))
  const again = await ops('rebuild-circuits', '--reason', 'Encore', '--json')
  expect(again.json().items.map(({ outcome }) => outcome)).toEqual(all.map(() => 'nothing'))

  for (const id of all) await eventually(async () => (await epochOf(id)) === 2)
  expect(await Promise.all(all.map(standing))).toEqual(before)
  expect(house.machines.calls).toEqual(calls)
  expect((await ops('drift', '--json')).json().items).toEqual([])

  await eventually(async () => {
    await house.circuits.relayOnce()
    return (await openTasks(house, half))[0]?.element === 'step3'
  })
  expect((await decisionsOf(house, half)).map(({ status }) => status)).not.toContain('pending')
  await complete(house, half, 'step3')
  await complete(house, sent, 'after')
  for (const id of [half, sent]) await closed(house, id)
  expect(house.machines.calls).toEqual(calls)
})

test('the incident, the suspension and the timer of before are those of after', async () => {
  const incident = (await stateOf(house, stopped))?.incidents[0]
  await house.circuits.act(stopped, { name: 'retry', incidentId: incident?.id ?? '' }, who())
  await taskOf(house, stopped, 'after')
  await expect(complete(house, suspended, 'step1')).rejects.toMatchObject({ code: 'SUSPENDED' })
  await house.circuits.act(suspended, { name: 'resume' }, who())
  await complete(house, suspended, 'step1')
  await taskOf(house, suspended, 'step2')
  const history = await historyOfRun(house, timed)
  const armed = history.flatMap(({ timerStartedEventAttributes: timer }) => timer?.startToFireTimeout?.seconds ?? [])
  const [timer] = await timersOf(timed)
  const left = (Date.parse(timer?.fireAt ?? '') - Date.now()) / 1000
  expect(armed).toHaveLength(1)
  expect(Math.abs(Number(armed[0]) - left)).toBeLessThan(600)
})

test('nobody but the application can make a letter go on somewhere', async () => {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  const [known] = await house.db.select().from(circuitStates).where(eq(circuitStates.letterId, suspended))
  if (!known) throw new Error('there is no state to steal')
  const { snapshot } = known
  const { box, circuit } = snapshot
  const leg = { box, circuit, variables: {} }
  const restored = { ...snapshot, letterId }
  const start: StartLetter = {
    letterId,
    leg,
    secret: false,
    chrono: null,
    actor: null,
    at: new Date().toISOString(),
    restored,
  }
  const forged = await house.client.workflow.start(letterCircuitType, {
    workflowId: letterWorkflowId(letterId),
    taskQueue: house.taskQueue,
    args: [{ start: createSigner(strangeKeys).sign(start) }],
  })
  await expect(forged.result()).rejects.toMatchObject({ cause: { type: 'BAD_SIGNATURE' } })
})

/** What people see of a letter. */
async function standing(letterId: string) {
  const state = await stateOf(house, letterId)
  const tasks = await openTasks(house, letterId)
  const { status, stage, incidents, snapshot } = state ?? {}
  const open = tasks.map(({ id, key, dueAt, openedAt, revision }) => ({ id, key, dueAt, openedAt, revision }))
  const timers = await timersOf(letterId)
  return { status, stage, incidents, acts: snapshot?.acts, passed: snapshot?.passed, open, timers }
}

async function timersOf(letterId: string): Promise<{ fireAt: string }[]> {
  const carry = (await stateOf(house, letterId))?.snapshot.carry as { timers: { fireAt: string }[] } | undefined
  return carry?.timers ?? []
}

async function epochOf(letterId: string): Promise<number> {
  const runs = await house.db.select().from(circuitRuns).where(eq(circuitRuns.letterId, letterId))
  return Math.max(0, ...runs.map(({ epoch }) => epoch))
}

async function begin(box: string, circuit: 'direction' | 'service' | 'pole'): Promise<string> {
  const letterId = await registerLetter(house.db, box, circuit)
  await house.circuits.start(letterId)
  return letterId
}

const who = () => ({ actor: house.people.assistant, onBehalfOf: null, comment: null, documentSha256: null })
