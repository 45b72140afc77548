import type { Chart, ChartUnit } from '../../../domain/org/changes.ts'
import type { UnitKind } from '../../../domain/vocabulary.ts'

const units: readonly (readonly [string, UnitKind, string | null])[] = [
  ['VILLE', 'town', null],
  ['CAB', 'cabinet', 'VILLE'],
  ['CAB-SEC', 'cabinet-secretariat', 'CAB'],
  ['DG', 'general-management', 'VILLE'],
  ['BDC', 'mail-office', 'DG'],
  ['POLE', 'pole', 'DG'],
  ['DEP', 'direction', 'POLE'],
  ['VOIRIE', 'service', 'DEP'],
  ['DCV', 'direction', 'POLE'],
  ['ELUS', 'elected', 'VILLE'],
]
export const idOf = (code: string): number => units.findIndex(([known]) => known === code) + 1

/** A small town; every unit open. */
export const town: Chart = units.map(([code, kind, parent]) => ({
  ...{ id: idOf(code), code, name: code, kind },
  ...{ parentId: parent === null ? null : idOf(parent), closedAt: null, successorId: null },
}))

/** The same chart after one unit has changed. */
export const having = (chart: Chart, code: string, change: Partial<ChartUnit>): Chart =>
  chart.map((unit) => (unit.code === code ? { ...unit, ...change } : unit))
