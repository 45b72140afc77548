import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idempotencyKeys } from '../../db/schema/index.ts'
import { type Caller, logIn, startApi, type TestApi } from './support.ts'

let api: TestApi
let bdc: Caller
beforeAll(async () => {
  api = await startApi()
  bdc = await logIn(api, 'bdc')
})
afterAll(() => api.close())

test('R21 whoever repeats an act whose answer was lost is told that it was done, not that it is impossible', async () => {
  const created = () => createUser('l.perdu', 'lost-answer-1')
  expect((await created()).statusCode).toBe(201)
  await lose('lost-answer-1')
  const told = await created()
  expect({ status: told.statusCode, body: told.body }).toEqual({ status: 204, body: '' })
  // From then on this is the answer.
  expect((await created()).headers['idempotency-replayed']).toBe('done')
  expect((await bdc.get('/api/users?q=l.perdu')).json().items).toHaveLength(1)
})

test('R21 what somebody else did meanwhile is refused to a repetition whose first try changed nothing', async () => {
  expect((await createUser('l.autre', 'lost-answer-2')).statusCode).toBe(201)
  await lose('lost-answer-2', { changedAt: null })
  const refused = await createUser('l.autre', 'lost-answer-2')
  expect(refused.json()).toMatchObject({ code: 'LOGIN_TAKEN', status: 409 })
})

const createUser = (login: string, key: string) =>
  bdc.send('POST', '/api/users', {
    payload: { login, name: 'Léa Perdu', email: `${login}@ville.example` },
    headers: { 'idempotency-key': key },
  })

/** As a process leaves it that was killed before it answered, long enough ago. */
async function lose(key: string, noted: { changedAt?: null } = {}): Promise<void> {
  const lost = { status: null, body: null, createdAt: new Date(0), ...noted }
  await api.deps.db.update(idempotencyKeys).set(lost).where(eq(idempotencyKeys.key, key))
}
