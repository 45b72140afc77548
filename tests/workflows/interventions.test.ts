import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicKeysOf } from '../../api/circuits/signer.ts'
import type { ActBody } from '../../domain/acts.ts'
import { dataConverter } from '../../temporal/data-converter.ts'
import { buildWorkflowBundle, fillBundle } from '../../workflows/bundle.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { bpmn, flow, serviceTask, userTask } from './support/bpmn.ts'
import { reset, resetPoints } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { testKeys } from './support/keys.ts'
import { closed, complete, eventually, openTasks, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

/** A draft with a reminder after a second, contributions of several units at once, a visa. */
const circuit = bpmn(
  [
    '<bpmn:startEvent id="start" />',
    userTask('draft'),
    '<bpmn:boundaryEvent id="late" attachedToRef="draft" cancelActivity="false"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>PT1S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>',
    serviceTask('remind'),
    '<bpmn:endEvent id="reminded" />',
    userTask('contribute', { kind: 'contribute', role: 'asked' }).replace(
      '</bpmn:userTask>',
      '<bpmn:multiInstanceLoopCharacteristics bannette:collection="units" bannette:element="unit" /></bpmn:userTask>',
    ),
    userTask('visa', { kind: 'visa', role: 'director-general', outcomes: ['approve', 'refuse'] }),
    userTask('last'),
    '<bpmn:endEvent id="end" />',
    flow('start', 'draft'),
    flow('late', 'remind'),
    flow('remind', 'reminded'),
    flow('draft', 'contribute'),
    flow('contribute', 'visa'),
    flow('visa', 'last'),
    flow('last', 'end'),
  ].join(''),
)

const bundled = buildWorkflowBundle()
let house: House
beforeAll(async () => {
  house = await openHouse()
  await publishBpmn(house.db, 'direction', circuit)
})
afterAll(() => house?.close())

const act = (letterId: string, body: ActBody, comment: string | null = 'Motif') =>
  house.circuits.act(letterId, body, {
    actor: house.people.assistant,
    onBehalfOf: null,
    comment,
    documentSha256: null,
  })
const refusal = (letterId: string, body: ActBody, comment: string | null = 'Motif') =>
  act(letterId, body, comment).then(
    ({ state }) => state,
    ({ code }) => code,
  )
const elements = async (letterId: string) => (await openTasks(house, letterId)).map(({ element }) => element)

async function begun(): Promise<string> {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'draft')
  return letterId
}

async function drafted(units: string[]): Promise<string> {
  const letterId = await begun()
  await complete(house, letterId, 'draft', 'done', { variables: { units } })
  await eventually(async () => (await elements(letterId)).length === Math.max(1, units.length))
  return letterId
}

async function replays(letterId: string): Promise<void> {
  const history = await house.client.workflow.getHandle(letterWorkflowId(letterId)).fetchHistory()
  const workflowBundle = fillBundle(await bundled, { publicKeys: publicKeysOf(testKeys.decisions) })
  const options = { workflowBundle, dataConverter: dataConverter(testKeys.payloads, 'worker') }
  await Worker.runReplayHistory(options, history, letterWorkflowId(letterId))
}

/** A letter that was suspended before its reminder came due: on a busy machine not every one is. */
const suspendedInTime = (): Promise<string> =>
  eventually(async () => {
    const letterId = await begun()
    await act(letterId, { name: 'suspend' })
    return !(await hasFired(letterId)) && letterId
  })

async function hasFired(letterId: string): Promise<boolean> {
  const { events } = await house.client.workflow.getHandle(letterWorkflowId(letterId)).fetchHistory()
  return (events ?? []).some(({ timerFiredEventAttributes }) => timerFiredEventAttributes)
}

test('R23 a timer that comes due while the letter is suspended is held, and takes effect once when it goes on', async () => {
  const letterId = await suspendedInTime()
  const reminders = () => house.machines.calls.filter((call) => call.startsWith('notify')).length
  const before = reminders()
  expect(await refusal(letterId, { name: 'suspend' })).toBe('SUSPENDED')
  await eventually(() => hasFired(letterId))
  const [task] = await openTasks(house, letterId)
  expect(await refusal(letterId, { name: 'complete', taskKey: task?.key ?? '', outcome: 'done' })).toBe('SUSPENDED')
  expect([reminders(), (await stateOf(house, letterId))?.status]).toEqual([before, 'suspended'])
  await act(letterId, { name: 'resume' })
  await eventually(async () => reminders() === before + 1)
  await complete(house, letterId, 'draft', 'done', { variables: { units: [] } })
  await complete(house, letterId, 'visa', 'approve')
  await complete(house, letterId, 'last')
  await closed(house, letterId)
  expect(reminders()).toBe(before + 1)
  await replays(letterId)
})

test('R9 somebody more is asked while the others are at work, and somebody else no more; after a reset as before', async () => {
  const letterId = await drafted(['VOIRIE', 'DG'])
  const activity = (await taskOf(house, letterId, 'contribute')).key.replace(/^\d+\./, '').replace(/#[^#]*$/, '#0*')
  expect(await refusal(letterId, { name: 'addContributor', activity, item: 'DEP' }, null)).toBe('COMMENT_REQUIRED')
  await act(letterId, { name: 'addContributor', activity, item: 'DEP' })
  expect((await openTasks(house, letterId)).map(({ data }) => data.unit)).toEqual(['VOIRIE', 'DG', 'DEP'])
  const [first] = await openTasks(house, letterId)
  await act(letterId, { name: 'withdraw', taskKey: first?.key ?? '' })
  expect((await openTasks(house, letterId)).map(({ data }) => data.unit)).toEqual(['DG', 'DEP'])
  const run = await reset(house, letterId, (await resetPoints(house, letterId))[0] ?? 0)
  await eventually(async () => {
    const state = await stateOf(house, letterId)
    return state?.runId === run && state.snapshot.acts === 3
  })
  expect((await openTasks(house, letterId)).map(({ data }) => data.unit)).toEqual(['DG', 'DEP'])
  await complete(house, letterId, 'contribute')
  await complete(house, letterId, 'contribute')
  expect(await elements(letterId)).toEqual(['visa'])
  await replays(letterId)
})

test('R13 back to the visa from what follows it; a step that was not passed, or is no visa and no draft, is refused', async () => {
  const letterId = await drafted([])
  expect(await refusal(letterId, { name: 'redoStep', element: 'visa' })).toBe('UNKNOWN_ELEMENT')
  await complete(house, letterId, 'visa', 'approve')
  await taskOf(house, letterId, 'last')
  expect(await refusal(letterId, { name: 'redoStep', element: 'contribute' })).toBe('NOT_REDOABLE')
  await act(letterId, { name: 'redoStep', element: 'visa' })
  expect((await openTasks(house, letterId)).map(({ key }) => key)).toEqual(['1.visa#2#0'])
  await act(letterId, { name: 'skipStep', taskKey: '1.visa#2#0' })
  expect(await elements(letterId)).toEqual(['last'])
  const last = (await openTasks(house, letterId))[0]?.key ?? ''
  expect(await refusal(letterId, { name: 'skipStep', taskKey: last })).toBe('NOT_SKIPPABLE')
  expect(await refusal(letterId, { name: 'withdraw', taskKey: last })).toBe('NOT_WITHDRAWABLE')
  expect(await refusal(letterId, { name: 'deliver', message: 'visa-asked', messageId: 'v1', awaited: true })).toBe(
    'NOT_AWAITED',
  )
  await replays(letterId)
})
