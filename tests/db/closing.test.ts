import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeAccount } from '../../db/people/closing.ts'
import { askForLink } from '../../db/people/links.ts'
import { openPosition } from '../../db/people/positions.ts'
import { openSession } from '../../db/people/sessions.ts'
import { lockAccount } from '../../db/people/standing.ts'
import { accountLinks, accountRequests, confirmations, delegations, sessions } from '../../db/schema/index.ts'
import { type TestTown, testTown } from './town.ts'

const at = new Date()
let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

test('R21 what a closed account could still be used for ends with it: sessions, links, wishes, delegations given and received', async () => {
  const { db } = town
  const [userId, by] = [await town.userId('dir.dep'), await town.userId('bdc')]
  const expiresAt = new Date(at.getTime() + 3_600_000)
  await openSession(db, { id: crypto.randomUUID(), userId, refreshHash: 'h', at, expiresAt, provenAt: at })
  const other = await town.userId('ad.dep')
  const given = { kind: 'standing', scope: 'without-griffe', griffe: false, from: sql`bannette_today()` } as const
  await db.insert(delegations).values([
    { ...given, id: crypto.randomUUID(), delegatorId: userId, delegateId: other, givenBy: userId },
    { ...given, id: crypto.randomUUID(), delegatorId: other, delegateId: userId, givenBy: other },
  ])
  await db.transaction(async (tx) => {
    const account = await lockAccount(tx, 'dir.dep')
    await askForLink(tx, account, by, at)
    await openPosition(tx, account, { unit: 'CAB', function: 'agent', from: null, until: null }, { by, at })
  })
  await db.transaction(async (tx) => closeAccount(tx, await lockAccount(tx, 'dir.dep'), null, { by, at }))
  expect(await db.select({ end: sessions.revokedAt }).from(sessions).where(eq(sessions.userId, userId))).toEqual([
    { end: at },
  ])
  expect(await db.select({ end: accountLinks.endedAt }).from(accountLinks)).toEqual([{ end: at }])
  expect(await db.select({ status: accountRequests.status }).from(accountRequests)).toEqual([{ status: 'withdrawn' }])
  expect(await db.select({ status: confirmations.status }).from(confirmations)).toEqual([{ status: 'withdrawn' }])
  const ends = await db.select({ end: delegations.revokedAt, by: delegations.revokedBy }).from(delegations)
  expect(ends).toEqual([
    { end: at, by },
    { end: at, by },
  ])
})
