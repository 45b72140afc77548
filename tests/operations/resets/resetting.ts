import { randomUUID } from 'node:crypto'
import { type Client, isGrpcServiceError } from '@temporalio/client'
import proto from '@temporalio/proto'
import { letterWorkflowId } from '../../../workflows/messages.ts'

const { RESET_REAPPLY_EXCLUDE_TYPE_UPDATE: UPDATE, RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL: SIGNAL } =
  proto.temporal.api.enums.v1.ResetReapplyExcludeType

/** What the console offers to leave out of what came after the point of a reset. */
export const modes = {
  'with everything': [],
  'without signals': [SIGNAL],
  'without decisions': [UPDATE],
  'with nothing': [UPDATE, SIGNAL],
} as const
export type Mode = keyof typeof modes

export type Golden = { letterId: string; runId: string; events: number }

export async function goldenOf(client: Client, letterId: string): Promise<Golden> {
  const { runId, historyLength } = await client.workflow.getHandle(letterWorkflowId(letterId)).describe()
  return { letterId, runId, events: historyLength }
}

const invalidArgument = 3

/**
 * Sets the letter back to an event of its first run, whatever run it is in by now.
 * @returns the new run, or null when Temporal takes this event for no point to go back to
 */
export async function resetTo(client: Client, golden: Golden, event: number, mode: Mode): Promise<string | null> {
  const request = {
    namespace: client.options.namespace,
    workflowExecution: { workflowId: letterWorkflowId(golden.letterId), runId: golden.runId },
    reason: `test: ${mode}`,
    requestId: randomUUID(),
    workflowTaskFinishEventId: event,
    resetReapplyExcludeTypes: [...modes[mode]],
  }
  try {
    const { runId } = await client.workflowService.resetWorkflowExecution(request as unknown as Request)
    return runId
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === invalidArgument) return null
    throw error
  }
}
type Request = proto.temporal.api.workflowservice.v1.IResetWorkflowExecutionRequest
