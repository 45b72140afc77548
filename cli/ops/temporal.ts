import { parseArgs } from 'node:util'
import { Client, Connection } from '@temporalio/client'
import { readConfig } from '../config.ts'
import { ensureSchedules } from '../operations/nightly.ts'
import { temporalOf } from '../operations/places.ts'
import type { OpsVerb } from '../ops.ts'
import { temporalDeclaration } from '../servers/temporal-declaration.ts'
import { applyDeclaration } from '../servers/temporal-registration.ts'

export const summary =
  'brings the cluster of TEMPORAL_ADDRESS to what temporal-dev.yml declares: namespace, retention, search attributes, nightly schedules'

export const help = `npm run ops -- temporal

Adds to the cluster of TEMPORAL_ADDRESS what temporal-dev.yml declares and it lacks: namespace, retention, search attributes,
nightly schedules. Running it again changes nothing; it never removes anything.
`

/** Running it again changes nothing; it never removes anything. */
export const run: OpsVerb['run'] = async (args) => {
  parseArgs({ args, options: {} })
  const { address, namespace, taskQueue } = temporalOf(readConfig(process.env))
  const changes = await applyDeclaration({ address, namespace, declaration: temporalDeclaration() })
  for (const id of await schedulesOf({ address, namespace, taskQueue })) changes.push(`schedule ${id}`)
  for (const change of changes) process.stdout.write(`added ${change}\n`)
  if (changes.length === 0) process.stdout.write('nothing to change\n')
  return 0
}

async function schedulesOf({
  address,
  namespace,
  taskQueue,
}: {
  address: string
  namespace: string
  taskQueue: string
}) {
  const connection = await Connection.connect({ address })
  try {
    return await ensureSchedules(new Client({ connection, namespace }), taskQueue)
  } finally {
    await connection.close()
  }
}
