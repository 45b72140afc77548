import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegations, positions, tasks } from '../../db/schema/index.ts'
import { listTasks } from '../../db/tasks/index.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

const today = sql<string>`bannette_today()`

/** From today on, everything but the griffe, given in person. */
async function delegate(from: string, to: string): Promise<void> {
  const [delegatorId, delegateId] = [await town.userId(from), await town.userId(to)]
  const terms = { kind: 'standing', scope: 'without-griffe', griffe: false, from: today } as const
  const given = { givenBy: delegatorId, givenAt: sql<Date>`now()` }
  await town.db.insert(delegations).values({ id: crypto.randomUUID(), delegatorId, delegateId, ...terms, ...given })
}

test('R6 the delegate sees the letter of a delegated task until the task has ended', async () => {
  const { id: letterId } = await town.register({ box: 'SECURITE' })
  const id = await town.openTask({ letterId, person: 'agent.securite' })
  await delegate('agent.securite', 'agent.sols')
  expect(await town.seenBy(letterId, ['agent.sols'])).toEqual(['agent.sols'])
  await town.db.update(tasks).set({ ended: 'completed', endedAt: today }).where(eq(tasks.id, id))
  expect(await town.seenBy(letterId, ['agent.sols'])).toEqual([])
})

test('R6 what a colleague of the same box has taken in hand is not lent, what its delegator has in hand is', async () => {
  const { id: letterId } = await town.register({ box: 'ECLAIRAGE' })
  const userId = await town.userId('agent2.voirie')
  const unitId = await town.unitId('ECLAIRAGE')
  await town.db.insert(positions).values({ userId, unitId, function: 'agent', from: today })
  const id = await town.openTask({ letterId, unit: 'ECLAIRAGE' })
  const takenBy = async (login: string) =>
    town.db
      .update(tasks)
      .set({ assigneeId: await town.userId(login) })
      .where(eq(tasks.id, id))
  await delegate('agent.eclairage', 'agent.sols')
  expect(await town.seenBy(letterId, ['agent.sols'])).toEqual(['agent.sols'])
  await takenBy('agent2.voirie')
  expect(await town.seenBy(letterId, ['agent.sols'])).toEqual([])
  await takenBy('agent.eclairage')
  expect(await town.seenBy(letterId, ['agent.sols'])).toEqual(['agent.sols'])
})

test('R7 who has become an elected official sees nothing of the administration’s by a delegation of before', async () => {
  const { id: letterId } = await town.register({ box: 'SCOLAIRE' })
  await town.openTask({ letterId, person: 'agent.scolaire' })
  await delegate('agent.scolaire', 'agent.voirie')
  expect(await town.seenBy(letterId, ['agent.voirie'])).toEqual(['agent.voirie'])
  const [userId, unitId] = [await town.userId('agent.voirie'), await town.unitId('ELUS')]
  await town.db.insert(positions).values({ userId, unitId, function: 'elected-official', from: today })
  expect(await town.seenBy(letterId, ['agent.voirie'])).toEqual([])
})

test('R14 a delegation that signatures may rest on is revoked, never removed', async () => {
  await delegate('agent.scolaire', 'agent.proprete')
  await expect(town.db.delete(delegations)).rejects.toThrow()
})

test('R11 what the delegator has in hand is the delegate’s as a delegate, also where both are of the box', async () => {
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const id = await town.openTask({ letterId, unit: 'VOIRIE', assignee: 'agent.voirie' })
  await delegate('agent.voirie', 'agent2.voirie')
  const via = async () =>
    (await listTasks(town.db, await town.reader('agent2.voirie'))).items.find((task) => task.id === id)?.via
  expect(await via()).toBe('delegation')
  await town.db.update(tasks).set({ assigneeId: null }).where(eq(tasks.id, id))
  expect(await via()).toBe('box')
})
