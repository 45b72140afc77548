import { randomUUID } from 'node:crypto'
import proto from '@temporalio/proto'
import { letterWorkflowId } from '../../../workflows/messages.ts'
import type { House } from './house.ts'
import { eventually } from './reading.ts'

const { RESET_REAPPLY_EXCLUDE_TYPE_UPDATE: UPDATE, RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL: SIGNAL } =
  proto.temporal.api.enums.v1.ResetReapplyExcludeType

export async function historyOfRun({ client }: House, letterId: string, runId?: string) {
  const history = await client.workflow.getHandle(letterWorkflowId(letterId), runId).fetchHistory()
  return history.events ?? []
}

export async function currentRun({ client }: House, letterId: string): Promise<string> {
  return (await client.workflow.getHandle(letterWorkflowId(letterId)).describe()).runId
}

/**
 * Ids of the events to which an operator may reset: the completed workflow tasks of the run. A run that was just reset shows
 * its state from inside its first workflow task, so that there is none for a moment.
 */
export const resetPoints = (house: House, letterId: string): Promise<number[]> =>
  eventually(async () => {
    const events = await historyOfRun(house, letterId)
    const completed = events.filter((event) => event.workflowTaskCompletedEventAttributes)
    return completed.length > 0 && completed.map(({ eventId }) => Number(eventId))
  })

/** Resets as the console does. `reapply: false` leaves out the decisions made after that point. @returns the new run */
export async function reset(house: House, letterId: string, event: number, { reapply = true } = {}): Promise<string> {
  const { client } = house
  const excluded = reapply ? [] : [UPDATE, SIGNAL]
  const request = {
    namespace: client.options.namespace,
    workflowExecution: { workflowId: letterWorkflowId(letterId), runId: await currentRun(house, letterId) },
    reason: 'test',
    requestId: randomUUID(),
    workflowTaskFinishEventId: event,
    resetReapplyExcludeTypes: excluded,
  }
  const { runId } = await client.workflowService.resetWorkflowExecution(request as unknown as Request)
  return runId
}
type Request = proto.temporal.api.workflowservice.v1.IResetWorkflowExecutionRequest
