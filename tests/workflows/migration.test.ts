import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActBody } from '../../domain/acts.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { CircuitRef } from '../../domain/vocabulary.ts'
import { bpmn, flow, userTask } from './support/bpmn.ts'
import { currentRun, reset, resetPoints } from './support/histories.ts'
import { type House, openHouse } from './support/house.ts'
import { closed, complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from './support/reading.ts'
import { publishBpmn, registerLetter } from './support/town.ts'

const reminder = `<bpmn:boundaryEvent id="late" attachedToRef="ID" cancelActivity="false"><bpmn:timerEventDefinition id="t">
  <bpmn:timeDuration>P20D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id="reminded" />`
const several = (id: string, next: string) =>
  userTask(id, { kind: 'contribute', role: 'asked' }).replace(
    '</bpmn:userTask>',
    `<bpmn:multiInstanceLoopCharacteristics bannette:collection="units" bannette:element="unit" /></bpmn:userTask>${flow(id, next)}`,
  )

/** A draft with a reminder, then contributions of several units at once, then the visa of who is asked. */
const version = (draft: string, visaBy: string, more: string[]): string =>
  bpmn(
    [
      '<bpmn:startEvent id="start" />',
      userTask(draft, { due: 'P5D' }),
      reminder.replace('ID', draft),
      flow('late', 'reminded'),
      several('contribute', 'visa'),
      userTask('visa', { kind: 'visa', role: visaBy, outcomes: ['approve'] }),
      '<bpmn:endEvent id="end" />',
      flow('start', draft),
      flow(draft, 'contribute'),
      ...more,
    ].join(''),
  )

let house: House
let versions: { first: CircuitRef; second: CircuitRef; misfit: CircuitRef }
beforeAll(async () => {
  house = await openHouse()
  const refOf = (number: number, plan: Plan): CircuitRef => ({ key: 'direction', version: number, planHash: plan.hash })
  const first = version('draft', 'director-general', [flow('visa', 'end')])
  const second = version('redraft', 'cab-director', [
    flow('visa', 'last'),
    userTask('last'),
    flow('last', 'end'),
  ]).replace('name="visa"', 'name="Visa du Cabinet"')
  const publish = (xml: string, number: number) => publishBpmn(house.db, 'direction', xml, number)
  versions = {
    second: refOf(2, await publish(second, 2)),
    misfit: refOf(
      3,
      await publish(
        bpmn(`<bpmn:startEvent id="start" />${userTask('other')}<bpmn:endEvent id="end" />
      ${flow('start', 'other')}${flow('other', 'end')}`),
        3,
      ),
    ),
    first: refOf(1, await publish(first, 4)),
  }
})
afterAll(() => house?.close())

const by = (comment: string | null = 'Nouvelle version') => {
  return { actor: house.people.assistant, onBehalfOf: null, comment, documentSha256: null }
}
const migrate = (circuit: CircuitRef, mapping: Record<string, string> = { draft: 'redraft' }): ActBody => {
  return { name: 'migrate', circuit, mapping }
}

async function begun(): Promise<string> {
  const letterId = await registerLetter(house.db, 'DEP', 'direction')
  await house.circuits.start(letterId)
  const { key } = await taskOf(house, letterId, 'draft')
  await house.circuits.act(letterId, { name: 'claim', taskKey: key }, by())
  return letterId
}

const contributors = { units: ['VOIRIE', 'DEP'] }
const state = async (letterId: string) => (await stateOf(house, letterId))?.snapshot

test('R23 a letter moves to another version with its task, its holder, its dates and its reminder', async () => {
  const letterId = await begun()
  const before = await state(letterId)
  expect((await house.circuits.act(letterId, migrate(versions.second), by())).state).toBe('applied')
  const after = await state(letterId)
  const [old, task] = [before?.tasks[0], after?.tasks[0]]
  expect(task).toMatchObject({ key: old?.key, element: 'redraft', assignee: house.people.assistant, dueAt: old?.dueAt })
  expect(after).toMatchObject({ circuit: { version: 2 }, migratedFrom: [{ planHash: versions.first.planHash }] })
  expect(await openTasks(house, letterId)).toMatchObject([{ element: 'redraft', name: 'redraft' }])
  const { waiting } = await house.circuits.explain(letterId)
  expect(waiting.filter(({ kind }) => kind === 'timer')).toMatchObject([{ element: 'late' }])
})

test('R23 contributions under way go on, and a visa asks from now on whom the new version asks', async () => {
  const letterId = await begun()
  await complete(house, letterId, 'draft', 'done', { variables: contributors })
  await eventually(async () => (await openTasks(house, letterId)).length === 2)
  await house.circuits.act(letterId, migrate(versions.second), by())
  await complete(house, letterId, 'contribute')
  await complete(house, letterId, 'contribute')
  const visa = await taskOf(house, letterId, 'visa')
  expect(visa).toMatchObject({ name: 'Visa du Cabinet', candidateFunctions: ['director'] })
  await complete(house, letterId, 'visa', 'approve')
  await complete(house, letterId, 'last')
  await closed(house, letterId)
})

test('R13 whoever held a visa that the new version asks of somebody else holds it no more', async () => {
  const letterId = await begun()
  await complete(house, letterId, 'draft', 'done', { variables: { units: [] } })
  const { key } = await taskOf(house, letterId, 'visa')
  await house.circuits.act(letterId, { name: 'assign', taskKey: key, assignee: house.people.director }, by())
  await house.circuits.act(letterId, migrate(versions.second), by())
  expect((await state(letterId))?.tasks).toMatchObject([
    { key, assignee: null, candidate: { unit: 'CAB', functions: ['director'] } },
  ])
})

test('R23 a version in which the letter has no place is refused, and the letter stays exactly where it is', async () => {
  const letterId = await begun()
  const before = await state(letterId)
  const refusal = (circuit: CircuitRef) =>
    house.circuits.act(letterId, migrate(circuit, {}), by()).then(
      () => 'applied',
      ({ code }) => code,
    )
  expect(await refusal(versions.misfit)).toBe('MIGRATION_REFUSED')
  expect(await refusal({ ...versions.second, planHash: 'f'.repeat(64) })).toBe('PLAN_UNAVAILABLE')
  expect(await refusal(versions.first)).toBe('SAME_VERSION')
  expect(await refusal({ ...versions.second, key: 'service' })).toBe('OTHER_CIRCUIT')
  const { tasks, circuit, resume, migratedFrom } = (await state(letterId)) ?? {}
  expect({ tasks, circuit, resume, migratedFrom }).toEqual({
    tasks: before?.tasks,
    circuit: before?.circuit,
    resume: before?.resume,
    migratedFrom: [],
  })
  await complete(house, letterId, 'draft', 'done', { variables: { units: [] } })
  await complete(house, letterId, 'visa', 'approve')
  await closed(house, letterId)
})

test('R23 after a reset to any point the letter is migrated again, in its turn', async () => {
  const letterId = await begun()
  await house.circuits.act(letterId, migrate(versions.second), by())
  await complete(house, letterId, 'redraft', 'done', { variables: { units: [] } })
  await taskOf(house, letterId, 'visa')
  for (const [index] of (await resetPoints(house, letterId)).entries()) {
    const points = await resetPoints(house, letterId)
    const run = await reset(house, letterId, points[Math.min(index, points.length - 1)] ?? 0)
    expect(run).toBe(await currentRun(house, letterId))
    await eventually(async () => {
      const now = await stateOf(house, letterId)
      return now?.runId === run && now.snapshot.acts === 3 && now.snapshot.tasks[0]?.element === 'visa'
    })
    expect(await state(letterId)).toMatchObject({ circuit: { version: 2 }, migratedFrom: [{ version: 4 }] })
  }
  const decided = (await decisionsOf(house, letterId)).map(({ act, status }) => `${act} ${status}`)
  expect(decided).toEqual(['claim reapplied', 'migrate reapplied', 'complete reapplied'])
})
