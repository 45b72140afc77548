import {
  type Client,
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import type { ActName, ActResult, SignedAct } from '../../domain/acts.ts'
import { actUpdates, letterWorkflowId } from '../../workflows/messages.ts'

export type Delivered =
  | { kind: 'answered'; result: ActResult }
  | { kind: 'refused'; code: string; message: string }
  /** No workflow takes it now: not started yet, or over. */
  | { kind: 'nobody' }
  /** No answer in time; Temporal may have it. The same id again gives the same answer. */
  | { kind: 'unknown'; reason: string }

export type Delivery = { letterId: string; decisionId: string; act: ActName; signed: SignedAct }

/** Sends an act to whatever run the letter has now; the decision's id is the update's, so that it counts once. */
export async function deliver(client: Client, delivery: Delivery, deadline: number): Promise<Delivered> {
  const { letterId, decisionId, act, signed } = delivery
  const handle = client.workflow.getHandle(letterWorkflowId(letterId))
  try {
    const send = () => handle.executeUpdate(actUpdates[act], { args: [signed], updateId: decisionId })
    return { kind: 'answered', result: await client.withDeadline(deadline, send) }
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) return failed(error)
  }
  return answeredBefore(client, delivery, deadline)
}

/** A closed workflow takes no act any more, but still tells what it answered. */
async function answeredBefore(
  client: Client,
  { letterId, decisionId }: Delivery,
  deadline: number,
): Promise<Delivered> {
  try {
    const update = client.workflow.getHandle(letterWorkflowId(letterId)).getUpdateHandle<ActResult>(decisionId)
    return { kind: 'answered', result: await client.withDeadline(deadline, () => update.result()) }
  } catch (error) {
    return error instanceof WorkflowNotFoundError || isNotFound(error) ? { kind: 'nobody' } : failed(error)
  }
}

function failed(error: unknown): Delivered {
  if (error instanceof WorkflowUpdateFailedError) {
    const { cause } = error
    const code = cause instanceof ApplicationFailure ? (cause.type ?? undefined) : undefined
    // Without a code of ours the act was not judged: its workflow ended or was reset while it waited.
    return code === undefined || code === 'AcceptedUpdateCompletedWorkflow'
      ? { kind: 'unknown', reason: cause?.message ?? error.message }
      : { kind: 'refused', code, message: cause?.message || '' }
  }
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'unknown', reason: 'timeout' }
  if (isGrpcServiceError(error)) return { kind: 'unknown', reason: error.details || error.message }
  throw error
}

const grpcNotFound = 5
const isNotFound = (error: unknown): boolean => isGrpcServiceError(error) && error.code === grpcNotFound
