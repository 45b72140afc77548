import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Database } from '../../db/client.ts'
import { changeBox, correctLetter, enterCircuit, registerLetter } from '../../db/letters/index.ts'
import { contributions, copies, orgUnits, positions, tasks, users } from '../../db/schema/index.ts'
import {
  type Confidentiality,
  confidentialities,
  type PositionFunction,
  positionFunctions,
  type UnitKind,
  unitKinds,
} from '../../domain/vocabulary.ts'
import type { OracleLetter, OraclePerson, OracleUnit } from './oracle.ts'
import { letter as anyLetter } from './town.ts'

/** Indexes are taken modulo the number of what they choose among. */
type Step =
  | { act: 'enter' | 'box' | 'copy-unit' | 'copy-person' | 'ask-unit' | 'ask-person' | 'assign' | 'sign'; whom: number }
  | { act: 'secrecy'; to: Confidentiality }
export type TownPlan = {
  units: { kind: UnitKind; parent: number }[]
  people: { positions: { unit: number; function: PositionFunction; today: boolean }[]; disabled: boolean }[]
  letters: { confidentiality: Confidentiality; integratedBy: number | null; steps: Step[] }[]
}

const index = fc.nat({ max: 50 })
const secrecy = fc.constantFrom(...confidentialities)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constant('enter' as const), whom: index }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('box', 'copy-unit', 'copy-person', 'ask-unit', 'ask-person', 'assign', 'sign'),
      whom: index,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('secrecy' as const), to: secrecy }) },
)

export const townPlan: fc.Arbitrary<TownPlan> = fc.record({
  units: fc.array(fc.record({ kind: fc.constantFrom(...unitKinds), parent: index }), { minLength: 2, maxLength: 9 }),
  people: fc.array(
    fc.record({
      positions: fc.array(
        fc.record({
          unit: index,
          function: fc.constantFrom(...positionFunctions),
          today: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
        }),
        { minLength: 0, maxLength: 3 },
      ),
      disabled: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
    { minLength: 2, maxLength: 9 },
  ),
  letters: fc.array(
    fc.record({
      confidentiality: secrecy,
      integratedBy: fc.option(index),
      steps: fc.array(step, { maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
})

type Placed<T> = { id: number; it: T }
export type PlacedTown = {
  people: Placed<OraclePerson>[]
  letters: { id: string; it: OracleLetter }[]
}

/** Lays the town into the database through the functions that the application uses, and beside it for the oracle. */
export async function placeTown(db: Database, plan: TownPlan): Promise<PlacedTown> {
  const units = await placeUnits(db, plan)
  const people = await placePeople(db, plan, units)
  const letters = []
  for (const described of plan.letters) letters.push(await placeLetter(db, described, units, people))
  return { people, letters }
}

type PlacedUnit = Placed<OracleUnit> & { code: string }

async function placeUnits(db: Database, plan: TownPlan): Promise<PlacedUnit[]> {
  const placed: PlacedUnit[] = []
  for (const { kind, parent } of plan.units) {
    const above = placed.length === 0 ? null : at(placed, parent)
    const code = `U-${randomUUID().slice(0, 30).toUpperCase()}`
    const row = { code, name: code, kind, parentId: above?.id ?? null }
    const [added] = await db.insert(orgUnits).values(row).returning({ id: orgUnits.id })
    if (added) placed.push({ id: added.id, code, it: { kind, parent: above?.it ?? null } })
  }
  return placed
}

async function placePeople(db: Database, plan: TownPlan, units: PlacedUnit[]): Promise<Placed<OraclePerson>[]> {
  const placed: Placed<OraclePerson>[] = []
  for (const { positions: held, disabled } of plan.people) {
    const login = randomUUID()
    const row = { login, displayName: login, disabledAt: disabled ? new Date() : null }
    const [added] = await db.insert(users).values(row).returning({ id: users.id })
    if (!added) continue
    const it: OraclePerson = { disabled, positions: [] }
    for (const { unit, function: held_, today } of held) {
      const { id: unitId, it: oracleUnit } = at(units, unit)
      const until = today ? null : '2026-01-01'
      await db.insert(positions).values({ userId: added.id, unitId, function: held_, from: '2020-01-01', until })
      it.positions.push({ unit: oracleUnit, function: held_, today })
    }
    placed.push({ id: added.id, it })
  }
  return placed
}

async function placeLetter(
  db: Database,
  plan: TownPlan['letters'][number],
  units: PlacedUnit[],
  people: Placed<OraclePerson>[],
): Promise<{ id: string; it: OracleLetter }> {
  const { confidentiality } = plan
  const by = plan.integratedBy === null ? null : at(units, plan.integratedBy)
  const input = { ...anyLetter(), confidentiality, integratedByUnitId: by?.id ?? null }
  const { id } = await db.transaction((tx) => registerLetter(tx, input))
  const it: OracleLetter = {
    confidentiality,
    inCircuit: false,
    integratedBy: by?.it ?? null,
    boxes: [],
    unitsInCopy: [],
    unitsAsked: [],
    peopleAsked: [],
    peopleNamed: [],
  }
  for (const next of plan.steps) {
    if (next.act === 'secrecy') await changeSecrecy(db, id, it, next.to, at(people, 0).id)
    else if (next.act.endsWith('unit') || next.act === 'box' || next.act === 'enter')
      await unitStep(db, id, it, next, units, people)
    else await personStep(db, id, it, next.act, at(people, next.whom))
  }
  return { id, it }
}

async function changeSecrecy(db: Database, letterId: string, it: OracleLetter, to: Confidentiality, actorId: number) {
  const version = await db.query.letters.findFirst({
    columns: { version: true },
    where: (l, { eq }) => eq(l.id, letterId),
  })
  const expectedVersion = version?.version ?? 0
  const changes = { confidentiality: to }
  const correction = { letterId, expectedVersion, changes, actorId, mayLowerSecrecy: true, at: new Date() }
  await db.transaction((tx) => correctLetter(tx, correction))
  it.confidentiality = to
}

/** Units of elected officials are never asked nor in copy, and only some kinds have a box: the application refuses both. */
async function unitStep(
  db: Database,
  letterId: string,
  it: OracleLetter,
  { act, whom }: Extract<Step, { whom: number }>,
  units: PlacedUnit[],
  people: Placed<OraclePerson>[],
): Promise<void> {
  const { id: unitId, code, it: unit } = at(units, whom)
  if (unit.kind === 'elected') return
  if (act === 'copy-unit') {
    await db.insert(copies).values({ letterId, unitId }).onConflictDoNothing()
    it.unitsInCopy.push(unit)
  } else if (act === 'ask-unit') {
    const asked = { id: randomUUID(), letterId, toUnitId: unitId, question: '?', askedBy: at(people, 0).id }
    await db.insert(contributions).values(asked)
    it.unitsAsked.push(unit)
  } else if (unit.kind !== 'town' && it.inCircuit === (act === 'box')) {
    if (act === 'box') await db.transaction((tx) => changeBox(tx, letterId, code))
    else await db.transaction((tx) => enterCircuit(tx, { letterId, box: code, actorId: null, at: new Date() }))
    it.inCircuit = true
    it.boxes.push(unit)
  }
}

async function personStep(
  db: Database,
  letterId: string,
  it: OracleLetter,
  act: Step['act'],
  { id: userId, it: person }: Placed<OraclePerson>,
): Promise<void> {
  if (act === 'ask-person') {
    const asked = { id: randomUUID(), letterId, toUserId: userId, question: '?', askedBy: userId }
    await db.insert(contributions).values(asked)
    it.peopleAsked.push(person)
    return
  }
  it.peopleNamed.push(person)
  if (act === 'copy-person') {
    await db.insert(copies).values({ letterId, userId }).onConflictDoNothing()
    return
  }
  const named =
    act === 'sign' ? { kind: 'sign' as const, candidateUserId: userId } : { kind: 'treat' as const, assigneeId: userId }
  const id = randomUUID()
  const task = { id, key: id, letterId, element: 'e', name: 'n', outcomes: [], revision: 1, openedAt: new Date() }
  await db.insert(tasks).values({ ...task, ...named })
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}
