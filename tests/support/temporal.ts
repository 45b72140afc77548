import { randomUUID } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { inject } from 'vitest'

/** The run's Temporal server, with every search attribute of `temporal-dev.yml`. */
export function temporalServer(): { address: string; namespace: string } {
  return inject('temporal')
}

/** A task queue that no other test polls. @param name says in the server's log whose it is */
export function uniqueTaskQueue(name: string): string {
  return `${name}-${randomUUID()}`
}

/** A client on the run's server. The caller closes its connection. */
export async function temporalClient(): Promise<Client> {
  const { address, namespace } = temporalServer()
  return new Client({ connection: await Connection.connect({ address }), namespace })
}
