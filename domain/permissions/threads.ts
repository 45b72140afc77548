import type { UnitKind } from '../vocabulary.ts'

type Unit = { id: number; kind: UnitKind; parentId: number | null }

/** A request as its thread knows it: who asked, whom, and whose box holds the letter now. */
export type Request = { askedBy: number; toUserId: number | null; toUnit: Unit | null; box: Unit | null }

export type Member = {
  userId: number
  positions: readonly { unitId: number; function: string }[]
  isElected: boolean
}

const supervising = new Set(['assistant', 'director'])

/**
 * Whether the person is on the thread of a request (R12): whoever asked, whoever is asked, and those who handle the
 * letter; the direction's assistants and director for its services (R11). To see the letter is not enough.
 */
export function isOnThread({ askedBy, toUserId, toUnit, box }: Request, person: Member): boolean {
  if (person.userId === askedBy || person.userId === toUserId) return true
  return !person.isElected && (serves(toUnit, person) || serves(box, person))
}

function serves(unit: Unit | null, { positions }: Member): boolean {
  if (!unit) return false
  return positions.some(
    ({ unitId, function: held }) =>
      unitId === unit.id || (unit.kind === 'service' && unitId === unit.parentId && supervising.has(held)),
  )
}
