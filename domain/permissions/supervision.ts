import type { PositionFunction, UnitKind } from '../vocabulary.ts'

/**
 * Whose letters a person's figures and supervision are about; seeing a letter always comes first.
 * `circuits`: every letter in a circuit. `seen`: whatever they see. `units`: the letters in the boxes of `own`, and of
 * `below` with every unit under it (ids).
 */
export type Scope =
  | { over: 'circuits' }
  | { over: 'seen' }
  | { over: 'units'; own: readonly number[]; below: readonly number[] }

type Held = { unitId: number; unitKind: UnitKind; function: PositionFunction }

/** R5: who sees everything in a circuit also answers for it. */
const townWide: readonly UnitKind[] = ['general-management', 'cabinet', 'cabinet-secretariat']
/** R11, R12: who supervises their unit and those below it. */
const heads: Readonly<Partial<Record<UnitKind, readonly PositionFunction[]>>> = {
  direction: ['director', 'assistant'],
  pole: ['deputy-director-general', 'assistant'],
}

const leads = ({ unitKind, function: held }: Held) => heads[unitKind]?.includes(held) === true

/**
 * | position | figures over |
 * |---|---|
 * | DG, CAB, its secretariat | every letter in a circuit (R5) |
 * | mail office | what it sees (R21) |
 * | director, assistant of a direction | the direction and its services (R11) |
 * | DGA, the DGA's assistants | the pole (R12) |
 * | anybody else | their own unit alone |
 * | elected officials, and whoever holds no position | nothing: null (R7) |
 */
export function scopeOf(person: { isElected: boolean; positions: readonly Held[] }): Scope | null {
  const { isElected, positions } = person
  if (isElected || positions.length === 0) return null
  if (positions.some(({ unitKind }) => townWide.includes(unitKind))) return { over: 'circuits' }
  if (positions.some(({ unitKind }) => unitKind === 'mail-office')) return { over: 'seen' }
  const ids = (held: readonly Held[]) => held.map(({ unitId }) => unitId)
  const below = positions.filter(leads)
  return { over: 'units', own: ids(positions.filter((one) => !leads(one))), below: ids(below) }
}

/** Whether they may do more than read their own unit's figures: remind, and take in hand what waits. */
export const supervises = (scope: Scope | null): boolean =>
  scope !== null && (scope.over !== 'units' || scope.below.length > 0)
