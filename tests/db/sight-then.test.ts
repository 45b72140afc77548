import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveDelegation } from '../../db/delegations/give.ts'
import { addCopies, changeBox, correctLetter, enterCircuit } from '../../db/letters/index.ts'
import { delegations, orgUnits, positions, tasks } from '../../db/schema/index.ts'
import { whoSees } from '../../db/visibility/index.ts'
import { addDays } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { type TestTown, testTown } from './town.ts'

/** What happened so far is set back by ten days, so that it lies behind what the tests do today. */
const pastTables = {
  letters: ['registered_at'],
  letter_units: ['at'],
  copies: ['at'],
  letter_sight_history: ['at'],
  tasks: ['opened_at'],
  org_unit_versions: ['valid_from'],
}
const dayFrom = (offset: number) => addDays(parisDay(new Date()), offset)
const [longAgo, yesterday, today] = [dayFrom(-20), dayFrom(-1), dayFrom(0)]

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

test('R4 R5 R6 R7 who saw a letter on a past day is told by the positions, the chart, the links and the secrecy of then', async () => {
  const { db } = town
  const at = new Date()
  const moved = await inCircuit('VOIRIE')
  const copied = await inCircuit('DPO')
  const raised = await inCircuit('ECLAIRAGE')
  const secret = (await town.register({ confidentiality: 'political', from: 'CAB', by: 'secab' })).id
  const lent = await inCircuit('PROPRETE')
  await town.openTask({ letterId: lent, person: 'agent.proprete' })
  const hidden = (await town.register({ confidentiality: 'confidential', box: 'VOIRIE', by: 'bdc', from: 'BDC' })).id
  const letters = [moved, copied, raised, secret, lent, hidden]
  await setBack()
  const before = await sights(letters)

  await db.transaction(async (tx) => {
    await changeBox(tx, moved, 'SECURITE')
    await changeBox(tx, hidden, 'SECURITE')
    await addCopies(tx, { letterId: copied, to: ['elu.voirie', 'DINSI'], by: null, at })
    const change = {
      letterId: raised,
      expectedVersion: 1,
      mayLowerSecrecy: false,
      actorId: await town.userId('dircab'),
      at,
    }
    await correctLetter(tx, { ...change, changes: { confidentiality: 'confidential' } })
    await enterCircuit(tx, { letterId: secret, box: 'DEP', actorId: null, at })
    const [delegatorId, delegateId] = [await town.userId('agent.proprete'), await town.userId('agent.securite')]
    const term = { kind: 'standing' as const, scope: 'all' as const, griffe: false, from: today, until: null }
    const gift = { ...term, id: crypto.randomUUID(), delegatorId, delegateId, givenBy: delegatorId, givenAt: at }
    await giveDelegation(tx, { ...gift, reference: null, reason: null })
    const [unitId, userId] = [await town.unitId('DEP'), await town.userId('dir.dep')]
    await tx.update(positions).set({ until: yesterday }).where(eq(positions.userId, userId))
    const place = { unitId, userId: await town.userId('dinsi'), function: 'agent' as const, from: today }
    await tx.insert(positions).values(place)
    await tx
      .update(orgUnits)
      .set({ parentId: await town.unitId('SECURITE') })
      .where(eq(orgUnits.code, 'ECLAIRAGE'))
  })

  const now = await sights(letters)
  for (const [n, id] of letters.entries()) {
    expect(now[n], `letter ${n}`).not.toEqual(before[n])
    expect((await sights([id], yesterday))[0], `letter ${n}`).toEqual(before[n])
    expect((await sights([id], today))[0], `letter ${n}`).toEqual(now[n])
    expect(await sights([id], longAgo)).toEqual([[]])
  }
})

test('R6 who stood in for somebody saw the letter as long as the task was open, and is named with whom', async () => {
  const { db } = town
  const id = await inCircuit('SECURITE')
  const task = await town.openTask({ letterId: id, person: 'agent.securite' })
  await setBack()
  const [delegatorId, delegateId] = [await town.userId('agent.securite'), await town.userId('agent.sols')]
  const givenAt = new Date(Date.now() - 9 * 86_400_000)
  const term = {
    kind: 'standing',
    scope: 'without-griffe',
    griffe: false,
    from: dayFrom(-9),
    givenBy: delegatorId,
  } as const
  await db.insert(delegations).values({ id: crypto.randomUUID(), delegatorId, delegateId, givenAt, ...term })
  const endedAt = new Date(Date.now() - 3 * 86_400_000)
  const asDelegate = async (on?: string) =>
    (await whoSees(db, id, on)).filter(({ login }) => login === 'agent.sols').flatMap(({ reasons }) => reasons)
  expect(await asDelegate()).toMatchObject([{ rule: 'R6', text: expect.stringContaining('par délégation') }])
  await db.update(tasks).set({ ended: 'completed', endedAt }).where(eq(tasks.id, task))
  expect(await asDelegate(dayFrom(-5))).toHaveLength(1)
  expect(await asDelegate(yesterday)).toEqual([])
  expect(await asDelegate()).toEqual([])
})

const inCircuit = async (box: string) => (await town.register({ box, by: 'bdc', from: 'BDC' })).id

/** Who sees each, and by which rules. */
async function sights(letters: readonly string[], on?: string): Promise<string[][]> {
  const told: string[][] = []
  for (const id of letters) {
    const people = await whoSees(town.db, id, on)
    told.push(
      people.map(({ login, reasons }) => `${login} ${reasons.map(({ rule, text }) => rule + text).sort()}`).sort(),
    )
  }
  return told
}

async function setBack(): Promise<void> {
  await town.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    for (const [table, columns] of Object.entries(pastTables))
      for (const column of columns)
        await tx.execute(sql.raw(`update ${table} set ${column} = ${column} - interval '10 days'`))
  })
}
