import type { CircuitSnapshot } from './snapshot.ts'
import type { CircuitRef } from './vocabulary.ts'

/**
 * The acts of people on a circuit. Each is a Temporal Update of the same name; the API signs it, the workflow's
 * validator verifies it, so that nobody can decide from the Temporal console.
 */
export const actNames = [
  'complete',
  'claim',
  'release',
  'assign',
  'deliver',
  'handOver',
  'retry',
  'skip',
  'move',
  'suspend',
  'resume',
  'migrate',
  'skipStep',
  'redoStep',
  'withdraw',
  'addContributor',
] as const
export type ActName = (typeof actNames)[number]

/**
 * Where a letter goes next: the next leg of its workflow runs the given circuit for the given box.
 * `variables` are the first variables of that circuit (references and flags only, never personal data).
 */
export type Leg = { box: string; circuit: CircuitRef; variables: Readonly<Record<string, unknown>> }

/**
 * What an act says beyond who and when. References and decisions only: text, names and bytes stay in PostgreSQL.
 * `revision`: that of the task the person had before their eyes; another one by now is refused (`STALE_REV`).
 */
export type ActBody =
  | {
      name: 'complete'
      taskKey: string
      outcome: string
      variables?: Readonly<Record<string, unknown>>
      documentSha256?: string
      /** Where the griffe goes, in points from the lower left corner; the template's place when absent (R14). */
      placement?: { page: number; x: number; y: number }
      next?: Leg
      revision?: number
    }
  | { name: 'claim' | 'release'; taskKey: string; revision?: number }
  | { name: 'assign'; taskKey: string; assignee: number; revision?: number }
  /**
   * A message into the circuit (BPMN message event): a contribution asked, visas voided, signature switched to by-hand.
   * `awaited`: refused (`NOT_AWAITED`) when nothing listens to it now; otherwise it is kept for whoever will.
   */
  | {
      name: 'deliver'
      message: string
      messageId: string
      variables?: Readonly<Record<string, unknown>>
      awaited?: true
    }
  /** `lead`: who leads among several poles is decided (R12); no box sends the letter away. */
  | { name: 'handOver'; next: Leg; lead?: true }
  | { name: 'retry' | 'skip'; incidentId: string }
  | { name: 'move'; cancel: readonly string[]; activate: readonly string[] }
  | { name: 'suspend' | 'resume' }
  /** To another version of its circuit (R23). `mapping`: old to new element ids, for those that have changed. */
  | { name: 'migrate'; circuit: CircuitRef; mapping: Readonly<Record<string, string>> }
  /** `skipStep`: the circuit goes on without this task's work. `withdraw`: one of several who were asked is asked no more. */
  | { name: 'skipStep' | 'withdraw'; taskKey: string; revision?: number }
  /**
   * Back to a step that was done: it opens again, and whatever came after it is void and asked anew. `following`: only as
   * long as this decision is the last that anybody made on the letter (`ACTED_SINCE`).
   */
  | { name: 'redoStep'; element: string; following?: string }
  /** One more instance of a running multi-instance; `item` holds references only. */
  | { name: 'addContributor'; activity: string; item: unknown }

/**
 * One decision of one person. `decisionId` is the update id, the row in `decisions` and the key of the effects.
 * `runId` is the run that the API knew: a decision for a task that was never opened in another run is parked, not
 * refused, because a reset re-delivers every decision before its task is open.
 */
export type Act = ActBody & {
  decisionId: string
  letterId: string
  runId: string
  /** The leg that the person saw, and how many acts had been dealt with by then: a reset puts decisions back in order by it. */
  leg: number
  after: number
  actor: number
  onBehalfOf: number | null
  /** The delegation by which `actor` stands in for `onBehalfOf`. */
  delegation?: string
  /** ISO 8601 instant, UTC: when the person decided. */
  at: string
  /** SHA-256 of the decision id and the comment, when there is one; the text itself stays in PostgreSQL. */
  commentSha256?: string
}

/** The act as it travels: the exact signed text, so that no re-serialisation can change what was signed. */
export type SignedAct = { payload: string; keyId: string; signature: string }

/**
 * What an Update answers. `parked`: the task is not open yet on this run; the decision is kept and applied when it opens.
 * `refusal`: code of what the validator could not know, such as a mapping that does not fit; nothing has changed then.
 */
export type ActResult = {
  decisionId: string
  seq: number
  applied: boolean
  parked: boolean
  projected: boolean
  refusal?: string
}

/** What begins a letter's workflow, signed like an act. `chrono` is shown in the console for `normal` letters only. */
export type StartLetter = {
  letterId: string
  leg: Leg
  secret: boolean
  chrono: string | null
  actor: number | null
  /** ISO 8601 instant, UTC. */
  at: string
  /** The state at which the letter goes on, when Temporal was lost; from the registry, under the application's signature. */
  restored?: CircuitSnapshot
}

/** A fact told by a machine outside (an e-mail bounced). `id` drops a second telling. */
export type OutsideFact = {
  letterId: string
  id: string
  name: 'delivered' | 'bounced' | 'secrecy-changed'
  at: string
  /** References and flags only. `secrecy-changed`: `{secret, chrono}`; `delivered`, `bounced`: `about` = `acknowledgement` or `reply`. */
  data: Readonly<Record<string, unknown>>
}
