import type { PositionFunction, UnitKind } from '../vocabulary.ts'

/**
 * Who, of the box itself, may take a task out of a colleague's hands, with a reason. Agents of a service are not listed:
 * the direction above supervises them (R11).
 */
export const takeOverTable: Readonly<Partial<Record<UnitKind, readonly PositionFunction[]>>> = {
  direction: ['director', 'assistant', 'it-officer'],
  pole: ['deputy-director-general', 'assistant'],
  'general-management': ['director-general', 'assistant'],
  cabinet: ['director'],
  'cabinet-secretariat': ['cabinet-secretary'],
  'mail-office': ['mail-officer'],
}

export type HeldIn = { unitCode: string; unitKind: UnitKind; function: PositionFunction }

/** Whether one of these positions, held in the box of this code, supervises it. */
export const mayTakeOver = (positions: readonly HeldIn[], box: string | null): boolean =>
  positions.some((held) => held.unitCode === box && takeOverTable[held.unitKind]?.includes(held.function) === true)
