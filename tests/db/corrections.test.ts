import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCopies, correctLetter } from '../../db/letters/index.ts'
import { auditLog } from '../../db/schema/index.ts'
import { type TestTown, testTown } from './town.ts'

const at = new Date('2026-11-21T08:00:00Z')
let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

const evidenceOf = async (letterId: string) =>
  (await town.db.query.evidence.findMany({ where: (e, { eq: is }) => is(e.letterId, letterId) })).filter(
    ({ kind }) => kind !== 'registered',
  )

test('R21 a correction is audited with what stood there before and after, and by whom', async () => {
  const { id: letterId } = await town.register({ subject: 'Demande', box: 'DEP' })
  const actorId = await town.userId('bdc')
  const changes = { subject: 'Demande de banc', confidentiality: 'confidential' } as const
  const correction = { letterId, expectedVersion: 1, changes, actorId, mayLowerSecrecy: false, at }
  await town.db.transaction((tx) => correctLetter(tx, correction))
  const rows = await town.db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subject, `letter:${letterId}`))
  const before = { subject: 'Demande', confidentiality: 'normal' }
  expect(rows).toMatchObject([{ actorId, at, before, after: changes }])
})

test('R3 R4 a change of secrecy stands on record by itself, from what to what', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const actorId = await town.userId('ad.dep')
  const changes = { confidentiality: 'confidential' } as const
  const correction = { letterId, expectedVersion: 1, changes, actorId, mayLowerSecrecy: false, at }
  await town.db.transaction((tx) => correctLetter(tx, correction))
  expect(await evidenceOf(letterId)).toMatchObject([
    { kind: 'corrected', actorId, data: { fields: ['confidentiality'] } },
    { kind: 'secrecy_changed', actorId, data: { from: 'normal', to: 'confidential' } },
  ])
})

test('R7 who was put in copy, and by whom, is on record once', async () => {
  const { id: letterId } = await town.register({ box: 'DEP' })
  const [by, userId] = [await town.userId('ad.dep'), await town.userId('maire')]
  for (const _again of [1, 2]) await town.db.transaction((tx) => addCopies(tx, { letterId, to: ['maire'], by, at }))
  expect(await evidenceOf(letterId)).toMatchObject([{ kind: 'copied', actorId: by, data: { userId, unitId: null } }])
})
