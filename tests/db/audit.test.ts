import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Transaction } from '../../db/client.ts'
import { listConfirmations, settleConfirmation } from '../../db/confirmations/confirmations.ts'
import { askMailbox, decideRequest } from '../../db/mailboxes/requests.ts'
import { moveOn } from '../../db/org/changes.ts'
import { askOrgChange, runDueChange } from '../../db/org/run.ts'
import { changeAccount, createAccount } from '../../db/people/accounts.ts'
import { closeAccount } from '../../db/people/closing.ts'
import { dropLapsedSignatories } from '../../db/people/lapsed.ts'
import { openPosition } from '../../db/people/positions.ts'
import { type Account, lockAccount } from '../../db/people/standing.ts'
import { auditLog, positions, users } from '../../db/schema/index.ts'
import { replaceReasons } from '../../db/town-settings/lists.ts'
import type { OrgChange } from '../../domain/org/changes.ts'
import { type TestTown, testTown } from './town.ts'

const at = new Date()
const later = new Date(at.getTime() + 3_600_000)
let town: TestTown
let by: number
beforeAll(async () => {
  town = await testTown()
  by = await town.userId('bdc')
})
afterAll(() => town.close())

/** What is on record about a subject, oldest first. */
const recorded = (subject: string) =>
  town.db
    .select({ actorId: auditLog.actorId, before: auditLog.before, after: auditLog.after })
    .from(auditLog)
    .where(eq(auditLog.subject, subject))
    .orderBy(sql`ctid`) // rows are only ever added: as they were written

/** The mail office changes the account of this person; what that put on record about it. */
async function changing(login: string, work: (tx: Transaction, account: Account) => Promise<unknown>) {
  const known = (await recorded(`user:${login}`)).length
  await town.db.transaction(async (tx) => work(tx, await lockAccount(tx, login)))
  return (await recorded(`user:${login}`)).slice(known)
}

test('R21 a new account, its function and its invitation are on record', async () => {
  const held = { unit: 'VOIRIE', function: 'agent', from: null, until: null } as const
  const said = { login: 'lea.martin', name: 'Léa Martin', email: 'lea@ville.example', title: null, portfolios: [] }
  await town.db.transaction((tx) => createAccount(tx, { ...said, positions: [held] }, { by, at }))
  expect(await recorded('user:lea.martin')).toMatchObject([
    { actorId: by, before: null, after: said },
    { actorId: by, before: null, after: { position: { unit: 'VOIRIE', function: 'agent', until: null } } },
    { actorId: by, before: null, after: { link: 'invitation' } },
  ])
})

test('R21 what an account said before and says now is on record, a closing with who takes over', async () => {
  const identity = await changing('agent.sols', (tx, account) =>
    changeAccount(tx, account, { title: 'Agente' }, { by, at }),
  )
  expect(identity).toMatchObject([
    { actorId: by, before: { title: 'Instructeur du droit des sols' }, after: { title: 'Agente' } },
  ])
  const portfolios = ['Voirie', 'Sécurité']
  const own = await changing('agent.sols', (tx, account) => changeAccount(tx, account, { portfolios }, { by, at }))
  expect(own).toMatchObject([{ actorId: by, before: { portfolios: [] }, after: { portfolios } }])
  const closing = await changing('agent.voirie', (tx, account) =>
    closeAccount(tx, account, 'agent2.voirie', { by, at }),
  )
  expect(closing).toMatchObject([{ before: { open: true }, after: { open: false, tasksTo: 'agent2.voirie' } }])
})

test('R14 R21 the right to sign is taken away on record, by whom, and also when it lapses by itself', async () => {
  const taken = await changing('maire', (tx, account) => changeAccount(tx, account, { signatory: false }, { by, at }))
  expect(taken).toMatchObject([{ actorId: by, before: { signatory: true }, after: { signatory: false } }])
  const userId = await town.userId('elu.voirie')
  await town.db.update(users).set({ signatory: true }).where(eq(users.id, userId))
  await town.db.update(positions).set({ until: sql`bannette_today() - 1` }).where(eq(positions.userId, userId))
  const lapsed = await changing('elu.voirie', (tx) => dropLapsedSignatories(tx, at))
  expect(lapsed).toMatchObject([{ actorId: null, before: { signatory: true }, after: { signatory: false } }])
})

test('R21 what waits for a head is on record as asked, and his word as given by him', async () => {
  const wish = { unit: 'CAB', function: 'agent', from: null, until: null } as const
  const asked = await changing('agent.eclairage', (tx, account) => openPosition(tx, account, wish, { by, at }))
  expect(asked).toMatchObject([{ actorId: by, after: { asked: { act: 'open-position', unit: 'CAB' } } }])
  const decidedBy = await town.userId('dircab')
  const [waiting] = await listConfirmations(town.db, await town.reader('dircab'), { administers: false })
  const id = waiting?.id ?? ''
  await town.db.transaction((tx) => settleConfirmation(tx, { id, decidedBy, at, status: 'confirmed' }))
  expect(await recorded(`confirmation:${id}`)).toMatchObject([
    { actorId: decidedBy, before: { status: 'waiting' }, after: { status: 'confirmed', subject: 'position' } },
  ])
})

/** Asked by the mail office, done at its hour; its id. */
const reorganised = async (changes: OrgChange[], hour: Date | null = null): Promise<string> =>
  askOrgChange(town.db, {
    ...{ id: crypto.randomUUID(), changes, reason: null, at: hour, now: at, summary: () => 'Réorganisation' },
    reader: await town.reader('bdc'),
  })

test('R21 R23 a reorganisation is on record as asked, and as done with each unit before and after', async () => {
  const id = await reorganised([{ act: 'rename', unit: 'DRH', name: 'Personnel' }])
  expect(await recorded(`org-change:${id}`)).toMatchObject([
    { actorId: by, before: null, after: { changes: [{ act: 'rename' }], status: 'scheduled' } },
    { before: { units: [{ code: 'DRH' }] }, after: { units: [{ code: 'DRH', name: 'Personnel' }] } },
  ])
})

test('R21 R23 one that was given up, and one that had become impossible at its hour, are on record as that', async () => {
  const given = await reorganised([{ act: 'rename', unit: 'DAJ', name: 'Droit' }], later)
  await town.db.transaction((tx) => moveOn(tx, given, 'cancelled', by))
  expect((await recorded(`org-change:${given}`)).at(-1)).toMatchObject({ actorId: by, after: { status: 'cancelled' } })
  const late = await reorganised([{ act: 'move', unit: 'PROPRETE', parent: 'DCV' }], later)
  await reorganised([{ act: 'close', unit: 'PROPRETE', successor: 'VOIRIE' }])
  await runDueChange(town.db, later, late)
  expect((await recorded(`org-change:${late}`)).at(-1)).toMatchObject({
    before: { status: 'scheduled' },
    after: { status: 'stopped', stoppedBecause: { code: 'UNIT_CLOSED' } },
  })
})

test('R21 R22 a list of the town, and what DINSI decides, are on record with what they were', async () => {
  const list = [{ act: 'refuse', text: 'À reprendre' }] as const
  await town.db.transaction((tx) => replaceReasons(tx, list, { actorId: by, at }))
  await town.db.transaction((tx) => replaceReasons(tx, [], { actorId: by, at }))
  expect((await recorded('setting:reasons')).at(-1)).toMatchObject({ actorId: by, before: list, after: [] })
  const [id, unitId] = [crypto.randomUUID(), await town.unitId('DEP')]
  const asked = {
    id,
    address: 'arbres@ville.example',
    box: 'VOIRIE',
    reason: 'Trop de courriels',
    unitId,
    askedBy: by,
    at,
  }
  await town.db.transaction((tx) => askMailbox(tx, asked))
  const decision = { status: 'refused', reason: 'Une adresse suffit' } as const
  await town.db.transaction((tx) => decideRequest(tx, id, by, at, decision))
  expect(await recorded(`mailbox-request:${id}`)).toMatchObject([
    { before: null, after: { status: 'asked', address: 'arbres@ville.example' } },
    { before: { status: 'asked' }, after: decision },
  ])
})
