import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributions, letterUnits, orgUnits, positions } from '../../db/schema/index.ts'
import { listRedacted } from '../../db/visibility/index.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

const day = (days: number) => sql<string>`(bannette_today() + ${days}::integer)::date`

/** A letter of the direction DEP on which this person is asked by name. */
async function asked(login: string): Promise<string> {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const [askedBy, toUserId] = [await town.userId('ad.dep'), await town.userId(login)]
  const id = crypto.randomUUID()
  await town.db.insert(contributions).values({ id, letterId, question: 'Votre avis ?', askedBy, toUserId })
  return letterId
}

/** Codes of the units that the letter is linked to because somebody of theirs was asked. */
async function linkedByPerson(letterId: string): Promise<string[]> {
  const rows = await town.db
    .select({ code: orgUnits.code })
    .from(letterUnits)
    .innerJoin(orgUnits, eq(orgUnits.id, letterUnits.unitId))
    .where(and(eq(letterUnits.letterId, letterId), eq(letterUnits.reason, 'asked-person')))
  return rows.map(({ code }) => code).sort()
}

test('R6 an agent asked by name links the units of today: none that they have left, none that they join later', async () => {
  const userId = await town.userId('agent.sols')
  const [left, next] = [await town.unitId('SCOLAIRE'), await town.unitId('SECURITE')]
  await town.db.insert(positions).values([
    { userId, unitId: left, function: 'agent', from: day(-30), until: day(-1) },
    { userId, unitId: next, function: 'agent', from: day(1) },
  ])
  const id = await asked('agent.sols')
  expect(await linkedByPerson(id)).toEqual(['DROIT-DES-SOLS'])
  expect(await town.seenBy(id, ['agent.sols', 'ad.durba', 'agent.scolaire', 'agent.securite'])).toEqual([
    'agent.sols',
    'ad.durba',
  ])
})

test('R7 whatever names an elected official, no unit of theirs is ever linked to the letter', async () => {
  const id = await asked('maire')
  expect(await linkedByPerson(id)).toEqual([])
})

test('R6 a position is held on its first and on its last day, both included', async () => {
  const { id } = await town.register({ box: 'SCOLAIRE' })
  const [userId, unitId] = [await town.userId('agent.voirie'), await town.unitId('SCOLAIRE')]
  const held = { userId, unitId, function: 'agent' } as const
  const [position] = await town.db
    .insert(positions)
    .values({ ...held, from: day(0), until: day(0) })
    .returning({ id: positions.id })
  expect(await town.seenBy(id, ['agent.voirie'])).toEqual(['agent.voirie'])
  await town.db
    .update(positions)
    .set({ from: day(-2), until: day(-1) })
    .where(eq(positions.id, position?.id ?? 0))
  expect(await town.seenBy(id, ['agent.voirie'])).toEqual([])
})

test('R7 an elected official placed in the mail office reads nothing of the confidential letters that it integrated', async () => {
  await town.register({ confidentiality: 'confidential', box: 'VOIRIE', from: 'BDC' })
  const [userId, unitId] = [await town.userId('maire'), await town.unitId('BDC')]
  await town.db.insert(positions).values({ userId, unitId, function: 'mail-officer', from: day(0) })
  expect(await listRedacted(town.db, await town.reader('bdc'))).toHaveLength(1)
  expect(await listRedacted(town.db, await town.reader('maire'))).toEqual([])
})

test('R3 whoever sees the confidential letter whole does not read it a second time as one that is hidden', async () => {
  const own = await testTown()
  try {
    await own.register({ confidentiality: 'confidential', box: 'VOIRIE', from: 'BDC' })
    expect(await listRedacted(own.db, await own.reader('bdc'))).toHaveLength(1)
    await own.register({ confidentiality: 'confidential', box: 'VOIRIE', from: 'BDC', copies: ['bdc'] })
    expect(await listRedacted(own.db, await own.reader('bdc'))).toHaveLength(1)
  } finally {
    await own.close()
  }
})
