import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { lastKnown, waitingNamesOf } from '../../db/circuits/waiting-names.ts'
import type { Connection } from '../../db/client.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import { type Explanation, letterWorkflowId } from '../../workflows/messages.ts'
import type { Circuits } from './types.ts'
import { type WaitingSentence, waitingSentence } from './waiting-sentence.ts'

/** Why a letter waits, as a sentence and in detail. `live` is false when the workflow itself could not be asked. */
export type WhyItWaits = WaitingSentence & {
  letterId: string
  stage: string | null
  live: boolean
  waiting: Explanation['waiting']
}

export type ExplainingDeps = { db: Connection; circuits: Circuits; client: Client; now: () => Date }

/**
 * Asks the workflow, and when it does not answer, Temporal about the workflow: a letter never waits without a reason.
 * @throws {DomainError} NOT_IN_CIRCUIT
 */
export async function whyItWaits(deps: ExplainingDeps, letterId: string): Promise<WhyItWaits> {
  const { circuits, client, db, now } = deps
  const status = await statusOf(client, letterId)
  // A circuit that was ended from the console still answers queries, as if it went on.
  if (status.name === null || interrupted.has(status.name)) return withoutWorkflow(deps, letterId, status)
  try {
    const [live, explanation] = await Promise.all([circuits.live(letterId), circuits.explain(letterId)])
    const said = waitingSentence(explanation, live, await namesFor(db, live), now())
    return { letterId, stage: explanation.stage, live: true, waiting: explanation.waiting, ...said }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return withoutWorkflow(deps, letterId, status)
  }
}

/** Names of units, people and elements, as far as an operator may read them. */
async function namesFor(db: Connection, live: CircuitSnapshot) {
  const { secret, units, people, elements } = await waitingNamesOf(db, live)
  return {
    unit: (code: string) => (secret ? null : (units.get(code) ?? code)),
    person: (id: number) => (secret ? null : (people.get(id) ?? null)),
    element: (id: string) => elements.get(id) ?? id,
  }
}

async function withoutWorkflow({ db }: ExplainingDeps, letterId: string, status: Status): Promise<WhyItWaits> {
  const known = { letterId, stage: null, live: false, waiting: [], since: null }
  if (status.name !== null) return { ...known, sentence: sentenceOf(status) }
  const { state, start } = await lastKnown(db, letterId)
  if (state === null && start === null) throw new DomainError('NOT_IN_CIRCUIT', 'the letter is in no circuit')
  if (state === 'closed') return { ...known, sentence: 'Le courrier est clos : il n’attend plus rien.' }
  const sentence =
    start === 'waiting'
      ? 'Le courrier attend que son circuit démarre : Temporal n’a pas encore répondu.'
      : 'Le courrier n’a plus de circuit dans Temporal : `npm run ops -- rebuild-circuits` le fait repartir de son dernier état.'
  return { ...known, sentence }
}

/** `name`: Temporal's, null when it does not know the workflow; `failing`: tries of the step under way. */
export type Status = { name: string | null; failing: number }

/** How a circuit ends that did not come to its end. */
export const interrupted: ReadonlySet<string> = new Set(['TERMINATED', 'CANCELLED', 'TIMED_OUT', 'FAILED'])

export async function statusOf(client: Client, letterId: string): Promise<Status> {
  try {
    const { status, raw } = await client.workflow.getHandle(letterWorkflowId(letterId)).describe()
    return { name: status.name, failing: raw.pendingWorkflowTask?.attempt ?? 0 }
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { name: null, failing: 0 }
    return { name: 'UNREACHABLE', failing: 0 }
  }
}

function sentenceOf({ name, failing }: Status): string {
  if (name === 'UNREACHABLE') return 'Temporal ne répond pas : les courriers reprendront avec lui.'
  if (name === 'RUNNING' && failing > 1)
    return `Le courrier attend une correction du programme : son étape a échoué ${failing - 1} fois et sera reprise d’elle-même.`
  if (name === 'RUNNING') return 'Le courrier attend un worker : aucun ne répond en ce moment.'
  if (name === 'COMPLETED') return 'Le courrier est clos : il n’attend plus rien.'
  return 'Le circuit du courrier a été interrompu dans la console de Temporal : `npm run ops -- reset-to-step` ou un *reset* de la console le reprend.'
}
