import type { ServiceActivity } from '../circuit/vocabulary.ts'
import type { TaskKind } from '../vocabulary.ts'

/** `outcome`: as after which end the circuit goes on. `without`: the service that would have carried the work out. */
export type Skipping = { outcome?: string; without?: ServiceActivity }

/**
 * Steps that a letter can do without. The others make the reply what it is: written, signed, sent. Nothing leads past a
 * signature (R14).
 */
const skippable: Readonly<Partial<Record<TaskKind, Skipping>>> = {
  acknowledge: { without: 'send-acknowledgement' },
  review: { outcome: 'approve' },
  visa: { outcome: 'approve' },
}

/** How a task is skipped; null when it cannot be: a kind that no letter does without, or ends of another circuit's making. */
export function skippingOf(task: { kind: string; outcomes: readonly { id: string }[] }): Skipping | null {
  const skipping = Object.hasOwn(skippable, task.kind) ? skippable[task.kind as TaskKind] : undefined
  if (!skipping) return null
  const { outcome } = skipping
  return outcome === undefined || task.outcomes.some(({ id }) => id === outcome) ? skipping : null
}

/** Steps to which a letter can go back. A signature is asked for by the circuit alone. */
const redoable: readonly string[] = ['treat', 'review', 'visa'] satisfies TaskKind[]

export const isRedoable = (kind: string): boolean => redoable.includes(kind)

/** Of several who are asked, one can be asked no more: for contributions, never for a visa (R13). */
export const isWithdrawable = (kind: string): boolean => kind === 'contribute'

/** What several may do beside each other, so that one more may be asked. Nobody is added to a signature (R9, R13, R14). */
const shared: readonly string[] = ['contribute', 'review', 'visa'] satisfies TaskKind[]

export const isShared = (kind: string): boolean => shared.includes(kind)

/** What listens in a circuit for a visa that was not foreseen. */
export const visaMessage = 'visa-asked'

/** By what a circuit hears that the reply was changed on purpose, and that the visas on it are void (R13). */
export const voidedMessage = 'visas-voided'
