import { Connection } from '@temporalio/client'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { temporalServer } from '../support/temporal.ts'

/** For each letter all that Temporal keeps of its workflow, as an operator with the raw store reads it: undecoded. */
export async function historiesOf(letterIds: readonly string[]): Promise<string[]> {
  const { address, namespace } = temporalServer()
  const connection = await Connection.connect({ address })
  try {
    return await Promise.all(
      letterIds.map(async (id) => {
        const execution = { workflowId: letterWorkflowId(id) }
        const description = await connection.workflowService.describeWorkflowExecution({ namespace, execution })
        return textsIn(description) + (await wholeHistory(connection, namespace, execution))
      }),
    )
  } finally {
    await connection.close()
  }
}

async function wholeHistory(connection: Connection, namespace: string, execution: { workflowId: string }) {
  let text = ''
  let nextPageToken: Uint8Array = new Uint8Array()
  do {
    const asked = { namespace, execution, nextPageToken }
    const page = await connection.workflowService.getWorkflowExecutionHistory(asked)
    text += textsIn(page.history)
    nextPageToken = page.nextPageToken
  } while (nextPageToken.length > 0)
  return text
}

/** Every string and every run of bytes in it, one a line. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`
  if (value instanceof Uint8Array) return `${Buffer.from(value).toString('utf8')}\n`
  if (value === null || typeof value !== 'object') return ''
  return Object.entries(value)
    .map(([key, inner]) => `${key}\n${textsIn(inner)}`)
    .join('')
}
