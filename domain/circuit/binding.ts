import type { UnitKind } from '../vocabulary.ts'
import { callersOf, type InForce } from './publication.ts'

/**
 * Why letters of a box cannot be put into this circuit; null when they can (R23). `CIRCUIT_CALLED`: it is a part of other
 * circuits and brings no letter to its end by itself. `CIRCUIT_UNFIT`: letters are qualified in the mail office's box, and
 * only there.
 */
export function bindingRefusal(
  kind: UnitKind,
  key: string,
  plans: InForce,
): 'CIRCUIT_UNPUBLISHED' | 'CIRCUIT_CALLED' | 'CIRCUIT_UNFIT' | null {
  const plan = plans[key]
  if (!plan) return 'CIRCUIT_UNPUBLISHED'
  if (callersOf(key, plans).length > 0) return 'CIRCUIT_CALLED'
  const qualifies = plan.nodes.some(({ task }) => task?.kind === 'qualify')
  return qualifies === (kind === 'mail-office') ? null : 'CIRCUIT_UNFIT'
}
