import type { ChartUnit } from './changes.ts'

/** Rows that point to a unit and were pointed to another one. */
export type RepointedTable = 'letters' | 'contributions' | 'mailboxes' | 'templates' | 'web_forms' | 'letter_types'
export type Repointed = { table: RepointedTable; id: string; from: number; to: number }

/** A position that ended with the change, and the one that took its place; null when nothing did. */
export type MovedPosition = {
  ended: number
  opened: number | null
  from: number
  to: number | null
  /** Its last day before the change, and with it. */
  until: string | null
  endedOn: string | null
}

/** What a change did to rows, enough to undo it and to see whether something else happened since. */
export type ChangeEffects = {
  units: { before: ChartUnit | null; after: ChartUnit }[]
  positions: MovedPosition[]
  repointed: Repointed[]
  /** The change that this one undid. */
  undid: string | null
}
