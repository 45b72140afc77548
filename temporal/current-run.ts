import { type Client, WorkflowNotFoundError } from '@temporalio/client'

/** The run that Temporal now has under this workflow id; null when it knows none. */
export async function currentRunOf(client: Client, workflowId: string): Promise<string | null> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).runId
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null
    throw error
  }
}
