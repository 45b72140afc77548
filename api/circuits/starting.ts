import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client'
import { settleClosure } from '../../db/circuits/closure.ts'
import { startOf } from '../../db/circuits/starts.ts'
import { inTransaction } from '../../db/client.ts'
import { failpoint } from '../../db/failpoint.ts'
import { recordLateDelivery } from '../../db/intake/reports.ts'
import { type CircuitWork, markDone, markFailed, type OutboxItem } from '../../db/outbox.ts'
import type { OutsideFact, StartLetter } from '../../domain/acts.ts'
import { factSignal, letterCircuitType, letterWorkflowId } from '../../workflows/messages.ts'
import type { CircuitsDeps } from './types.ts'

/**
 * How long Temporal waits for a worker that died with a letter in its hands, before another one takes it; the default is ten
 * seconds. Well above the projection's second and the replay of the longest history.
 */
const workflowTaskTimeout = '2500 milliseconds'

type Doer = (deps: CircuitsDeps, item: OutboxItem) => Promise<boolean>
const doers: Readonly<Record<CircuitWork, Doer>> = {
  'start-circuit': startLetter,
  'settle-closure': settleEnd,
  'tell-fact': tellFact,
}

/** Does what an outbox row asks for. @returns whether it is done; otherwise it is due again later */
export async function settleOutboxItem(deps: CircuitsDeps, item: OutboxItem & { kind: CircuitWork }): Promise<boolean> {
  try {
    if (!(await doers[item.kind](deps, item))) throw new Error('not yet')
    await failpoint('outbox:before-done')
    await markDone(deps.db, item.id)
    return true
  } catch (error) {
    await markFailed(deps.db, item.id, error instanceof Error ? `${error.name}: ${error.message}` : 'unknown')
    return false
  }
}

/** Starting twice is starting once: a workflow that is there already counts as success. */
async function startLetter({ db, client, signer, taskQueue, now }: CircuitsDeps, item: OutboxItem): Promise<true> {
  const { letterId, box, circuit, secret, chrono, actor } = await startOf(db, item)
  const start: StartLetter = {
    letterId,
    leg: { box, circuit, variables: {} },
    secret,
    chrono,
    actor,
    at: now().toISOString(),
  }
  await startSigned({ client, signer, taskQueue }, start)
  return true
}

/** Starts the letter's workflow from what the application signs. @returns false when there is one already */
export async function startSigned(
  { client, signer, taskQueue }: Pick<CircuitsDeps, 'client' | 'signer' | 'taskQueue'>,
  start: StartLetter,
): Promise<boolean> {
  try {
    await client.workflow.start(letterCircuitType, {
      workflowId: letterWorkflowId(start.letterId),
      taskQueue,
      args: [{ start: signer.sign(start) }],
      workflowTaskTimeout,
      workflowIdConflictPolicy: 'FAIL',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    })
    return true
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false
    throw error
  }
}

async function settleEnd({ db, client }: CircuitsDeps, { letterId, payload }: OutboxItem): Promise<boolean> {
  const runId = String(payload.runId)
  const { status } = await client.workflow.getHandle(letterWorkflowId(letterId), runId).describe()
  if (status.name === 'RUNNING') return false
  if (status.name === 'COMPLETED') await settleClosure(db, letterId, runId)
  return true
}

/**
 * Its id drops a second telling; a workflow that is over has nobody to tell, and the letter's history hears it instead.
 * What became of a message is told twice: a fact goes on record once Temporal has it for good, and the second telling
 * makes the workflow look.
 */
async function tellFact({ client, db, signer, now }: CircuitsDeps, item: OutboxItem): Promise<boolean> {
  const { letterId, payload, attempts } = item
  const fact = { ...(payload as Pick<OutsideFact, 'id' | 'name' | 'data'>), letterId, at: now().toISOString() }
  const { id, name, data } = fact
  const ofMessage = name === 'delivered' || name === 'bounced'
  try {
    await client.workflow.getHandle(letterWorkflowId(letterId)).signal(factSignal, signer.sign(fact))
    return !ofMessage || attempts > 1
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError) || !(await hasEnded(client, letterId))) throw error
  }
  if (ofMessage) await inTransaction(db, (tx) => recordLateDelivery(tx, letterId, { id, name, data }))
  return true
}

/** Not started yet is no end: its start waits in the same outbox. */
async function hasEnded(client: Client, letterId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(letterWorkflowId(letterId)).describe()
    return status.name !== 'RUNNING'
  } catch {
    return false
  }
}
