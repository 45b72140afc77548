import type { Act, ActResult, SignedAct } from '../domain/acts.ts'
import type { Vars } from '../domain/circuit/state.ts'
import { isOrderly } from './patches.ts'

export type ServiceOutcome = { ok: true; vars: Vars } | { ok: false; code: string; message: string }
export type Verdict = Pick<ActResult, 'seq' | 'applied' | 'parked' | 'refusal'>

/** Everything that reaches a letter, in one queue, in order of arrival. */
export type Item =
  /** `answer` is null for an act that was answered already, because the plan was still being loaded. */
  | { kind: 'act'; act: Act; answer: ((verdict: Verdict) => void) | null }
  | { kind: 'fact'; signed: SignedAct }
  | { kind: 'timer'; leg: number; id: string }
  | { kind: 'service'; leg: number; id: string; outcome: ServiceOutcome }
  | { kind: 'kick' }

/** Machines first: a decision may be about the incident they bring. Whoever asks to see the state wants the newest. */
const rank: Readonly<Record<Item['kind'], number>> = { timer: 0, service: 0, act: 1, fact: 2, kick: 3 }

/**
 * Takes what comes next out of the inbox. Not simply the first: a reset delivers all later decisions and signals at once, in no
 * order that could be relied on, and a replay may see another one. Decisions go in the order in which they were made.
 */
export function takeNext(inbox: Item[]): Item | undefined {
  if (!isOrderly()) return inbox.shift()
  const next = inbox.reduce<Item | undefined>(
    (best, item) => (best && !comesBefore(item, best) ? best : item),
    undefined,
  )
  if (next) inbox.splice(inbox.indexOf(next), 1)
  return next
}

function comesBefore(one: Item, other: Item): boolean {
  if (one.kind !== 'act' || other.kind !== 'act') return rank[one.kind] < rank[other.kind]
  const [mine, its] = [one.act, other.act]
  return mine.after === its.after ? mine.at < its.at : mine.after < its.after
}

export type Enqueue = (item: Item) => void
