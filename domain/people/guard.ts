import { ruleUnits } from '../letters/candidates.ts'
import { above, type Chart, type ChartUnit, isOpen } from '../org/changes.ts'
import { type Judge, judgeOfKind } from '../org/guard.ts'
import type { PositionFunction, UnitKind } from '../vocabulary.ts'

/** Which functions there are in a unit of each kind: a function opens rights, so none is held where it means nothing. */
const functionsOfKind: Readonly<Record<UnitKind, readonly PositionFunction[]>> = {
  town: [],
  cabinet: ['director', 'assistant', 'agent'],
  'cabinet-secretariat': ['cabinet-secretary', 'assistant', 'agent'],
  'general-management': ['director-general', 'assistant', 'agent'],
  'mail-office': ['mail-officer', 'director', 'assistant', 'agent'],
  pole: ['deputy-director-general', 'assistant', 'agent'],
  direction: ['director', 'assistant', 'agent', 'it-officer'],
  service: ['director', 'assistant', 'agent'],
  elected: ['elected-official'],
}

export const fitsKind = (held: PositionFunction, kind: UnitKind): boolean => functionsOfKind[kind].includes(held)

const directorGeneral: Judge = { unit: ruleUnits.generalManagement, function: 'director-general' }
const cabDirector: Judge = { unit: ruleUnits.cabinet, function: 'director' }

/**
 * Who must confirm before somebody holds a position in this unit, because the position opens what CAB, CAB-SEC or DG see
 * or have below it (R4 to R6), or gives somebody of the mail office, which administers, the sight of another box (R21).
 * @param kinds of the units in which the person holds, or will hold, their other positions
 */
export function judgesOfPosition(chart: Chart, unit: ChartUnit, kinds: readonly UnitKind[]): Judge[] {
  if (unit.kind === 'elected') return []
  const opened = chart.filter((one) => isOpen(one) && (one.id === unit.id || above(chart, one.id).includes(unit.id)))
  const judges = opened.map(({ kind }) => judgeOfKind(kind)).filter((judge) => judge !== null)
  if (mixesMailOffice([...kinds, unit.kind])) judges.push(directorGeneral)
  return [...new Map(judges.map((judge) => [judge.unit, judge])).values()]
}

const mixesMailOffice = (kinds: readonly UnitKind[]): boolean =>
  kinds.includes('mail-office') && kinds.some((kind) => kind !== 'mail-office')

/**
 * Who answers for the account of a person with positions in units of these kinds; null for an ordinary one. The elected
 * officials' are the CAB's.
 */
export function judgeOfPerson(kinds: readonly UnitKind[]): Judge | null {
  const own = kinds.map(judgeOfKind).filter((judge) => judge !== null)
  // Who belongs to both is the CAB's: its secrets are the narrower ones (R4).
  if (kinds.includes('elected') || own.some(({ unit }) => unit === cabDirector.unit)) return cabDirector
  return own[0] ?? null
}

/** R14: elected officials and the DG alone. */
export const maySignByGriffe = (kinds: readonly UnitKind[]): boolean =>
  kinds.includes('elected') || kinds.includes('general-management')

/**
 * Whether a colleague may be given the tasks of somebody who leaves: of the same unit or of one above it, which see these
 * letters as it is (R6); for an elected official, another one. It so opens nothing to whoever administers.
 */
export function maySucceed(chart: Chart, left: readonly number[], successor: readonly number[]): boolean {
  return left.some((unit) => successor.includes(unit) || above(chart, unit).some((id) => successor.includes(id)))
}
