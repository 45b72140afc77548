import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import type proto from '@temporalio/proto'

export type HistoryMessage = proto.temporal.api.history.v1.IHistory
export type HistoryEvent = proto.temporal.api.history.v1.IHistoryEvent
export type LetterRun = { runId: string; history: HistoryMessage }

/**
 * The runs of a workflow that lead to the current one by continue-as-new, the current one first, as far as Temporal
 * still has them; none when it does not know the workflow.
 */
export async function runsOf(client: Client, workflowId: string): Promise<LetterRun[]> {
  const runs: LetterRun[] = []
  let runId = await currentRun(client, workflowId)
  while (runId) {
    const history = await historyOf(client, workflowId, runId)
    if (!history) break
    runs.push({ runId, history })
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || null
  }
  return runs
}

async function currentRun(client: Client, workflowId: string): Promise<string | null> {
  return orNull(async () => (await client.workflow.getHandle(workflowId).describe()).runId)
}

function historyOf(client: Client, workflowId: string, runId: string): Promise<HistoryMessage | null> {
  return orNull(() => client.workflow.getHandle(workflowId, runId).fetchHistory())
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null
    throw error
  }
}
