import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCopies, changeBox, correctLetter, enterCircuit, findLetter, listLetters } from '../../db/letters/index.ts'
import { contributions, orgUnits, positions } from '../../db/schema/index.ts'
import { changeSetting } from '../../db/settings.ts'
import { listRedacted, whoSees, whySeen } from '../../db/visibility/index.ts'
import { type TestTown, testTown } from './town.ts'

const at = new Date('2026-11-21T08:00:00Z')
let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

const hierarchy = [
  'agent.voirie',
  'agent.eclairage',
  'ad.dep',
  'plaroye',
  'jpauge',
  'dg',
  'ad.dg',
  'dircab',
  'secab',
  'bdc',
  'dinsi',
  'maire',
]

const copy = (letterId: string, to: string[]) =>
  town.db.transaction((tx) => addCopies(tx, { letterId, to, by: null, at }))

test('R4 a political letter outside circuits is seen by the CAB direction and nobody else, whatever copies it bears', async () => {
  const { id } = await town.register({ confidentiality: 'political', from: 'CAB', copies: ['dg', 'maire', 'DEP'] })
  expect(await town.seenBy(id, hierarchy)).toEqual(['dircab', 'secab'])
})

test('R4 its copies begin to count when it enters a circuit', async () => {
  const { id } = await town.register({ confidentiality: 'political', from: 'CAB', copies: ['maire', 'DURBA'] })
  await town.db.transaction((tx) => enterCircuit(tx, { letterId: id, box: 'DEP', actorId: null, at }))
  expect(await town.seenBy(id, hierarchy)).toEqual([
    'ad.dep',
    'plaroye',
    'jpauge',
    'dg',
    'ad.dg',
    'dircab',
    'secab',
    'maire',
  ])
})

test('R4 a letter raised to political outside circuits disappears at once for whoever saw it', async () => {
  const { id } = await town.register({ from: 'BDC' })
  expect(await town.seenBy(id, hierarchy)).toEqual(['dg', 'ad.dg', 'bdc'])
  const actorId = await town.userId('dircab')
  const changes = { confidentiality: 'political' } as const
  const correction = { letterId: id, expectedVersion: 1, changes, actorId, mayLowerSecrecy: false, at }
  await town.db.transaction((tx) => correctLetter(tx, correction))
  expect(await town.seenBy(id, hierarchy)).toEqual(['dircab', 'secab'])
})

test('R5 DG, CAB and its secretariat see every letter in a circuit; units attached to the DG inherit nothing from that', async () => {
  const { id } = await town.register({ box: 'SECURITE', from: 'SECURITE' })
  expect(await town.seenBy(id, [...hierarchy, 'ad.dsp'])).toEqual([
    'plaroye',
    'dg',
    'ad.dg',
    'dircab',
    'secab',
    'ad.dsp',
  ])
})

test('R5 the CAB does not see an ordinary letter that is not in a circuit', async () => {
  const { id } = await town.register({ from: 'BDC' })
  expect(await town.seenBy(id, ['dircab', 'secab'])).toEqual([])
})

test('R6 a letter is seen by its unit and every unit above, and stays so after it has left the box', async () => {
  const { id } = await town.register({ box: 'VOIRIE' })
  const own = ['agent.voirie', 'agent.eclairage', 'ad.dep', 'plaroye', 'ad.durba', 'jpauge']
  expect(await town.seenBy(id, own)).toEqual(['agent.voirie', 'ad.dep', 'plaroye'])
  await town.db.transaction((tx) => changeBox(tx, id, 'DURBA'))
  expect(await town.seenBy(id, own)).toEqual(['agent.voirie', 'ad.dep', 'plaroye', 'ad.durba', 'jpauge'])
})

test('R6 a unit asked for a contribution sees the letter, and so do the units above an agent asked by name', async () => {
  const { id } = await town.register({ box: 'DEP' })
  const askedBy = await town.userId('ad.dep')
  const toUserId = await town.userId('agent.sols')
  const toUnitId = await town.unitId('SCOLAIRE')
  const asked = { letterId: id, question: 'Votre avis ?', askedBy }
  await town.db.insert(contributions).values([
    { ...asked, id: crypto.randomUUID(), toUserId },
    { ...asked, id: crypto.randomUUID(), toUnitId },
  ])
  const logins = ['agent.sols', 'ad.durba', 'agent.scolaire', 'ad.deduc', 'agent.securite']
  expect(await town.seenBy(id, logins)).toEqual(['agent.sols', 'ad.durba', 'agent.scolaire', 'ad.deduc'])
})

test('R6 a person in copy or assigned sees the letter, and nobody above them for that', async () => {
  const { id } = await town.register({ box: 'DEP', copies: ['agent.sols'] })
  await town.openTask({ letterId: id, unit: 'DEP', assignee: 'agent.scolaire' })
  expect(await town.seenBy(id, ['agent.sols', 'ad.durba', 'agent.scolaire', 'ad.deduc'])).toEqual([
    'agent.sols',
    'agent.scolaire',
  ])
})

test('R6 moving a unit in the org chart moves sight with it, and rewrites no letter', async () => {
  const moving = await testTown()
  try {
    const { id } = await moving.register({ box: 'PROPRETE' })
    const parentId = await moving.unitId('DURBA')
    await moving.db.update(orgUnits).set({ parentId }).where(sql`code = 'PROPRETE'`)
    expect(await moving.seenBy(id, ['agent.proprete', 'ad.dep', 'ad.durba', 'plaroye', 'jpauge'])).toEqual([
      'agent.proprete',
      'ad.durba',
      'jpauge',
    ])
  } finally {
    await moving.close()
  }
})

test('R7 an elected official sees the letters they are in copy of and no other, even holding a position in a direction', async () => {
  const moving = await testTown()
  try {
    const [userId, unitId] = [await moving.userId('elu.voirie'), await moving.unitId('VILLE')]
    await moving.db.insert(positions).values({ userId, unitId, function: 'director', from: '2020-01-01' })
    const linked = await moving.register({ box: 'VOIRIE' })
    const copied = await moving.register({ box: 'SCOLAIRE', copies: ['elu.voirie'] })
    const page = await listLetters(moving.db, await moving.reader('elu.voirie'), {})
    expect(page.items.map((item) => item.id)).toEqual([copied.id])
    expect(page.total).toEqual({ value: 1, relation: 'exact' })
    expect(await moving.seenBy(linked.id, ['elu.voirie', 'maire'])).toEqual([])
  } finally {
    await moving.close()
  }
})

test('R7 an elected official asked for a griffe is in copy, visibly', async () => {
  const { id } = await town.register({ box: 'DEP' })
  await town.openTask({ letterId: id, person: 'maire', kind: 'sign' })
  const found = await findLetter(town.db, await town.reader('maire'), id)
  expect(found?.copies.map(({ person, reason }) => [person?.login, reason])).toEqual([['maire', 'signatory']])
})

test('R3 a confidential letter in a circuit is opened by R5 and to its explicit recipients only', async () => {
  const { id } = await town.register({
    confidentiality: 'confidential',
    box: 'VOIRIE',
    from: 'BDC',
    copies: ['ad.durba', 'DAJ'],
  })
  const logins = [...hierarchy, 'agent2.voirie', 'dir.dep', 'ad.durba', 'dir.durba', 'ad.daj', 'ilaudet']
  const expected = ['agent.voirie', 'dg', 'ad.dg', 'dircab', 'secab', 'agent2.voirie', 'ad.durba', 'ad.daj']
  expect(await town.seenBy(id, logins)).toEqual(expected)
})

test('R3 a town may let the hierarchy open confidential letters; sight changes with the setting', async () => {
  const { id } = await town.register({ confidentiality: 'confidential', box: 'VOIRIE' })
  const set = (value: 'explicit' | 'hierarchy') =>
    town.db.transaction((tx) => changeSetting(tx, 'confidentialReading', value, null))
  await set('hierarchy')
  expect(await town.seenBy(id, ['agent.voirie', 'ad.dep', 'plaroye', 'jpauge'])).toEqual([
    'agent.voirie',
    'ad.dep',
    'plaroye',
  ])
  await set('explicit')
  expect(await town.seenBy(id, ['agent.voirie', 'ad.dep', 'plaroye', 'jpauge'])).toEqual(['agent.voirie'])
})

test('R3 the office that integrated a confidential letter keeps number, date and box, and nothing of R4', async () => {
  const own = await testTown()
  try {
    const { chrono } = await own.register({ confidentiality: 'confidential', box: 'VOIRIE', from: 'BDC' })
    await own.register({ confidentiality: 'confidential', from: 'BDC' })
    await own.register({ confidentiality: 'political', from: 'BDC' })
    expect(await listRedacted(own.db, await own.reader('bdc'))).toEqual([
      { chrono, receivedOn: '2026-11-20', box: { code: 'VOIRIE', name: 'Service Voirie' } },
    ])
    expect(await listRedacted(own.db, await own.reader('ad.dep'))).toEqual([])
    expect((await listLetters(own.db, await own.reader('bdc'), {})).items).toEqual([])
  } finally {
    await own.close()
  }
})

test('R23 a position that has ended or not begun opens nothing, nor does a disabled account', async () => {
  const own = await testTown()
  try {
    const { id } = await own.register({ box: 'VOIRIE' })
    await own.db
      .update(positions)
      .set({ until: '2026-01-31' })
      .where(sql`user_id = ${await own.userId('agent.voirie')}`)
    await own.db
      .update(positions)
      .set({ from: '2999-01-01' })
      .where(sql`user_id = ${await own.userId('ad.dep')}`)
    await own.db.execute(sql`update users set disabled_at = now() where login = 'dg'`)
    expect(await own.seenBy(id, ['agent.voirie', 'ad.dep', 'dg', 'agent2.voirie'])).toEqual(['agent2.voirie'])
  } finally {
    await own.close()
  }
})

test('R6 "why do I see this letter" names the rule and the unit; who sees it is everyone who has a reason', async () => {
  const { id } = await town.register({ box: 'VOIRIE', copies: ['maire'] })
  await copy(id, ['agent.sols'])
  const why = async (login: string) =>
    (await whySeen(town.db, await town.reader(login), id)).map((reason) => reason.rule)
  expect(await why('ad.dep')).toEqual(['R6'])
  expect(await why('dircab')).toEqual(['R5'])
  expect(await why('maire')).toEqual(['R7'])
  expect(await why('agent.securite')).toEqual([])
  const people = await whoSees(town.db, id)
  const seeing = people.map((person) => person.login)
  expect(await town.seenBy(id, seeing)).toEqual(seeing)
  expect(seeing).toContain('agent.sols')
})

test('R6 two people who link one letter at the same moment both count', async () => {
  const { id } = await town.register({ box: 'DEP' })
  const logins = ['agent.sols', 'agent.scolaire', 'agent.securite', 'ad.drh', 'ad.daj']
  await Promise.all(logins.map((login) => copy(id, [login])))
  expect(await town.seenBy(id, logins)).toEqual(logins)
})
