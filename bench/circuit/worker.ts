import { fileURLToPath } from 'node:url'
import { NativeConnection, Worker } from '@temporalio/worker'
import { sql } from 'drizzle-orm'
import { createLetterActivities } from '../../activities/create.ts'
import { publicKeysOf } from '../../api/circuits/signer.ts'
import { openDatabase } from '../../db/client.ts'
import { connectClient } from '../../temporal/client.ts'
import { currentRunOf } from '../../temporal/current-run.ts'
import { createWorker } from '../../temporal/worker.ts'
import { buildWorkflowBundle, fillBundle } from '../../workflows/bundle.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { benchKeys } from './keys.ts'

/** The worker of the benchmark, in a process of its own: `ADDRESS NAMESPACE DATABASE`; one queue per mode. */
const [address = '', namespace = '', databaseUrl = ''] = process.argv.slice(2)
const db = openDatabase(databaseUrl)
const client = await connectClient({ address, namespace }, benchKeys)
const letters = createLetterActivities({ db, currentRun: (id) => currentRunOf(client, letterWorkflowId(id)) })
const bundle = fillBundle(await buildWorkflowBundle(), { publicKeys: publicKeysOf(benchKeys) })
const floorPath = fileURLToPath(new URL('./floor.ts', import.meta.url))
const floorBundle = await buildWorkflowBundle(floorPath)
const unwritten = { ...letters, project: async () => ({ recorded: 0 }) }
const like = (taskQueue: string) => ({ address, namespace, taskQueue, payloadKeys: benchKeys })
const encrypted = await Promise.all([
  createWorker(like('interpreted unwritten'), bundle, unwritten),
  createWorker(like('interpreted shown'), bundle, letters),
  createWorker(like('unwritten'), floorBundle, unwritten),
  createWorker(like('shown'), floorBundle, letters),
])
const plain = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue: 'plain',
  workflowsPath: floorPath,
  activities: {
    projectStep: (letterId: string, step: number) =>
      db.execute(
        sql`insert into bench_steps values (${letterId}, ${step}) on conflict (id) do update set step = ${step}`,
      ),
  },
})
const workers = [...encrypted.map(({ worker }) => worker), plain]
process.once('SIGTERM', () => {
  for (const worker of workers) worker.shutdown()
})
process.stdout.write('ready\n')
await Promise.all(workers.map((worker) => worker.run()))
process.exit()
