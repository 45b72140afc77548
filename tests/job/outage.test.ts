import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisions, letters } from '../../db/schema/index.ts'
import { type OwnPostgres, ownPostgres } from '../operations/support/own-postgres.ts'
import { historyOf, letterIn } from './letters.ts'
import { waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let postgres: OwnPostgres
let hall: TownHall
beforeAll(async () => {
  postgres = await ownPostgres()
  hall = await openTownHall({ database: postgres })
})
afterAll(() => hall?.close())

test('without PostgreSQL every act is put off by a plain answer, nothing is half done, and the same request counts once afterwards', async () => {
  const id = await letterIn(await hall.as('bdc'))
  const assistant = await hall.as('ad.dep')
  const task = await assistant.task(id, 'treat')
  const claim = () =>
    assistant.send('POST', `/api/tasks/${task.id}/claim`, undefined, { 'idempotency-key': `claim-${id}` })

  await postgres.stop()
  for (const answer of [await claim(), await assistant.get('/api/tasks'), await assistant.get(`/api/letters/${id}`)]) {
    expect(answer).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect((await fetch(`${hall.url}/health/ready`)).status).toBe(503)
  expect((await fetch(`${hall.url}/health/live`)).status).toBe(200)

  await postgres.restart()
  await waitFor('PostgreSQL', async () => (await fetch(`${hall.url}/health/ready`)).status === 200)
  expect(await hall.db.select().from(decisions).where(eq(decisions.letterId, id))).toEqual([])
  expect((await claim()).status).toBe(200)
  expect((await claim()).status).toBe(200)
  expect((await historyOf(assistant, id)).filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
})

test('R8 a decision that cannot be shown yet is recorded, and the answer says that the display is late', async () => {
  const id = await letterIn(await hall.as('bdc'))
  const assistant = await hall.as('ad.dep')
  const task = await assistant.task(id, 'treat')
  await hall.db.transaction(async (tx) => {
    // The projection waits for this row; what people write does not.
    await tx.select({ id: letters.id }).from(letters).where(eq(letters.id, id)).for('no key update')
    const claimed = await assistant.send('POST', `/api/tasks/${task.id}/claim`)
    expect(claimed.status).toBe(200)
    expect(claimed.json()).toMatchObject({ state: 'applied', projected: false })
    expect((await assistant.task(id, 'treat')).assignee).toBeNull()
  })
  await waitFor('the display', async () => (await assistant.task(id, 'treat')).assignee?.login === 'ad.dep')
  // The circuit learns a moment after the display that it is up to date again.
  await waitFor('an act that is shown at once', async () => {
    for (const act of ['release', 'claim']) {
      const answer = (await assistant.send('POST', `/api/tasks/${task.id}/${act}`)).json()
      expect(answer).toMatchObject({ state: 'applied' })
      if (answer.projected) return true
    }
    return false
  })
})
