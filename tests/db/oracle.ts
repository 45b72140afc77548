import type { Confidentiality, PositionFunction, UnitKind } from '../../domain/vocabulary.ts'

/** Who sees what, written from the organisation's rules and their readings alone: nothing here knows the tables. */
export type OracleUnit = { kind: UnitKind; parent: OracleUnit | null }
export type OraclePerson = {
  positions: { unit: OracleUnit; function: PositionFunction; today: boolean }[]
  disabled: boolean
}
/** A letter with everything that ever happened to it. */
export type OracleLetter = {
  confidentiality: Confidentiality
  inCircuit: boolean
  integratedBy: OracleUnit | null
  /** Every box, the present one last. */
  boxes: OracleUnit[]
  unitsInCopy: OracleUnit[]
  unitsAsked: OracleUnit[]
  peopleAsked: OraclePerson[]
  /** In copy or assigned by name, or asked for their signature. */
  peopleNamed: OraclePerson[]
}

export function sees(person: OraclePerson, letter: OracleLetter): boolean {
  const units = unitsOf(person)
  if (person.disabled) return false
  const named = letter.peopleNamed.includes(person) || letter.peopleAsked.includes(person)
  const hidden = letter.confidentiality !== 'normal' && !letter.inCircuit

  if (isElected(person)) return named && !hidden // R7
  if (hidden) return units.some(isCab) // R3, R4
  if (letter.inCircuit && units.some((unit) => isCab(unit) || unit.kind === 'general-management')) return true // R5
  if (named) return true // R6
  if (letter.confidentiality === 'confidential') {
    const explicit = [letter.boxes.at(-1), ...letter.unitsInCopy, ...letter.unitsAsked]
    return units.some((unit) => explicit.includes(unit))
  }
  return linkedUnits(letter).some((linked) => units.some((unit) => isAtOrBelow(linked, unit))) // R6
}

function linkedUnits(letter: OracleLetter): OracleUnit[] {
  const ofAsked = letter.peopleAsked.flatMap(unitsOf).filter((unit) => unit.kind !== 'elected')
  const integrated = letter.integratedBy ? [letter.integratedBy] : []
  return [...letter.boxes, ...letter.unitsInCopy, ...letter.unitsAsked, ...ofAsked, ...integrated]
}

function unitsOf(person: OraclePerson): OracleUnit[] {
  return person.positions.filter((position) => position.today).map((position) => position.unit)
}

function isElected(person: OraclePerson): boolean {
  return person.positions.some((p) => p.today && (p.function === 'elected-official' || p.unit.kind === 'elected'))
}

function isCab(unit: OracleUnit): boolean {
  return unit.kind === 'cabinet' || unit.kind === 'cabinet-secretariat'
}

function isAtOrBelow(unit: OracleUnit, above: OracleUnit): boolean {
  for (let at: OracleUnit | null = unit; at; at = at.parent) if (at === above) return true
  return false
}
