import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterByIdentity } from '../../db/people/identities.ts'
import { auditLog, users } from '../../db/schema/index.ts'
import { type TestTown, testTown } from './town.ts'

const at = new Date('2026-11-21T08:00:00Z')
let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

test('R21 an account that is closed stays closed to whoever came in from the login service before', async () => {
  const authority = 'https://connexion.ville.example'
  const identity = { source: 'oidc', authority, subject: '4711' } as const
  const named = { by: 'login', value: 'ad.dep' } as const
  const enter = () => town.db.transaction((tx) => enterByIdentity(tx, { identity, named, at }))
  expect(await enter()).toMatchObject({ login: 'ad.dep' })
  await town.db.update(users).set({ disabledAt: at }).where(eq(users.login, 'ad.dep'))
  expect(await enter()).toBeNull()
  const refused = await town.db.select().from(auditLog).where(eq(auditLog.subject, 'login-refused'))
  expect(refused).toMatchObject([{ after: { by: 'oidc', authority, name: 'ad.dep' } }])
})
