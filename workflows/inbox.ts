import type { Act, ActResult, SignedAct } from '../domain/acts.ts'
import type { Vars } from '../domain/circuit/state.ts'

export type ServiceOutcome = { ok: true; vars: Vars } | { ok: false; code: string; message: string }
export type Verdict = Pick<ActResult, 'seq' | 'applied' | 'parked'>

/** Everything that reaches a letter, in one queue, in order of arrival. */
export type Item =
  /** `answer` is null for an act that was answered already, because the plan was still being loaded. */
  | { kind: 'act'; act: Act; answer: ((verdict: Verdict) => void) | null }
  | { kind: 'fact'; signed: SignedAct }
  | { kind: 'timer'; leg: number; id: string }
  | { kind: 'service'; leg: number; id: string; outcome: ServiceOutcome }
  | { kind: 'kick' }

export type Enqueue = (item: Item) => void
