import type { UnitKind } from '../vocabulary.ts'

/** One step of a reorganisation; units by code. A reorganisation is a list of them, done together or not at all. */
export type OrgChange =
  | { act: 'create'; code: string; name: string; kind: UnitKind; parent: string }
  | { act: 'rename'; unit: string; name: string }
  | { act: 'move'; unit: string; parent: string }
  | { act: 'change-kind'; unit: string; kind: UnitKind }
  /** Members, boxes of letters under way, templates, mailboxes and units below go over; the code stays good. */
  | { act: 'merge'; unit: string; into: string }
  /** Members lose their position there; what is addressed to the unit goes to the successor. */
  | { act: 'close'; unit: string; successor?: string | null }
  /** The exact inverse of a change that was done. */
  | { act: 'undo'; change: string }

/**
 * `waiting`: for confirmations. `scheduled`: for its hour. `stopped`: at its hour it would have done more harm than its
 * rehearsal showed, or was no longer possible.
 */
export const orgChangeStatuses = ['waiting', 'scheduled', 'done', 'undone', 'stopped', 'refused', 'cancelled'] as const
export type OrgChangeStatus = (typeof orgChangeStatuses)[number]

/** A unit of the chart, closed ones included. */
export type ChartUnit = {
  id: number
  code: string
  name: string
  kind: UnitKind
  parentId: number | null
  closedAt: string | null
  successorId: number | null
}
export type Chart = readonly ChartUnit[]

export const isOpen = (unit: ChartUnit): boolean => unit.closedAt === null

/** The ids of the units above, nearest first; the unit itself is not among them. */
export function above(chart: Chart, id: number): number[] {
  const ids: number[] = []
  let parent = chart.find((unit) => unit.id === id)?.parentId ?? null
  while (parent !== null && !ids.includes(parent)) {
    ids.push(parent)
    parent = chart.find((unit) => unit.id === parent)?.parentId ?? null
  }
  return ids
}

/** The open unit that now has what was addressed to this one; null when a closed one has no successor. */
export function livingUnit(chart: Chart, code: string): ChartUnit | null {
  let unit = chart.find((one) => one.code === code)
  const seen = new Set<number>()
  while (unit && !isOpen(unit) && !seen.has(unit.id)) {
    seen.add(unit.id)
    const { successorId } = unit
    unit = chart.find(({ id }) => id === successorId)
  }
  return unit && isOpen(unit) ? unit : null
}
