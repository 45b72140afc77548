import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributions, positions, tasks } from '../../db/schema/index.ts'
import { listTasks, mayAct, type TaskFilters } from '../../db/tasks/index.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

/** How each of the logins comes to the task: in their list and in the rights table alike. */
async function via(taskId: string, logins: string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const login of logins) {
    const listed = (await listTasks(town.db, await town.reader(login))).items.find((task) => task.id === taskId)
    const right = await mayAct(town.db, await town.userId(login), taskId)
    expect([login, right.may]).toEqual([login, listed !== undefined])
    if (listed?.via) found[login] = listed.via
  }
  return found
}

test('R8 a task in a direction box is its members’, not its services’ nor the pole’s', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const task = await town.openTask({ letterId, unit: 'DEP' })
  expect(await via(task, ['ad.dep', 'dir.dep', 'agent.voirie', 'plaroye', 'ad.plaroye', 'dg', 'dircab'])).toEqual({
    'ad.dep': 'box',
    'dir.dep': 'box',
  })
})

test('R11 a task in a service box is the agents’; director and assistant of the direction above supervise', async () => {
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const task = await town.openTask({ letterId, unit: 'VOIRIE' })
  const logins = ['agent.voirie', 'agent2.voirie', 'agent.eclairage', 'ad.dep', 'dir.dep', 'ad.dcv', 'plaroye', 'dg']
  const expected = { 'agent.voirie': 'box', 'agent2.voirie': 'box', 'ad.dep': 'supervision', 'dir.dep': 'supervision' }
  expect(await via(task, logins)).toEqual(expected)
})

test('R11 supervision does not open a confidential letter', async () => {
  const { id: letterId } = await town.register({ box: 'VOIRIE', confidentiality: 'confidential' })
  const task = await town.openTask({ letterId, unit: 'VOIRIE' })
  expect(await via(task, ['agent.voirie', 'ad.dep', 'dir.dep'])).toEqual({ 'agent.voirie': 'box' })
})

test('R12 the DGA’s assistants handle the pole’s letters beside the DGA', async () => {
  const { id: letterId } = await town.register({ box: 'POLE-PLAROYE' })
  const task = await town.openTask({ letterId, unit: 'POLE-PLAROYE', candidateFunctions: ['deputy-director-general'] })
  expect(await via(task, ['plaroye', 'ad.plaroye', 'ad.dep', 'jpauge', 'dg'])).toEqual({
    plaroye: 'box',
    'ad.plaroye': 'supervision',
  })
})

test('R13 the DG’s visa is given by the DG, the CAB’s by its director; assistants only prepare', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const dg = await town.openTask({ letterId, unit: 'DG', candidateFunctions: ['director-general'], kind: 'visa' })
  const cab = await town.openTask({ letterId, unit: 'CAB', candidateFunctions: ['director'], kind: 'visa' })
  const logins = ['dg', 'ad.dg', 'dircab', 'secab', 'dir.dep']
  expect(await via(dg, logins)).toEqual({ dg: 'box' })
  expect(await via(cab, logins)).toEqual({ dircab: 'box' })
})

test('R14 a signature is asked of one person by name', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const task = await town.openTask({ letterId, person: 'elu.voirie', kind: 'sign' })
  expect(await via(task, ['elu.voirie', 'maire', 'dg', 'dircab', 'ad.dep'])).toEqual({ 'elu.voirie': 'name' })
})

test('R9 a contribution shows its question to whom it is asked of', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const contributionId = crypto.randomUUID()
  const asked = {
    letterId,
    toUnitId: await town.unitId('ECLAIRAGE'),
    question: 'Quel délai ?',
    askedBy: await town.userId('ad.dep'),
  }
  const task = await town.openTask({ letterId, unit: 'ECLAIRAGE', kind: 'contribute', data: { contributionId } })
  await town.db.insert(contributions).values({ id: contributionId, ...asked })
  const { items } = await listTasks(town.db, await town.reader('agent.eclairage'), { kind: 'contribute' })
  expect(items.find((item) => item.id === task)).toMatchObject({
    contributionId,
    question: 'Quel délai ?',
    box: { code: 'ECLAIRAGE' },
  })
})

test('R11 a colleague’s claim holds; the supervising assistant may take over', async () => {
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const task = await town.openTask({ letterId, unit: 'VOIRIE', assignee: 'agent.voirie' })
  const right = async (login: string) => mayAct(town.db, await town.userId(login), task)
  expect(await right('agent.voirie')).toEqual({ may: true, via: 'box' })
  expect(await right('agent2.voirie')).toMatchObject({ may: false, code: 'TASK_TAKEN' })
  expect(await right('ad.dep')).toEqual({ may: true, via: 'supervision' })
  const { items } = await listTasks(town.db, await town.reader('agent.voirie'), { mine: true })
  expect(items.map((item) => item.id)).toEqual([task])
})

test('R6 an ended task is nobody’s, and a task on a letter one does not see answers like none', async () => {
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const task = await town.openTask({ letterId, unit: 'VOIRIE', ended: 'completed' })
  expect(await mayAct(town.db, await town.userId('agent.voirie'), task)).toMatchObject({ code: 'TASK_ENDED' })
  expect(await mayAct(town.db, await town.userId('agent.securite'), task)).toMatchObject({ code: 'NOT_YOUR_TASK' })
})

test('the inbox shows what is due first, counts by kind over all pages, and its pages do not overlap', async () => {
  const own = await testTown()
  try {
    const { id: letterId } = await own.register({ box: 'DCV' })
    const due = [null, '2026-12-03', '2026-12-01', null, '2026-12-02']
    for (const day of due) await own.openTask({ letterId, unit: 'DCV', dueAt: day ? new Date(day) : null })
    await own.openTask({ letterId, unit: 'DCV', kind: 'acknowledge', dueAt: new Date('2026-11-30') })
    const reader = await own.reader('ad.dcv')
    const days: (string | undefined)[] = []
    let filters: TaskFilters = { limit: 2 }
    for (;;) {
      const page = await listTasks(own.db, reader, filters)
      expect(page.counts).toEqual({ treat: 5, acknowledge: 1 })
      days.push(...page.items.map((item) => item.dueAt?.toISOString().slice(0, 10)))
      if (page.next === null) break
      filters = { limit: 2, cursor: page.next }
    }
    expect(days).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', undefined, undefined])
    expect((await listTasks(own.db, reader, { kind: 'acknowledge' })).items).toHaveLength(1)
    expect(await own.db.$count(tasks)).toBe(6)
  } finally {
    await own.close()
  }
})

test('R7 an elected official placed in a box has no task of it, also on a letter that they are in copy of', async () => {
  const own = await testTown()
  try {
    const { id: letterId } = await own.register({ box: 'DEP', copies: ['elu.voirie'] })
    const id = await own.openTask({ letterId, unit: 'DEP' })
    const [userId, unitId] = [await own.userId('elu.voirie'), await own.unitId('DEP')]
    await own.db.insert(positions).values({ userId, unitId, function: 'assistant', from: '2026-01-01' })
    expect(await own.seenBy(letterId, ['elu.voirie'])).toEqual(['elu.voirie'])
    expect((await listTasks(own.db, await own.reader('elu.voirie'))).items).toEqual([])
    expect(await mayAct(own.db, userId, id)).toMatchObject({ may: false, code: 'NOT_YOUR_TASK' })
  } finally {
    await own.close()
  }
})

test('R13 a visa asked of a service or of a pole is given by whom it is asked of, never in supervision', async () => {
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const service = await town.openTask({ letterId, unit: 'VOIRIE', kind: 'visa' })
  expect(await via(service, ['agent.voirie', 'ad.dep', 'dir.dep'])).toEqual({ 'agent.voirie': 'box' })
  const candidateFunctions = ['deputy-director-general']
  const pole = await town.openTask({ letterId, unit: 'POLE-PLAROYE', candidateFunctions, kind: 'visa' })
  expect(await via(pole, ['plaroye', 'ad.plaroye'])).toEqual({ plaroye: 'box' })
})

test('R11 an agent of the direction itself supervises none of its services', async () => {
  const [userId, unitId] = [await town.userId('agent.sols'), await town.unitId('DEP')]
  await town.db.insert(positions).values({ userId, unitId, function: 'agent', from: '2026-01-01' })
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const task = await town.openTask({ letterId, unit: 'VOIRIE' })
  expect(await town.seenBy(letterId, ['agent.sols'])).toEqual(['agent.sols'])
  expect(await via(task, ['agent.sols', 'dir.dep'])).toEqual({ 'dir.dep': 'supervision' })
})
