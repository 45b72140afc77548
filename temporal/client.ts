import { Client, Connection } from '@temporalio/client'
import type { PayloadKeys } from './codec.ts'
import { dataConverter } from './data-converter.ts'

export type TemporalAddress = { address: string; namespace: string }

/** How long the first connection may take; later losses are retried by each call within its own deadline. */
const connectTimeout = '10 seconds'

/** A client that encrypts. The caller closes `client.connection`. @throws when the server is not there within 10 s */
export async function connectClient({ address, namespace }: TemporalAddress, keys: PayloadKeys): Promise<Client> {
  const connection = await Connection.connect({ address, connectTimeout })
  return new Client({ connection, namespace, dataConverter: dataConverter(keys, 'client') })
}

/** The same without waiting for the server: calls fail until it is there. For an API that must start without Temporal. */
export function lazyClient({ address, namespace }: TemporalAddress, keys: PayloadKeys): Client {
  return new Client({
    connection: Connection.lazy({ address }),
    namespace,
    dataConverter: dataConverter(keys, 'client'),
  })
}

/** Whether Temporal serves this namespace, within two seconds. */
export async function answers(client: Client): Promise<boolean> {
  try {
    const { namespace } = client.options
    await client.connection.withDeadline(Date.now() + 2000, () =>
      client.workflowService.describeNamespace({ namespace }),
    )
    return true
  } catch {
    return false
  }
}
