import { randomUUID } from 'node:crypto'
import type { Database, Transaction } from '../../db/client.ts'
import { giveDelegation, revokeDelegation } from '../../db/delegations/give.ts'
import { addCopies, changeBox, enterCircuit, registerLetter } from '../../db/letters/index.ts'
import { contributions, orgUnits, positions, tasks, users } from '../../db/schema/index.ts'
import type { Letter, Town } from './oracle.ts'

/** Ids in the database, by the names that the town uses; there, codes and logins end in `mark`, as towns share names. */
export type LaidTown = {
  mark: string
  /** On which all letters of this town were received, and none of another. */
  receivedOn: string
  units: Map<string, number>
  people: Map<string, number>
  letters: Map<string, string>
}

/** Lays the town into the database, by the functions that the application's routes and activities call. */
export async function layTown(db: Database, town: Town): Promise<LaidTown> {
  const mark = randomUUID().replaceAll('-', '').toUpperCase()
  return db.transaction(async (tx) => {
    const units = await layUnits(tx, town, mark)
    const people = await layPeople(tx, town, units, mark)
    const laid: LaidTown = { mark, receivedOn: nextDay(), units, people, letters: new Map() }
    await layDelegations(tx, town, people)
    for (const letter of town.letters) laid.letters.set(letter.id, await layLetter(tx, town, letter, laid))
    return laid
  })
}

let towns = 0
const nextDay = () => new Date(Date.UTC(1970, 0, 1 + towns++)).toISOString().slice(0, 10)

/** The name of all senders of this town, so that the registry can be asked for its letters alone. */
export const senderOf = ({ mark }: LaidTown): string => `Habitant ${mark}`

async function layUnits(tx: Transaction, town: Town, mark: string): Promise<Map<string, number>> {
  const units = new Map<string, number>()
  for (const { code, kind, parent } of town.units) {
    const row = { code: `${code}-${mark}`, name: code, kind, parentId: parent === null ? null : known(units, parent) }
    const [added] = await tx.insert(orgUnits).values(row).returning({ id: orgUnits.id })
    if (added) units.set(code, added.id)
  }
  return units
}

async function layPeople(tx: Transaction, town: Town, units: Map<string, number>, mark: string) {
  const rows = town.people.map((login) => {
    const disabledAt = town.disabled.includes(login) ? new Date() : null
    return { login: `${login}-${mark}`, displayName: login, disabledAt, signatory: true }
  })
  const added = await tx.insert(users).values(rows).returning({ id: users.id, name: users.displayName })
  const people = new Map(added.map(({ id, name }) => [name, id]))
  const held = town.positions.map(({ login, unit, function: function_, from, until }) => {
    return { userId: known(people, login), unitId: known(units, unit), function: function_, from, until }
  })
  if (held.length > 0) await tx.insert(positions).values(held)
  return people
}

async function layDelegations(tx: Transaction, town: Town, people: Map<string, number>): Promise<void> {
  for (const { by, to, revoked, ...given } of town.delegations) {
    const id = randomUUID()
    const [delegatorId, delegateId] = [known(people, by), known(people, to)]
    const row = { ...given, id, delegatorId, delegateId, kind: 'standing' as const, givenBy: delegatorId }
    await giveDelegation(tx, { ...row, givenAt: new Date(), reference: null, reason: null })
    if (revoked) await revokeDelegation(tx, id, delegatorId, new Date())
  }
}

async function layLetter(tx: Transaction, town: Town, letter: Letter, laid: LaidTown): Promise<string> {
  const mine = <T extends { letter: string }>(facts: readonly T[]) => facts.filter((fact) => fact.letter === letter.id)
  const { id } = await registerLetter(tx, {
    subject: 'Trottoir abîmé',
    sender: { name: senderOf(laid) },
    channel: 'paper',
    receivedOn: laid.receivedOn,
    confidentiality: letter.confidentiality,
    box: null,
    copies: [],
    documents: [],
    fullText: '',
    intakeKey: null,
    registeredBy: null,
    integratedByUnitId: letter.integratedBy === null ? null : known(laid.units, letter.integratedBy),
    dueOn: null,
    implicitDecisionOn: null,
    at: new Date(),
  })
  const named = (name: string) => `${name}-${laid.mark}`
  const inCopy = mine(town.copies).map((copy) => ('unit' in copy ? copy.unit : copy.login))
  // Nobody puts a disabled account in copy.
  const to = inCopy.filter((name) => !town.disabled.includes(name)).map(named)
  const copy = () => addCopies(tx, { letterId: id, to, by: null, at: new Date() })
  // Copies come before the circuit as often as after it: both must count the same.
  const early = mine(town.boxes).length % 2 === 0
  if (early) await copy()
  const [first, ...later] = mine(town.boxes)
  if (first) await enterCircuit(tx, { letterId: id, box: named(first.unit), actorId: null, at: new Date() })
  for (const { unit } of later) await changeBox(tx, id, named(unit))
  if (!early) await copy()
  await layQuestionsAndTasks(tx, town, letter, laid, id)
  return id
}

async function layQuestionsAndTasks(tx: Transaction, town: Town, { id }: Letter, laid: LaidTown, letterId: string) {
  const askedBy = laid.people.values().next().value ?? 0
  for (const question of town.questions.filter(({ letter }) => letter === id)) {
    const to =
      'unit' in question
        ? { toUnitId: known(laid.units, question.unit) }
        : { toUserId: known(laid.people, question.login) }
    await tx.insert(contributions).values({ id: randomUUID(), letterId, question: '?', askedBy, ...to })
  }
  for (const { login, why } of town.tasks.filter(({ letter }) => letter === id)) {
    const person = known(laid.people, login)
    const named =
      why === 'signatory'
        ? { kind: 'sign' as const, candidateUserId: person }
        : { kind: 'treat' as const, assigneeId: person }
    const key = randomUUID()
    const task = { id: key, key, letterId, element: 'e', name: 'n', outcomes: [], revision: 1, openedAt: new Date() }
    await tx.insert(tasks).values({ ...task, ...named })
  }
  for (const { unit, kind, function: held } of town.asked.filter(({ letter }) => letter === id)) {
    const key = randomUUID()
    const asked = { kind, candidateUnitId: known(laid.units, unit), candidateFunctions: held === null ? null : [held] }
    const task = { id: key, key, letterId, element: 'e', name: 'n', outcomes: [], revision: 1, openedAt: new Date() }
    await tx.insert(tasks).values({ ...task, ...asked })
  }
}

function known<T>(ids: Map<string, T>, name: string): T {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`nothing is called ${name}`)
  return id
}
