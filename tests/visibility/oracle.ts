import type { Confidentiality, PositionFunction, UnitKind } from '../../domain/vocabulary.ts'

/** A town as a clerk would write it down: codes and logins, no database. Days are `YYYY-MM-DD`, `until` is the last one. */
export type Town = {
  today: string
  units: readonly Unit[]
  positions: readonly Position[]
  /** Logins; a person may hold no position. */
  people: readonly string[]
  disabled: readonly string[]
  letters: readonly Letter[]
  /** A letter sat in this unit's box; the last one of a letter is where it is. */
  boxes: readonly OfUnit[]
  /** In copy: a unit or a person. */
  copies: readonly (OfUnit | OfPerson)[]
  /** Asked for a contribution, whatever became of it. */
  questions: readonly (OfUnit | OfPerson)[]
  /** Given to a person by name, or waiting for their signature. */
  tasks: readonly (OfPerson & { why: 'assigned' | 'signatory' })[]
  /** A task that waits for a unit: for all of it, or for who holds this function in it. */
  asked: readonly (OfUnit & { kind: 'treat' | 'visa'; function: PositionFunction | null })[]
  delegations: readonly Delegation[]
}
export type Unit = { code: string; kind: UnitKind; parent: string | null }
export type Position = { login: string; unit: string; function: PositionFunction; from: string; until: string | null }
/** Somebody acts for somebody. `griffe`: the signatory gave it with the rest, himself. */
export type Delegation = {
  by: string
  to: string
  scope: 'all' | 'visa' | 'without-griffe'
  griffe: boolean
  from: string
  until: string | null
  revoked: boolean
}
export type Letter = {
  id: string
  confidentiality: Confidentiality
  inCircuit: boolean
  integratedBy: string | null
}
type OfUnit = { letter: string; unit: string }
type OfPerson = { letter: string; login: string }

/** The rule that opens a letter, and what it found. */
export type Ground =
  | { rule: 'R4' | 'R5' }
  | { rule: 'R6' | 'R7'; by: 'copy' | 'assigned' | 'asked' | 'signatory' | 'delegation' }
  | { rule: 'R3' | 'R6'; by: 'unit'; unit: string }

/** Why this person may see this letter; empty = they may not know that it exists. From the organisation's rules alone. */
export function groundsOf(town: Town, login: string, letter: Letter): Ground[] {
  if (town.disabled.includes(login)) return []
  const units = unitsOf(town, login)
  const isCab = units.some(({ kind }) => kind === 'cabinet' || kind === 'cabinet-secretariat')
  const named = [
    ...namedIn(town, login, letter.id),
    ...(delegatedIn(town, login, letter) ? ['delegation' as const] : []),
  ]
  const secret = letter.confidentiality !== 'normal'

  // R7 before everything: an office in the organisation chart gives an elected official nothing.
  if (isElected(town, login)) return secret && !letter.inCircuit ? [] : named.map((by) => ({ rule: 'R7', by }))
  if (secret && !letter.inCircuit) return isCab ? [{ rule: 'R4' }] : []

  const isDg = units.some(({ kind }) => kind === 'general-management')
  const everything: Ground[] = letter.inCircuit && (isCab || isDg) ? [{ rule: 'R5' }] : []
  const byName = named.map((by): Ground => ({ rule: 'R6', by }))
  const explicit = letter.confidentiality === 'confidential'
  const opened = explicit ? explicitUnits(town, letter.id) : unitsAbove(town, letter)
  const own = units.filter(({ code }) => opened.includes(code))
  const byUnit = own.map(({ code }): Ground => ({ rule: explicit ? 'R3' : 'R6', by: 'unit', unit: code }))
  return [...everything, ...byName, ...byUnit]
}

export const sees = (town: Town, login: string, letter: Letter): boolean => groundsOf(town, login, letter).length > 0

/** Whether a task on the letter is asked of somebody whom this person stands in for today: they see it for that task alone. */
function delegatedIn(town: Town, login: string, letter: Letter): boolean {
  if (!letter.inCircuit) return false
  return town.delegations.some((given) => {
    const { by, to, from, until, revoked } = given
    const inForce = !revoked && from <= town.today && (until === null || town.today <= until)
    if (to !== login || !inForce || town.disabled.includes(by)) return false
    // What an administration asks never comes to an elected official in this way (R7).
    if (isElected(town, login) && !isElected(town, by)) return false
    return tasksOf(town, by, letter).some((kind) => covers(given, kind))
  })
}

const covers = ({ scope, griffe }: Delegation, kind: 'treat' | 'visa' | 'sign'): boolean =>
  kind === 'visa' || (scope !== 'visa' && (kind === 'treat' || (scope === 'all' && griffe)))

/** What waits on the letter for this person by name, for their function or, unless it is confidential, for their unit. */
function tasksOf(town: Town, login: string, { id, confidentiality }: Letter): ('treat' | 'visa' | 'sign')[] {
  const byName = town.tasks.filter((task) => task.letter === id && task.login === login)
  const held = isElected(town, login) ? [] : currentPositions(town, login)
  const ofUnit = town.asked.filter((task) => {
    if (task.letter !== id) return false
    if (task.function === null && confidentiality === 'confidential') return false
    return held.some(
      (position) => position.unit === task.unit && (task.function === null || task.function === position.function),
    )
  })
  return [...byName.map(({ why }) => (why === 'signatory' ? 'sign' : 'treat')), ...ofUnit.map(({ kind }) => kind)]
}

/** Confidential, in a circuit: exactly the box that holds it, exactly the units asked or in copy; nobody above. */
function explicitUnits(town: Town, letter: string): string[] {
  const box = unitsIn(town.boxes, letter).at(-1)
  return [...(box ? [box] : []), ...unitsIn(town.copies, letter), ...unitsIn(town.questions, letter)]
}

/** Every unit that the letter is linked to and all above them (R6). */
function unitsAbove(town: Town, { id, integratedBy }: Letter): string[] {
  const asked = peopleIn(town.questions, id).flatMap((login) => unitsOf(town, login))
  const linked = [
    ...unitsIn(town.boxes, id),
    ...unitsIn(town.copies, id),
    ...unitsIn(town.questions, id),
    ...asked.filter(({ kind }) => kind !== 'elected').map(({ code }) => code),
    ...(integratedBy ? [integratedBy] : []),
  ]
  return linked.flatMap((code) => selfAndAbove(town, code))
}

function selfAndAbove(town: Town, code: string): string[] {
  const parent = town.units.find((unit) => unit.code === code)?.parent
  return parent ? [code, ...selfAndAbove(town, parent)] : [code]
}

function namedIn(town: Town, login: string, letter: string): ('copy' | 'assigned' | 'asked' | 'signatory')[] {
  const tasks = town.tasks.filter((task) => task.letter === letter && task.login === login).map(({ why }) => why)
  return [
    ...(peopleIn(town.copies, letter).includes(login) ? ['copy' as const] : []),
    ...(peopleIn(town.questions, letter).includes(login) ? ['asked' as const] : []),
    ...new Set(tasks),
  ]
}

function unitsOf(town: Town, login: string): Unit[] {
  const held = currentPositions(town, login).map(({ unit }) => unit)
  return town.units.filter(({ code }) => held.includes(code))
}

function isElected(town: Town, login: string): boolean {
  const office = currentPositions(town, login).some((position) => position.function === 'elected-official')
  return office || unitsOf(town, login).some(({ kind }) => kind === 'elected')
}

function currentPositions({ positions, today }: Town, login: string): Position[] {
  return positions.filter((p) => p.login === login && p.from <= today && (p.until === null || today <= p.until))
}

const unitsIn = (facts: readonly (OfUnit | OfPerson)[], letter: string): string[] =>
  facts.flatMap((fact) => (fact.letter === letter && 'unit' in fact ? [fact.unit] : []))
const peopleIn = (facts: readonly (OfUnit | OfPerson)[], letter: string): string[] =>
  facts.flatMap((fact) => (fact.letter === letter && 'login' in fact ? [fact.login] : []))
