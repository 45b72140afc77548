import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow'
import { type ActName, type ActResult, actNames, type SignedAct } from '../domain/acts.ts'
import type { CircuitSnapshot } from '../domain/snapshot.ts'

/** The only workflow type of a letter; its id is `letterWorkflowId(letterId)`. */
export const letterCircuitType = 'letterCircuit'

export const letterWorkflowId = (letterId: string): string => `letter-${letterId}`

const actUpdate = (name: ActName) => defineUpdate<ActResult, [SignedAct], ActName>(name)

/** One Update per act, under the act's own name; the argument is the signed envelope and nothing else. */
export const actUpdates = Object.fromEntries(actNames.map((name) => [name, actUpdate(name)])) as Record<
  ActName,
  ReturnType<typeof actUpdate>
>

/** A signed fact from a machine outside; an unsigned one becomes an incident. */
export const factSignal = defineSignal<[SignedAct]>('fact')

/** Asks for a projection without any change; harmless, so it needs no signature. Sent after a reset. */
export const kickSignal = defineSignal('kick')

/** The whole state, read from the workflow itself. */
export const snapshotQuery = defineQuery<CircuitSnapshot>('snapshot')

/** Why the letter waits; for supervisors and operators. */
export const explainQuery = defineQuery<Explanation>('explain')

/** One reason per thing waited for. `kind` is the contract, screens turn it into a French sentence. */
export type Waiting = {
  kind: 'task' | 'timer' | 'message' | 'service' | 'join' | 'incident' | 'suspended' | 'projection' | 'parked-decision'
  element: string | null
  /** ISO 8601 instant, UTC, after which it goes on by itself or is late; null when only a person can help. */
  until: string | null
  detail: Readonly<Record<string, unknown>>
}
export type Explanation = { letterId: string; stage: string; waiting: readonly Waiting[] }
