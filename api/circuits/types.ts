import type { Client } from '@temporalio/client'
import type { Database } from '../../db/client.ts'
import type { ActBody, ActResult, OutsideFact } from '../../domain/acts.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Explanation } from '../../workflows/messages.ts'
import type { Signer } from './signer.ts'

export type CircuitsDeps = {
  client: Client
  db: Database
  signer: Signer
  taskQueue: string
  now: () => Date
  /** What goes wrong in the background; without personal content. */
  onError: (error: unknown) => void
}

/** Who decides, and what of the decision stays out of Temporal. */
export type Who = {
  actor: number
  /** The person for whom `actor` stands in (delegation); null when acting in one's own name. */
  onBehalfOf: number | null
  /** The delegation that says so. */
  delegation?: string
  comment: string | null
  documentSha256: string | null
  /** Chosen by a caller that may repeat itself: the same id is one decision. Random when absent. */
  decisionId?: string
}

/**
 * `applied`: done, and the very next read shows it (`projected` tells when PostgreSQL is late).
 * `accepted`: the decision is stored and will be delivered; answer 202.
 */
export type ActAnswer = { decisionId: string; state: 'applied' | 'accepted'; result: ActResult | null }

/** How the API reaches the letters' workflows. Every process may have one; they share the work through PostgreSQL. */
export interface Circuits {
  /**
   * Starts the workflow that an outbox row asks for, without waiting for the relay's turn. Call it after the commit.
   * Never throws for a Temporal that is away: the relay is the guarantee.
   */
  start(letterId: string): Promise<'started' | 'queued'>
  /**
   * Stores the signed decision, sends it, waits up to five seconds for the answer. Rights are the caller's matter.
   * @throws {DomainError} with the circuit's code: TASK_CLOSED, UNKNOWN_OUTCOME, COMMENT_REQUIRED, STALE_REV,
   * NOT_IN_CIRCUIT, LETTER_CLOSED, SUSPENDED, UNKNOWN_INCIDENT…; BUSY when too many acts are under way in this process
   */
  act(letterId: string, body: ActBody, who: Who): Promise<ActAnswer>
  /** The state as the workflow itself tells it. @throws {DomainError} NOT_IN_CIRCUIT, CIRCUIT_UNREACHABLE */
  live(letterId: string): Promise<CircuitSnapshot>
  /** Why the letter waits. @throws {DomainError} NOT_IN_CIRCUIT, CIRCUIT_UNREACHABLE */
  explain(letterId: string): Promise<Explanation>
  /** Tells a machine's fact, signed. @throws {DomainError} NOT_IN_CIRCUIT, CIRCUIT_UNREACHABLE */
  fact(fact: OutsideFact): Promise<void>
  /** Delivers what is due now (starts and pending decisions); answers how many were settled. The relay calls it. */
  relayOnce(): Promise<number>
  /** Begins to relay, about every second; `stop` waits for the turn under way. */
  startRelay(): { stop(): Promise<void> }
}
