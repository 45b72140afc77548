import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Leg } from '../../domain/acts.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import { bpmn, flow, humanSteps, serviceTask, userTask, withService } from './support/bpmn.ts'
import { currentRun, reset, resetPoints } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { closed, complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

/** A task during which contributions may be asked at any moment; the end withdraws the late ones. */
const withContributions = bpmn(
  [
    '<bpmn:startEvent id="start" />',
    userTask('treat', { due: 'P10D' }),
    '<bpmn:endEvent id="end"><bpmn:terminateEventDefinition id="all" /></bpmn:endEvent>',
    flow('start', 'treat'),
    flow('treat', 'end'),
    '<bpmn:subProcess id="asking" triggeredByEvent="true">',
    '<bpmn:startEvent id="asked" isInterrupting="false"><bpmn:messageEventDefinition id="m" messageRef="ask" /></bpmn:startEvent>',
    userTask('contribute', { kind: 'contribute', role: 'asked', outcomes: ['submit'] }),
    '<bpmn:endEvent id="given" />',
    flow('asked', 'contribute'),
    flow('contribute', 'given'),
    '</bpmn:subProcess>',
  ].join(''),
  '<bpmn:message id="ask" name="contribution" />',
)

/** The end comes while a machine still works, as when the reply leaves right after the acknowledgement. */
const overtaken = bpmn(
  `<bpmn:startEvent id="start" /><bpmn:parallelGateway id="both" />${serviceTask('inform')}${userTask('treat')}
  <bpmn:endEvent id="informed" /><bpmn:endEvent id="end"><bpmn:terminateEventDefinition id="all" /></bpmn:endEvent>
  ${flow('start', 'both')}${flow('both', 'inform')}${flow('both', 'treat')}${flow('inform', 'informed')}${flow('treat', 'end')}`,
)

let house: House
let plans: { qualification: Plan; direction: Plan; service: Plan }
beforeAll(async () => {
  house = await openHouse({ workers: 2 })
  plans = {
    qualification: await publishBpmn(
      house.db,
      'qualification',
      humanSteps(1, { kind: 'qualify', role: 'mail-office' }),
    ),
    direction: await publishBpmn(house.db, 'direction', withContributions),
    service: await publishBpmn(house.db, 'service', withService),
  }
  await publishBpmn(house.db, 'pole', overtaken)
})
afterAll(() => house?.close())

const who = () => ({ actor: house.people.assistant, onBehalfOf: null, comment: null, documentSha256: null })
const legTo = (box: string, key: 'direction' | 'service' | 'qualification'): Leg => ({
  box,
  circuit: { key, version: 1, planHash: plans[key].hash },
  variables: {},
})

async function started(box: string, circuit: 'direction' | 'service' | 'qualification' | 'pole'): Promise<string> {
  const letterId = await registerLetter(house.db, box, circuit)
  await house.circuits.start(letterId)
  return letterId
}

const ask = (letterId: string, id: string, whom: object) =>
  house.circuits.act(
    letterId,
    { name: 'deliver', message: 'contribution', messageId: id, variables: { ...whom } },
    who(),
  )

test('R1 qualified by the mail office, the letter goes on in the box and circuit of the direction', async () => {
  const letterId = await started('BDC', 'qualification')
  await complete(house, letterId, 'step1', 'done', { next: legTo('DEP', 'direction') })
  const task = await taskOf(house, letterId, 'treat')
  expect(task.key).toBe('2.treat#1#0')
  expect(await stateOf(house, letterId)).toMatchObject({ circuitKey: 'direction', snapshot: { box: 'DEP', leg: 2 } })
})

test('R9 a contribution is asked at any moment, of a service and of a person, and the direction may end without it', async () => {
  const letterId = await started('DEP', 'direction')
  await taskOf(house, letterId, 'treat')
  await ask(letterId, 'c1', { unit: 'VOIRIE', contribution: 'c1' })
  await ask(letterId, 'c2', { user: house.people.director, contribution: 'c2' })
  const open = await openTasks(house, letterId)
  expect(open.filter(({ kind }) => kind === 'contribute').map(({ data }) => data.contribution)).toEqual(['c1', 'c2'])
  expect(open.find(({ data }) => data.contribution === 'c2')?.candidateUserId).toBe(house.people.director)
  await complete(house, letterId, 'contribute', 'submit')
  await complete(house, letterId, 'treat')
  await closed(house, letterId)
  const ends = (await stateOf(house, letterId))?.snapshot.ended.map(({ element, ended }) => `${element} ${ended}`)
  expect(ends?.sort()).toEqual(['contribute cancelled', 'contribute completed', 'treat completed'])
})

test('a reset across contributions and a hand-over puts every decision back in its order', async () => {
  const life = async () => {
    const letterId = await started('DEP', 'direction')
    await taskOf(house, letterId, 'treat')
    await ask(letterId, 'c1', { unit: 'VOIRIE', contribution: 'c1' })
    await complete(house, letterId, 'contribute', 'submit')
    await house.circuits.act(letterId, { name: 'handOver', next: legTo('BDC', 'qualification') }, who())
    await complete(house, letterId, 'step1')
    await closed(house, letterId)
    return letterId
  }
  const model = await life()
  const ends = async (letterId: string) =>
    (await stateOf(house, letterId))?.snapshot.ended.map(({ key, ended }) => key + ended)
  const expected = await ends(model)
  const count = (await resetPoints(house, model)).length
  for (let index = 0; index < count; index += 1) {
    const letterId = await life()
    const points = await resetPoints(house, letterId)
    const run = await reset(house, letterId, points[Math.min(index, points.length - 1)] ?? 0)
    await eventually(async () => {
      const state = await stateOf(house, letterId)
      return state?.runId === run && state.status === 'closed'
    })
    expect(await ends(letterId)).toEqual(expected)
    expect((await decisionsOf(house, letterId)).map(({ status }) => status)).not.toContain('set-aside')
  }
})

test('a service that fails for good is an incident that a supervisor retries, not a silence', async () => {
  house.machines.refuse.add('notify')
  const letterId = await started('VOIRIE', 'service')
  const { incidents } = await eventually(async () => {
    const state = await stateOf(house, letterId)
    return state?.incidents.length ? state : null
  })
  expect(incidents[0]).toMatchObject({ code: 'SERVICE_FAILED', message: expect.stringContaining('notify refuses') })
  const { waiting } = await house.circuits.explain(letterId)
  expect(waiting.map(({ kind }) => kind)).toContain('incident')
  house.machines.refuse.clear()
  await house.circuits.act(letterId, { name: 'retry', incidentId: incidents[0]?.id ?? '' }, who())
  await taskOf(house, letterId, 'after')
  expect((await stateOf(house, letterId))?.incidents).toEqual([])
})

test('R17 what was decided is sent, even when the circuit ends before the machine has done it', async () => {
  const sent = () => house.machines.done.length
  const before = sent()
  house.machines.hold.add('notify')
  const letterId = await started('DG', 'pole')
  await complete(house, letterId, 'treat')
  await closed(house, letterId)
  const handle = house.client.workflow.getHandle(`letter-${letterId}`)
  expect((await handle.describe()).status.name).toBe('RUNNING')
  expect(sent()).toBe(before)
  house.machines.hold.clear()
  await handle.result()
  expect(sent()).toBe(before + 1)
})

test('suspended, a letter refuses acts until it is resumed', async () => {
  const letterId = await started('DEP', 'direction')
  await taskOf(house, letterId, 'treat')
  await house.circuits.act(letterId, { name: 'suspend' }, who())
  await expect(complete(house, letterId, 'treat')).rejects.toMatchObject({ code: 'SUSPENDED' })
  await house.circuits.act(letterId, { name: 'resume' }, who())
  expect((await complete(house, letterId, 'treat')).state).toBe('applied')
})

test('a deadline counts working days and is shown to the console, without personal content', async () => {
  const letterId = await started('DEP', 'direction')
  const { dueAt } = await taskOf(house, letterId, 'treat')
  expect(dueAt).not.toBeNull()
  const handle = house.client.workflow.getHandle(`letter-${letterId}`, await currentRun(house, letterId))
  // The console learns of the step when the activation that showed the task in the inbox is done: a moment after it.
  const searchAttributes = await eventually(async () => {
    const shown = (await handle.describe()).searchAttributes
    return shown.Stage ? shown : null
  })
  expect(searchAttributes).toMatchObject({ Stage: ['treat'], OpenGroups: ['DEP'], CircuitKey: ['direction'] })
  expect(JSON.stringify(searchAttributes)).not.toContain('Trottoir')
})
