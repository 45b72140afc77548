import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client'
import { settleClosure } from '../../db/circuits/closure.ts'
import { startOf } from '../../db/circuits/starts.ts'
import { markDone, markFailed, type OutboxItem } from '../../db/outbox.ts'
import type { OutsideFact, StartLetter } from '../../domain/acts.ts'
import { factSignal, letterCircuitType, letterWorkflowId } from '../../workflows/messages.ts'
import type { CircuitsDeps } from './create.ts'

type Doer = (deps: CircuitsDeps, item: OutboxItem) => Promise<boolean>
const doers: Readonly<Record<OutboxItem['kind'], Doer>> = {
  'start-circuit': startLetter,
  'settle-closure': settleEnd,
  'tell-fact': tellFact,
}

/** Does what an outbox row asks for. @returns whether it is done; otherwise it is due again later */
export async function settleOutboxItem(deps: CircuitsDeps, item: OutboxItem): Promise<boolean> {
  try {
    if (!(await doers[item.kind](deps, item))) throw new Error('not yet')
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
  try {
    await client.workflow.start(letterCircuitType, {
      workflowId: letterWorkflowId(letterId),
      taskQueue,
      args: [{ start: signer.sign(start) }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    })
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
  return true
}

async function settleEnd({ db, client }: CircuitsDeps, { letterId, payload }: OutboxItem): Promise<boolean> {
  const runId = String(payload.runId)
  const { status } = await client.workflow.getHandle(letterWorkflowId(letterId), runId).describe()
  if (status.name === 'RUNNING') return false
  if (status.name === 'COMPLETED') await settleClosure(db, letterId, runId)
  return true
}

/** Its id drops a second telling; a workflow that is over has nobody to tell. */
async function tellFact({ client, signer, now }: CircuitsDeps, { letterId, payload }: OutboxItem): Promise<true> {
  const fact = { ...(payload as Pick<OutsideFact, 'id' | 'name' | 'data'>), letterId, at: now().toISOString() }
  try {
    await client.workflow.getHandle(letterWorkflowId(letterId)).signal(factSignal, signer.sign(fact))
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError) || !(await hasEnded(client, letterId))) throw error
  }
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
