import { ruleUnits } from '../letters/candidates.ts'
import type { PositionFunction, UnitKind } from '../vocabulary.ts'
import { above, type Chart, type ChartUnit, isOpen } from './changes.ts'

/** What may wait for a confirmation; each has its own effect once confirmed. */
export const confirmationSubjects = ['org-change', 'position', 'signatory', 'credentials'] as const
export type ConfirmationSubject = (typeof confirmationSubjects)[number]

/** Who answers for a unit's secrets: whoever holds this function in the unit of this code. */
export type Judge = { unit: string; function: PositionFunction }

const cabDirector: Judge = { unit: ruleUnits.cabinet, function: 'director' }
const directorGeneral: Judge = { unit: ruleUnits.generalManagement, function: 'director-general' }
const guarded: Readonly<Partial<Record<UnitKind, Judge>>> = {
  cabinet: cabDirector,
  'cabinet-secretariat': cabDirector,
  'general-management': directorGeneral,
}

/**
 * Whose word fills a head's seat that nobody holds: the other head's, for that seat alone. Neither so gains sight of the
 * other's letters, and whoever administers still confirms nothing (R4, R21). Null for any other function.
 */
export function judgeOfVacant({ unit, function: held }: Judge): Judge | null {
  if (unit === cabDirector.unit && held === cabDirector.function) return directorGeneral
  return unit === directorGeneral.unit && held === directorGeneral.function ? cabDirector : null
}

/** Who answers for the secrets that a position in a unit of this kind opens (R4, R5); null for an ordinary unit. */
export const judgeOfKind = (kind: UnitKind): Judge | null => guarded[kind] ?? null

/**
 * Who must confirm before the chart becomes this one, because the change opens what CAB, CAB-SEC and DG see, or gives the
 * mail office, which makes such changes, more to see than it had (R4, R5, R6, R21). Empty: nobody.
 */
export function judgesOf(before: Chart, after: Chart): Judge[] {
  const judges = after.flatMap((unit) => {
    const was = before.find(({ id }) => id === unit.id)
    return [...ofItself(was, unit), ...ofThoseAbove(before, after, was, unit), ...ofSuccessor(after, was, unit)]
  })
  return [...new Map(judges.map((judge) => [judge.unit, judge])).values()]
}

/** A guarded unit that comes to be, is moved, closed or changes its kind. */
function ofItself(was: ChartUnit | undefined, unit: ChartUnit): Judge[] {
  const same = was?.kind === unit.kind && was.parentId === unit.parentId && isOpen(was) === isOpen(unit)
  return same ? [] : [judgeOfKind(unit.kind), was ? judgeOfKind(was.kind) : null].filter((judge) => judge !== null)
}

/** R6 looks downward: what comes to stand above a unit sees what the unit has. */
function ofThoseAbove(before: Chart, after: Chart, was: ChartUnit | undefined, unit: ChartUnit): Judge[] {
  const former = was ? above(before, was.id) : []
  const added = above(after, unit.id).filter((id) => !former.includes(id))
  const kinds = after.filter(({ id }) => added.includes(id)).map(({ kind }) => kind)
  const own = judgeOfKind(unit.kind)
  return [
    ...(own && added.length > 0 ? [own] : []),
    // Into the CAB's own precinct nobody is placed without its director's word.
    ...(kinds.some((kind) => guarded[kind] === cabDirector) ? [cabDirector] : []),
    ...(was && kinds.includes('mail-office') ? [directorGeneral] : []),
  ]
}

/** What merges into a guarded unit brings its people in. */
function ofSuccessor(after: Chart, was: ChartUnit | undefined, unit: ChartUnit): Judge[] {
  if (unit.successorId === null || unit.successorId === was?.successorId) return []
  const successor = after.find(({ id }) => id === unit.successorId)
  const judge = successor ? judgeOfKind(successor.kind) : null
  return judge ? [judge] : []
}
