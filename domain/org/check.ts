import { DomainError } from '../errors.ts'
import { ruleUnits } from '../letters/candidates.ts'
import { isBoxKind } from '../letters/circuit-of-box.ts'
import type { UnitKind } from '../vocabulary.ts'
import { above, type Chart, type ChartUnit, isOpen, type OrgChange } from './changes.ts'

type Step = Exclude<OrgChange, { act: 'undo' }>

/**
 * Whether this step is possible on the chart as it is; the rules that need no letters.
 * @throws {DomainError} `UNKNOWN_UNIT`, `UNIT_EXISTS`, `UNIT_CLOSED`, `UNIT_BELOW_ITSELF`, `UNIT_NAMED_BY_RULES`,
 * `UNIT_HAS_CHILDREN`, `NOT_A_BOX`, `INVALID_SUCCESSOR`
 */
export function checkStep(chart: Chart, step: Step): void {
  if (step.act === 'create') checkCreation(chart, step)
  else checkChange(chart, openUnit(chart, step.unit), step)
}

function checkChange(chart: Chart, unit: ChartUnit, step: Exclude<Step, { act: 'create' }>): void {
  if (step.act === 'move') checkMove(chart, unit, openUnit(chart, step.parent))
  if (step.act === 'change-kind') checkKind(unit, step.kind)
  if (step.act === 'merge') checkMerge(chart, unit, openUnit(chart, step.into))
  if (step.act === 'close') checkClosing(chart, unit, step.successor ?? null)
}

/** @throws {DomainError} `UNKNOWN_UNIT`, `UNIT_CLOSED` */
export function openUnit(chart: Chart, code: string): ChartUnit {
  const unit = chart.find((one) => one.code === code)
  if (!unit) throw new DomainError('UNKNOWN_UNIT', `no unit ${code}`, { unit: code })
  if (!isOpen(unit)) throw new DomainError('UNIT_CLOSED', `${code} is closed`, { unit: code })
  return unit
}

function checkCreation(chart: Chart, { code, kind, parent }: Extract<Step, { act: 'create' }>): void {
  openUnit(chart, parent)
  if (chart.some((unit) => unit.code === code))
    throw new DomainError('UNIT_EXISTS', `${code} was given before; a code names one unit for ever`, { unit: code })
  refuseOddKind(kind)
}

function checkMove(chart: Chart, unit: ChartUnit, parent: ChartUnit): void {
  if (unit.kind === 'town') throw new DomainError('UNIT_NAMED_BY_RULES', 'the town has nothing above it')
  if (unit.id === parent.id || above(chart, parent.id).includes(unit.id))
    throw new DomainError('UNIT_BELOW_ITSELF', `${unit.code} would be below itself`, { unit: unit.code })
}

function checkKind(unit: ChartUnit, kind: UnitKind): void {
  refuseRuleUnit(unit)
  refuseOddKind(kind)
  if (!isBoxKind(unit.kind)) throw new DomainError('NOT_A_BOX', `${unit.kind} stays what it is`, { unit: unit.code })
}

function checkMerge(chart: Chart, unit: ChartUnit, into: ChartUnit): void {
  refuseRuleUnit(unit)
  if (!isBoxKind(unit.kind)) throw new DomainError('NOT_A_BOX', `${unit.code} has no box`, { unit: unit.code })
  refuseBadSuccessor(unit, into)
  checkMove(chart, unit, into)
}

function checkClosing(chart: Chart, unit: ChartUnit, successor: string | null): void {
  refuseRuleUnit(unit)
  const below = chart.filter((one) => isOpen(one) && one.parentId === unit.id).map(({ code }) => code)
  if (below.length > 0)
    throw new DomainError('UNIT_HAS_CHILDREN', 'units below would hang in the air', { unit: unit.code, below })
  if (successor !== null) refuseBadSuccessor(unit, openUnit(chart, successor))
}

/**
 * A unit that can hold letters closes with one that takes over, whether it holds any or not: to ask only where letters
 * wait would tell whoever closes it that there are some, confidential ones among them (R3, R21).
 * @throws {DomainError} `SUCCESSOR_REQUIRED`
 */
export function requireSuccessor({ code, kind }: ChartUnit, successor: string | null): void {
  if (isBoxKind(kind) && successor === null)
    throw new DomainError('SUCCESSOR_REQUIRED', `somebody takes over from ${code}`, { unit: code })
}

function refuseBadSuccessor(unit: ChartUnit, successor: ChartUnit): void {
  if (successor.id === unit.id || !isBoxKind(successor.kind))
    throw new DomainError('INVALID_SUCCESSOR', `${successor.code} cannot take over`, { unit: successor.code })
}

/** Units that the organisation's rules name (R1, R5, R13) may be renamed and moved, never done away with. */
function refuseRuleUnit(unit: ChartUnit): void {
  if (unit.kind === 'town' || Object.values<string>(ruleUnits).includes(unit.code))
    throw new DomainError('UNIT_NAMED_BY_RULES', `the rules name ${unit.code}`, { unit: unit.code })
}

/** There is one town; elected officials have no place in the chart (R7). */
function refuseOddKind(kind: UnitKind): void {
  if (!isBoxKind(kind)) throw new DomainError('NOT_A_BOX', `no unit becomes ${kind}`, { kind })
}
