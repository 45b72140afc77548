import { eq, sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../api/app.ts'
import type { ApiDeps } from '../../api/deps.ts'
import { openLiveHub } from '../../api/live/hub.ts'
import { startRounds } from '../../api/rounds.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { auditLog } from '../../db/schema/index.ts'
import { password } from '../job/demonstration.ts'
import { letterIn } from '../job/letters.ts'
import { logInAs, type Person, waitFor } from '../job/person.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { freshDatabase } from '../support/database.ts'
import { follow } from '../visibility/follow.ts'

/** Two applications that share nothing but the database: connections, ears and rounds of their own. */
let hall: TownHall
let other: { app: FastifyInstance; db: Database; deps: ApiDeps; url: string }
let rounds: ReturnType<typeof startRounds>[]
/** Every message that either of them sent, before the outbox takes two of one key for one. */
const sent: { key: string; to: string }[] = []
let here: Person
let there: Person
let letterId: string

beforeAll(async () => {
  const database = await freshDatabase()
  hall = await openTownHall({ database })
  const { notices } = hall.deps
  if (!notices) throw new Error('nothing leaves here')
  const counting: ApiDeps['notices'] = {
    ...notices,
    mailer: {
      ...notices.mailer,
      send(message) {
        sent.push({ key: message.key, to: message.to })
        return notices.mailer.send(message)
      },
    },
  }
  hall.deps.notices = counting
  const db = openDatabase(database.url, { max: 4 })
  const deps = { ...hall.deps, db, live: await openLiveHub(database.url), notices: counting }
  const app = await createApp(deps)
  other = { app, db, deps, url: await app.listen({ host: '127.0.0.1', port: 0 }) }
  here = await hall.as('agent.voirie')
  there = await logInAs(other.url, 'agent2.voirie', password)
  letterId = await letterIn(await hall.as('bdc'), { box: 'VOIRIE' })
  await here.task(letterId, 'treat')
  const failed = (error: unknown) => {
    throw error
  }
  rounds = [startRounds(hall.deps, failed), startRounds(deps, failed)]
})
afterAll(async () => {
  await Promise.all(rounds.map((round) => round.stop()))
  await other.app.close()
  await other.deps.live.close()
  await other.db.close()
  await hall.close()
})

const sign = (who: Person, place: string, window: string) =>
  who.send('POST', `/api/letters/${letterId}/presence`, { place, window })
const othersFor = async (who: Person, window: string) =>
  (await sign(who, 'letter', window)).json<{ others: { login: string; place: string }[] }>().others

test('who works on a letter is seen at the other application, and is gone there when the window closes', async () => {
  const [mine, theirs] = [crypto.randomUUID(), crypto.randomUUID()]
  expect((await sign(here, 'reply', mine)).status).toBe(200)
  const seen = await waitFor('the colleague to be seen', async () => (await othersFor(there, theirs))[0])
  expect(seen).toMatchObject({ login: 'agent.voirie', place: 'reply' })
  await sign(here, 'away', mine)
  await waitFor('the colleague to be gone', async () => (await othersFor(there, theirs)).length === 0)
})

test('R6 what changes at one application is told at the other, to those who see it', async () => {
  const [agent, stranger] = [
    await follow(there, '/api/live'),
    await follow(await logInAs(other.url, 'ad.drh', password), '/api/live'),
  ]
  const known = await letterIn(await hall.as('bdc'), { box: 'DRH' })
  await Promise.all([
    here.send('POST', `/api/letters/${letterId}/notes`, { text: 'Rappelé.' }),
    agent.hears(letterId),
    stranger.hears(known),
  ])
  expect(stranger.events.join('')).not.toContain(letterId)
  agent.close()
  stranger.close()
})

test('R11 R21 a reminder, an invitation and a notice leave once, though two applications look for them', async () => {
  const task = await here.task(letterId, 'treat')
  const adDep = await hall.as('ad.dep')
  expect((await adDep.send('POST', `/api/tasks/${task.id}/reminders`, {})).status).toBe(201)
  const bdc = await hall.as('bdc')
  const account = { login: 'n.double', name: 'N Double', email: 'n.double@x.example' }
  expect((await bdc.send('POST', '/api/users', account)).status).toBe(201)
  expect((await bdc.send('PUT', '/api/users/n.double', { email: 'autre@x.example' })).status).toBe(200)
  await waitFor('everything to have left', async () => {
    const [row] = await hall.db.execute<{ waiting: number }>(sql`select
      (select count(*) from outbox where kind = 'send-reminder' and done_at is null)
      + (select count(*) from address_notices where address is not null)::integer as waiting`)
    return Number(row?.waiting) === 0
  })
  expect(sent.map(({ key }) => key).length).toBe(new Set(sent.map(({ key }) => key)).size)
  const reminders = sent.filter(({ key }) => key.startsWith('reminder:')).map(({ to }) => to)
  expect(reminders.sort()).toEqual(['agent.voirie@ville.example', 'agent2.voirie@ville.example'])
  expect(sent.filter(({ to }) => to === 'n.double@x.example').length).toBeGreaterThan(0)
})

test('R23 a reorganisation at its hour is done once, whichever application is first', async () => {
  const bdc = await hall.as('bdc')
  const at = new Date(Date.now() + 60_000).toISOString()
  const changes = [{ act: 'rename', unit: 'DFIN', name: 'Finances et achats' }]
  const { id } = (await bdc.send('POST', '/api/org-changes', { changes, at })).json<{ id: string }>()
  await hall.later(61_000)
  await waitFor('the change', async () => {
    return (await bdc.get(`/api/org-changes/${id}`)).json<{ status: string }>().status === 'done'
  })
  const record = await hall.db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subject, `org-change:${id}`))
  expect(record).toHaveLength(2)
})
