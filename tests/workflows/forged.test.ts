import { randomUUID } from 'node:crypto'
import { Client, Connection, WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSigner } from '../../api/circuits/signer.ts'
import { historyOf } from '../../db/evidence/history.ts'
import type { Act, SignedAct } from '../../domain/acts.ts'
import { actUpdates, factSignal, letterWorkflowId } from '../../workflows/messages.ts'
import { temporalServer } from '../support/temporal.ts'
import { bpmn, flow, humanSteps, userTask } from './support/bpmn.ts'
import { currentRun, historyOfRun } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { strangeKeys } from './support/keys.ts'
import { closed, complete, eventually, openTasks, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

/** Of an Update, below the time limit of a test: one that nobody answers is named then. */
const answeredWithinMs = 60_000

let house: House
beforeAll(async () => {
  house = await openHouse()
  await publishBpmn(house.db, 'direction', humanSteps(2, { outcomes: ['done', 'refuse'], comment: ['refuse'] }))
  await publishBpmn(house.db, 'service', withReminder)
})
afterAll(() => house?.close())

async function letterAtFirstStep(): Promise<string> {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'step1')
  return letterId
}

type Completion = Extract<Act, { name: 'complete' }>

async function actOn(letterId: string, change: Partial<Completion> = {}): Promise<Completion> {
  const [runId, task] = await Promise.all([currentRun(house, letterId), taskOf(house, letterId, 'step1')])
  const at = new Date().toISOString()
  const who = { actor: house.people.mayor, onBehalfOf: null, at, decisionId: randomUUID(), letterId, runId }
  return { ...who, leg: 1, after: 0, name: 'complete', taskKey: task.key, outcome: 'done', ...change }
}

/** Sends an act past the API, and tells how the circuit refused it. */
async function refusalOf(act: Act, signer = house.signer, client = house.client): Promise<string | null | undefined> {
  const handle = client.workflow.getHandle(letterWorkflowId(act.letterId))
  const options = { args: [signer.sign(act)] as [SignedAct], updateId: act.decisionId }
  // Temporal's client itself would wait for ever.
  const error = await client
    .withDeadline(Date.now() + answeredWithinMs, () => handle.executeUpdate(actUpdates[act.name], options))
    .then(
      () => null,
      (failure: unknown) => failure,
    )
  if (error === null) return null
  expect(error).toBeInstanceOf(WorkflowUpdateFailedError)
  const { cause } = error as WorkflowUpdateFailedError
  return cause instanceof ApplicationFailure ? cause.type : undefined
}

test('R14 nobody decides without the application: other keys, other letters, altered acts are refused', async () => {
  const letterId = await letterAtFirstStep()
  const act = await actOn(letterId)
  expect(await refusalOf(act, createSigner(strangeKeys))).toBe('BAD_SIGNATURE')
  const altered = {
    sign: (value: unknown) => ({ ...house.signer.sign(value), payload: JSON.stringify({ ...act, actor: 1 }) }),
  }
  expect(await refusalOf(act, altered)).toBe('BAD_SIGNATURE')
  const other = { sign: () => house.signer.sign({ ...act, letterId: randomUUID() }) }
  expect(await refusalOf(act, other)).toBe('BAD_SIGNATURE')
  // What was signed as taking the task is not sent as deciding on it.
  const taken = { sign: () => house.signer.sign({ ...act, name: 'claim' }) }
  expect(await refusalOf(act, taken)).toBe('BAD_SIGNATURE')
  // A refused Update leaves no trace in the letter.
  const accepted = (await historyOfRun(house, letterId)).filter(
    (event) => event.workflowExecutionUpdateAcceptedEventAttributes,
  )
  expect(accepted).toEqual([])
  expect((await openTasks(house, letterId)).map(({ element }) => element)).toEqual(['step1'])
})

test('a circuit refuses what does not fit its state, by a stable code', async () => {
  const letterId = await letterAtFirstStep()
  expect(await refusalOf(await actOn(letterId, { outcome: 'dance' }))).toBe('UNKNOWN_OUTCOME')
  expect(await refusalOf(await actOn(letterId, { outcome: 'refuse' }))).toBe('COMMENT_REQUIRED')
  expect(await refusalOf(await actOn(letterId, { revision: 7 }))).toBe('STALE_REV')
  expect(await refusalOf(await actOn(letterId, { taskKey: '1.nowhere#1#0' }))).toBe('TASK_UNKNOWN')
  const first = await actOn(letterId)
  await complete(house, letterId, 'step1')
  expect(await refusalOf(first)).toBe('TASK_CLOSED')
})

test('R8 the same decision sent twice counts once', async () => {
  const letterId = await letterAtFirstStep()
  const { key } = await taskOf(house, letterId, 'step1')
  const who = {
    actor: house.people.assistant,
    onBehalfOf: null,
    comment: null,
    documentSha256: null,
    decisionId: randomUUID(),
  }
  const body = { name: 'complete', taskKey: key, outcome: 'done' } as const
  const answers = await Promise.all([1, 2, 3].map(() => house.circuits.act(letterId, body, who)))
  expect(new Set(answers.map(({ decisionId }) => decisionId)).size).toBe(1)
  expect(await house.circuits.act(letterId, body, who)).toMatchObject({ state: 'applied' })
  expect((await stateOf(house, letterId))?.snapshot.acts).toBe(1)
})

test('a fact without a valid signature becomes an incident, never a fact', async () => {
  const letterId = await letterAtFirstStep()
  const fact = { letterId, id: 'f1', name: 'bounced' as const, at: new Date().toISOString(), data: {} }
  await house.client.workflow
    .getHandle(letterWorkflowId(letterId))
    .signal(factSignal, createSigner(strangeKeys).sign(fact))
  const state = await eventually(async () => {
    const now = await stateOf(house, letterId)
    return now?.incidents.length ? now : null
  })
  expect(state.incidents.map(({ code }) => code)).toEqual(['UNSIGNED_FACT'])
  await house.circuits.fact(fact)
  await house.circuits.fact(fact)
  // On record once durable, which the next act makes sure of.
  await complete(house, letterId, 'step1')
  const bounced = await eventually(async () => {
    const told = (await historyOf(house.db, letterId)).filter(({ kind }) => kind === 'bounced')
    return told.length > 0 ? told : null
  })
  expect(bounced).toHaveLength(1)
})

test('a letter that somebody else starts, and what the console sends, do nothing', async () => {
  const letterId = randomUUID()
  const leg = { box: 'DEP', circuit: { key: 'direction', version: 1, planHash: '0' }, variables: {} }
  const start = createSigner(strangeKeys).sign({
    letterId,
    leg,
    secret: false,
    chrono: null,
    actor: 1,
    at: '2026-01-01',
  })
  const options = { workflowId: letterWorkflowId(letterId), taskQueue: house.taskQueue, args: [{ start }] }
  const forged = () => house.client.workflow.execute('letterCircuit', options)
  const error = await house.client
    .withDeadline(Date.now() + answeredWithinMs, forged)
    .catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(WorkflowFailedError)
  expect(((error as WorkflowFailedError).cause as ApplicationFailure).type).toBe('BAD_SIGNATURE')

  // The console knows the names and may send anything; it cannot encrypt.
  const { address, namespace } = temporalServer()
  const console = new Client({ connection: await Connection.connect({ address }), namespace })
  const real = await letterAtFirstStep()
  const act = await actOn(real)
  const handle = console.workflow.getHandle(letterWorkflowId(real))
  const sent = () =>
    handle.executeUpdate(actUpdates.complete, { args: [house.signer.sign(act)], updateId: act.decisionId })
  // The refusal itself comes back encrypted.
  await expect(console.withDeadline(Date.now() + answeredWithinMs, sent)).rejects.toThrow('Unknown encoding')
  await handle.signal(
    factSignal,
    house.signer.sign({ letterId: real, id: 'f1', name: 'bounced', at: act.at, data: {} }),
  )
  await eventually(async () => (await stateOf(house, real))?.incidents[0]?.code === 'UNSIGNED_FACT')
  await console.connection.close()
  expect((await openTasks(house, real)).map(({ element }) => element)).toEqual(['step1'])
  expect(await refusalOf(act)).toBeNull()
})

test('R13 "Request Cancellation" in the console ends nothing: deadlines ring, people decide, the letter reaches its end', async () => {
  const letterId = await registerLetter(house.db, 'VOIRIE', 'service')
  await house.circuits.start(letterId)
  await taskOf(house, letterId, 'work')
  const handle = house.client.workflow.getHandle(letterWorkflowId(letterId))
  await handle.cancel()
  await taskOf(house, letterId, 'remind')
  for (const step of ['work', 'remind']) await complete(house, letterId, step)
  await closed(house, letterId)
  await eventually(async () => (await handle.describe()).status.name === 'COMPLETED')
})

/** Somebody is reminded after two seconds. */
const withReminder = bpmn(
  `<bpmn:startEvent id="start" />${userTask('work')}<bpmn:endEvent id="end" />${flow('start', 'work')}${flow('work', 'end')}
  <bpmn:boundaryEvent id="late" attachedToRef="work" cancelActivity="false"><bpmn:timerEventDefinition id="t">
  <bpmn:timeDuration>PT2S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
  ${userTask('remind')}<bpmn:endEvent id="reminded" />${flow('late', 'remind')}${flow('remind', 'reminded')}`,
)
