import type { Client } from '@temporalio/client'

/** Runs of a workflow type that ended since an instant, as far as Temporal's list knows them by now. */
export async function* closedRuns(client: Client, workflowType: string, since: Date) {
  const query = `WorkflowType = '${workflowType}' AND ExecutionStatus != 'Running' AND CloseTime > '${since.toISOString()}'`
  for await (const { workflowId, runId } of client.workflow.list({ query })) yield { workflowId, runId }
}
