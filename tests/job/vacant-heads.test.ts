import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { run } from '../../cli/ops/admin.ts'
import { auditLog, users } from '../../db/schema/index.ts'
import { freshDatabase } from '../support/database.ts'
import type { Person } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let dg: Person
let dircab: Person
beforeAll(async () => {
  const database = await freshDatabase()
  vi.stubEnv('DATABASE_URL', database.url)
  hall = await openTownHall({ database })
  ;[bdc, dg, dircab] = await Promise.all([hall.as('bdc'), hall.as('dg'), hall.as('dircab')])
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await hall.close()
})

type Account = { positions: { id: number; unit: { code: string } }[]; pending: { id: string; summary: string }[] }
type Confirmation = { id: string; summary: string; allows: { decide: boolean } }
const read = async (login: string) => (await bdc.get(`/api/users/${login}`)).json<Account>()
const seatOf = async (login: string, code: string) =>
  (await read(login)).positions.find(({ unit }) => unit.code === code)?.id
const asked = async (login: string, unit: string, held: string) => {
  const account = { login, name: `Mme ${login}`, positions: [{ unit, function: held }] }
  expect((await bdc.send('POST', '/api/users', account)).status).toBe(201)
}
const leaves = async (login: string, code: string) => {
  const url = `/api/users/${login}/positions/${await seatOf(login, code)}`
  expect((await bdc.send('DELETE', url)).status).toBe(200)
}
const about = async (who: Person, words: string) => {
  const list = (await who.get('/api/confirmations?status=waiting')).json<{ items: Confirmation[] }>().items
  return list.find(({ summary, allows }) => allows.decide && summary.includes(words))?.id
}
const confirm = async (who: Person, id = '') => (await who.send('POST', `/api/confirmations/${id}/confirm`)).status
/** The confirmation that the next director of the CAB waits for. */
let next: string | undefined
const fill = (login: string) => run(['fill-seat', login, 'Arrêté', 'du', 'maire'])

test('R21 as long as there is a head, only he confirms the next one', async () => {
  await asked('i.dircab', 'CAB', 'director')
  expect(await about(dg, 'Mme i.dircab')).toBeUndefined()
  expect(await about(dircab, 'Mme i.dircab')).toBeDefined()
  await expect(fill('i.dircab')).rejects.toThrow('confirms it in the application')
})

test('R4 R21 the seat of a head who has left is filled with the word of the other head, and nothing else is', async () => {
  await leaves('dircab', 'CAB')
  await asked('i.agent', 'CAB', 'agent')
  expect(await about(dg, 'Mme i.agent')).toBeUndefined()
  next = await about(dg, 'Mme i.dircab')
  for (const login of ['bdc', 'bdc2', 'secab', 'dinsi', 'maire'])
    expect(await confirm(await hall.as(login), next), login).toBeGreaterThanOrEqual(403)
  expect(await seatOf('i.dircab', 'CAB')).toBeUndefined()
})

test('R4 R21 the other head does not give himself the seat', async () => {
  const answer = await bdc.send('POST', '/api/users/dg/positions', { unit: 'CAB', function: 'director' })
  const [own] = answer.json<Account>().pending
  const waiting = (await bdc.get('/api/confirmations?status=waiting')).json<{ items: Confirmation[] }>().items
  const its = waiting.filter(({ summary }) => summary === own?.summary)
  expect(its).toHaveLength(1)
  expect(await confirm(dg, its[0]?.id)).toBe(403)
  await expect(fill('dg')).rejects.toThrow('confirms it in the application')
  expect((await bdc.send('DELETE', `/api/users/dg/requests/${own?.id}`)).status).toBe(200)
})

test('R21 both gone, the operator fills what the mail office asked for, on record; then all is as usual', async () => {
  await leaves('dg', 'DG')
  expect(await confirm(dg, next)).toBe(404)
  await expect(fill('i.agent')).rejects.toThrow('has not asked')
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await fill('i.dircab')).toBe(0)
  said.mockRestore()
  expect(await seatOf('i.dircab', 'CAB')).toBeDefined()
  const record = await hall.db.select().from(auditLog).where(eq(auditLog.subject, 'operation:fill-seat'))
  expect(record).toMatchObject([{ after: { reason: expect.stringContaining('Arrêté du maire') } }])
  await asked('j.dg', 'DG', 'director-general')
  await expect(fill('j.dg')).rejects.toThrow('the director of CAB confirms it')
})

test('R21 the CAB’s director so says who is the next director-general', async () => {
  const known = await hall.db.select().from(users).where(eq(users.login, 'bdc'))
  await hall.db
    .update(users)
    .set({ passwordHash: known[0]?.passwordHash ?? null })
    .where(eq(users.login, 'i.dircab'))
  const head = await hall.as('i.dircab')
  expect(await confirm(head, await about(head, 'Mme j.dg'))).toBe(200)
  expect(await seatOf('j.dg', 'DG')).toBeDefined()
})
