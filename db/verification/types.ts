import type { SignedAct } from '../../domain/acts.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Connection } from '../client.ts'

/** What was found broken: an id or a hash, and what is wrong with it. Never a name, a subject or a text. */
export type Breach = { what: string; wrong: string }

/** What a verifier looks at beside PostgreSQL; null where it cannot look, and then says so. */
export type Evidences = {
  db: Connection
  /** Opens what the application signed; null for what it did not. */
  opens: <T>(signed: SignedAct) => T | null
  files: {
    /** Whether the bytes are there and have their hash. */
    stateOf(sha256: string): Promise<'whole' | 'altered' | 'missing'>
    /** Every file held, with its age. */
    list(): AsyncIterable<{ sha256: string; ageMs: number }>
    /** The stamps that a PDF carries. @throws when it cannot be read */
    stampsOf(sha256: string): Promise<{ decisionId: string; sourceSha256: string }[]>
  } | null
  circuits: {
    /** Letters whose workflow runs, as Temporal lists them. */
    running(): Promise<Set<string>>
    /** Whether this letter's workflow runs now, asked of the workflow itself. */
    runs(letterId: string): Promise<boolean>
    /** The state as the workflow has it; null when it does not answer. */
    stateOf(letterId: string): Promise<CircuitSnapshot | null>
  } | null
  /** Message-IDs that left under a business key, as a catcher kept them; null where mail leaves for good. */
  messages: { idOf(key: string): string; caught: readonly string[] } | null
  /** Lines of the anchor file that was kept outside the database; null when there is none. */
  anchors: readonly SignedAct[] | null
  /** Looks neither into every file nor into every workflow. */
  quick: boolean
}

export type Invariant = {
  /** Of the list of invariants in the operations guide, such as `I4`. */
  id: string
  name: string
  /** What always holds; one sentence. */
  meaning: string
  /** Read-only. @returns every breach, empty when it holds */
  breaches(evidences: Evidences): Promise<Breach[]>
}

/** What a running house has not finished yet is no breach before this time is over. */
export const graceSeconds = 60
