import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailboxesOf } from '../../db/circuits/sending.ts'
import { remindedPeople } from '../../db/reminders/reminders.ts'
import { positions, tasks, users } from '../../db/schema/index.ts'
import { assigneesOf } from '../../db/tasks/assignees.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

/** Logins, by address, of those to whom a message leaves. */
const logins = (people: readonly { email: string }[]): string[] =>
  people.map(({ email }) => email.split('@')[0] ?? '').sort()
const reminded = async (taskId: string) => logins(await remindedPeople(town.db, taskId))
const change = (taskId: string, set: Partial<typeof tasks.$inferInsert>) =>
  town.db.update(tasks).set(set).where(eq(tasks.id, taskId))

test('R11 a reminder goes to those whom the task asks, to its holder alone once somebody has it, to nobody when it is over', async () => {
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const task = await town.openTask({ letterId, unit: 'VOIRIE' })
  expect(await reminded(task)).toEqual(['agent.voirie', 'agent2.voirie'])
  await change(task, { assigneeId: await town.userId('agent2.voirie') })
  expect(await reminded(task)).toEqual(['agent2.voirie'])
  await change(task, { ended: 'completed', endedAt: new Date() })
  expect(await reminded(task)).toEqual([])
})

test('R13 of a unit, only those are reminded whose function is asked', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const task = await town.openTask({ letterId, unit: 'DG', candidateFunctions: ['director-general'], kind: 'visa' })
  expect(await reminded(task)).toEqual(['dg'])
})

test('R14 whoever is asked by name is reminded alone', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  expect(await reminded(await town.openTask({ letterId, person: 'maire', kind: 'sign' }))).toEqual(['maire'])
})

test('R21 a due date is told to the members of the box, and to nobody whose account is closed', async () => {
  const told = async () => logins(await mailboxesOf(town.db, 'VOIRIE'))
  expect(await told()).toEqual(['agent.voirie', 'agent2.voirie'])
  const { id: letterId } = await town.register({ box: 'VOIRIE' })
  const task = await town.openTask({ letterId, unit: 'VOIRIE' })
  await town.db.update(users).set({ disabledAt: new Date() }).where(eq(users.login, 'agent2.voirie'))
  expect(await told()).toEqual(['agent.voirie'])
  expect(await reminded(task)).toEqual(['agent.voirie'])
})

test('R7 an elected official who also has a position in a box gets none of its messages, and is given none of its tasks', async () => {
  const [userId, unitId] = [await town.userId('elu.voirie'), await town.unitId('ECLAIRAGE')]
  await town.db.insert(positions).values({ userId, unitId, function: 'agent', from: '2020-01-01' })
  const { id: letterId } = await town.register({ box: 'ECLAIRAGE' })
  const task = await town.openTask({ letterId, unit: 'ECLAIRAGE' })
  const agents = ['agent.eclairage']
  expect(await reminded(task)).toEqual(agents)
  expect(logins(await mailboxesOf(town.db, 'ECLAIRAGE'))).toEqual(agents)
  expect((await assigneesOf(town.db, task)).map(({ login }) => login).sort()).toEqual(agents)
})
