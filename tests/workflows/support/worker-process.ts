import { readFileSync } from 'node:fs'
import { createLetterActivities } from '../../../activities/create.ts'
import { publicKeysOf } from '../../../api/circuits/signer.ts'
import { openDatabase } from '../../../db/client.ts'
import { connectClient } from '../../../temporal/client.ts'
import { currentRunOf } from '../../../temporal/current-run.ts'
import { createWorker } from '../../../temporal/worker.ts'
import { fillBundle } from '../../../workflows/bundle.ts'
import { letterWorkflowId } from '../../../workflows/messages.ts'
import { testKeys } from './keys.ts'

/** A worker in a process of its own, so that a test can kill it: `node worker-process.ts DATABASE ADDRESS NAMESPACE QUEUE BUNDLE`. */
const [databaseUrl = '', address = '', namespace = '', taskQueue = '', bundle = ''] = process.argv.slice(2)
const db = openDatabase(databaseUrl)
const client = await connectClient({ address, namespace }, testKeys.payloads)
const currentRun = (letterId: string) => currentRunOf(client, letterWorkflowId(letterId))
const { worker } = await createWorker(
  { address, namespace, taskQueue, payloadKeys: testKeys.payloads },
  fillBundle({ code: readFileSync(bundle, 'utf8') }, { publicKeys: publicKeysOf(testKeys.decisions) }),
  createLetterActivities({ db, currentRun }),
)
process.stdout.write('ready\n')
await worker.run()
