import type { Client } from '@temporalio/client'
import { type OfTown, townQuery } from './town-query.ts'

/** Runs that ended since an instant, as far as Temporal's list knows them by now. */
export async function* closedRuns(client: Client, town: OfTown, since: Date) {
  const query = `${townQuery(town)} AND ExecutionStatus != 'Running' AND CloseTime > '${since.toISOString()}'`
  for await (const { workflowId, runId } of client.workflow.list({ query })) yield { workflowId, runId }
}
