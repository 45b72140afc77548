import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { signingDelegation } from '../../db/delegations/signing.ts'
import { delegations, users } from '../../db/schema/index.ts'
import { type TestTown, testTown } from './town.ts'

type Terms = Partial<typeof delegations.$inferInsert>
let town: TestTown | undefined
beforeEach(async () => {
  await town?.close()
  town = await testTown()
})
afterAll(() => town?.close())

const dayBefore = '2026-11-19T22:30:00Z'
const within = '2026-11-20T10:00:00Z'
const lastEvening = '2026-11-21T22:30:00Z'
const dayAfter = '2026-11-21T23:30:00Z'

/** The mayor has given this to a deputy for two days of November; whether it let the deputy sign at that instant. */
async function lets(at: string, terms: Terms = {}, then = async (_town: TestTown) => {}): Promise<boolean> {
  const { db, userId } = town as TestTown
  const [id, delegatorId, delegateId] = [crypto.randomUUID(), await userId('maire'), await userId('elu.voirie')]
  const given = { kind: 'absence', scope: 'all', griffe: true, from: '2026-11-20', until: '2026-11-21' } as const
  await db.insert(delegations).values({ id, delegatorId, delegateId, givenBy: delegatorId, ...given, ...terms })
  await then(town as TestTown)
  return (await signingDelegation(db, { id, delegatorId, delegateId, at })) !== null
}
const disable = (login: string, at: string) => async (open: TestTown) =>
  void (await open.db
    .update(users)
    .set({ disabledAt: new Date(at) })
    .where(eq(users.login, login)))

test.each<[string, boolean, string, Terms?, ((open: TestTown) => Promise<void>)?]>([
  ['within its days', true, within],
  ['on the evening of its last day in Paris', true, lastEvening],
  ['not after midnight in Paris', false, dayAfter],
  ['not before its first day in Paris', false, dayBefore],
  ['not without the griffe', false, within, { griffe: false }],
  ['not for all but the griffe', false, within, { scope: 'without-griffe' }],
  ['also when it was revoked afterwards', true, within, { revokedAt: new Date(lastEvening) }],
  ['not when it was revoked before', false, lastEvening, { revokedAt: new Date(within) }],
  ['not from an account that was closed before', false, lastEvening, {}, disable('maire', within)],
  ['nor to one', false, lastEvening, {}, disable('elu.voirie', within)],
  ['also from one that was closed afterwards', true, within, {}, disable('maire', lastEvening)],
  [
    'not from somebody who signs no more',
    false,
    within,
    {},
    async ({ db }) => void (await db.update(users).set({ signatory: false }).where(sql`login = 'maire'`)),
  ],
])('R14 a delegation lets its delegate sign %s', async (_when, expected, at, terms, then) =>
  expect(await lets(at, terms, then)).toBe(expected),
)

test('R14 the delegation of others lets nobody sign', async () => {
  const { db, userId } = town as TestTown
  const [id, maire, elu] = [crypto.randomUUID(), await userId('maire'), await userId('elu.voirie')]
  const dg = await userId('dg')
  const given = { kind: 'standing', scope: 'all', griffe: true, from: '2026-11-20' } as const
  await db.insert(delegations).values({ id, delegatorId: maire, delegateId: elu, givenBy: maire, ...given })
  expect(await signingDelegation(db, { id, delegatorId: maire, delegateId: elu, at: within })).not.toBeNull()
  expect(await signingDelegation(db, { id, delegatorId: maire, delegateId: dg, at: within })).toBeNull()
  expect(await signingDelegation(db, { id, delegatorId: dg, delegateId: elu, at: within })).toBeNull()
})
