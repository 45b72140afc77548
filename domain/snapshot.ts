import type { CircuitRef } from './vocabulary.ts'

/** A task as the projection sees it. `key` is structural (`leg.element#visit#instance`): the same after a reset. */
export type TaskSnapshot = {
  key: string
  element: string
  name: string
  kind: string
  /** Whom the circuit asks: a box (unit code), or a function at large, or one person. Resolved to people in SQL. */
  candidate: { unit: string | null; functions: readonly string[] | null; user: number | null }
  assignee: number | null
  outcomes: readonly { id: string; label: string; needsComment: boolean }[]
  openedAt: string
  dueAt: string | null
  /** Increments at each change of the task; an act carries the revision it was made on. */
  revision: number
  /** Local variables of this instance (references only), such as the contribution asked. */
  data: Readonly<Record<string, unknown>>
}

/** A task of this branch of history that is over. A task that PostgreSQL holds and no list bears was superseded by a reset. */
export type EndedTask = {
  key: string
  element: string
  name: string
  kind: string
  openedAt: string
  ended: 'completed' | 'cancelled'
  endedAt: string
  outcome: string | null
}

/** `cause`: the code of what failed behind it, such as NO_ADDRESS. `acts`: what a person can do about it. */
export type IncidentSnapshot = {
  id: string
  code: string
  element: string | null
  message: string
  at: string
  cause: string | null
  acts: readonly ('retry' | 'skip' | 'move')[]
}

/** A decision and what became of it on this branch of history. */
export type DecisionSnapshot = {
  decisionId: string
  taskKey: string | null
  state: 'applied' | 'parked' | 'reapplied' | 'set-aside'
}

/** An event of the circuit for the letter's history; `n` counts from 1 within the run's branch. */
export type FactSnapshot = {
  n: number
  at: string
  type: string
  element: string | null
  detail: Readonly<Record<string, unknown>>
  /** False while the workflow task that made it is not yet in Temporal's history: no evidence may rest on it. */
  durable: boolean
}

/**
 * The whole state of one letter's circuit, as projected into PostgreSQL. Snapshots are complete: what is absent is gone.
 * Two snapshots of one run are ordered by `seq`; runs are ordered by the epoch that PostgreSQL gives them.
 */
export type CircuitSnapshot = {
  letterId: string
  runId: string
  /** The run that this one continues as new; null for the first run, also after a reset. */
  continuedFrom: string | null
  seq: number
  status: 'running' | 'suspended' | 'closed'
  box: string
  leg: number
  circuit: CircuitRef
  /** The versions of this circuit that the letter was moved from (R23); absent from what releases before 0.2.0 projected. */
  migratedFrom?: readonly CircuitRef[]
  /** Human name of where it stands, in French, from the circuit's own element names. */
  stage: string
  tasks: readonly TaskSnapshot[]
  ended: readonly EndedTask[]
  /** Acts of people dealt with so far (applied or set aside); what `Act.after` refers to. */
  acts: number
  incidents: readonly IncidentSnapshot[]
  decisions: readonly DecisionSnapshot[]
  /** Elements with a token now, and how often each element and flow was passed. */
  active: readonly string[]
  passed: Readonly<Record<string, number>>
  nextDueAt: string | null
  /** Facts not yet known to be projected; the projection keeps those it has not seen. */
  facts: readonly FactSnapshot[]
  /** The interpreter's own state; with `carry`, enough to restart the letter if Temporal were lost. */
  resume: unknown
  /** What the workflow's shell needs beside it; absent from what releases before 0.2.0 projected. */
  carry?: unknown
}
