import { readFile } from 'node:fs/promises'
import type { Client } from '@temporalio/client'
import { createLetterActivities } from '../../activities/create.ts'
import { createServiceActivities } from '../../activities/services.ts'
import { publicKeysOf } from '../../api/circuits/signer.ts'
import { workflowCode } from '../../cli/builds/builds.ts'
import { readConfig } from '../../cli/config.ts'
import type { Database } from '../../db/client.ts'
import { renderer } from '../../documents/render.ts'
import type { DocumentStore } from '../../documents/store.ts'
import { createMailer } from '../../mail/outgoing.ts'
import { currentRunOf } from '../../temporal/current-run.ts'
import { createWorker } from '../../temporal/worker.ts'
import { fillBundle } from '../../workflows/bundle.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { temporalServer } from '../support/temporal.ts'
import { testKeys } from './demonstration.ts'

export type WorkerParts = {
  db: Database
  client: Client
  store: DocumentStore
  taskQueue: string
  outboxFolder: string
}

/** Bundled once for all test files, as for all starts of the application. */
const bundled = workflowCode({
  cache: readConfig(process.env).cache,
  progress: () => {},
  signal: new AbortController().signal,
}).then(async (path) => ({ code: await readFile(path, 'utf8') }))

/** A worker in this process, with everything that circuits ask of machines. */
export async function startWorker(parts: WorkerParts): Promise<{ stop(): Promise<void> }> {
  const { db, client, store, taskQueue, outboxFolder } = parts
  const currentRun = (letterId: string) => currentRunOf(client, letterWorkflowId(letterId))
  const mailer = createMailer({ from: 'Ville de Valmont-sur-Loire <courrier@ville.example>', catcherDir: outboxFolder })
  const publicKeys = publicKeysOf(testKeys.decisions)
  const services = createServiceActivities({
    db,
    store,
    renderer,
    mailer,
    publicKeys,
    griffeKeys: testKeys.griffes.keys,
  })
  const activities = { ...createLetterActivities({ db, currentRun }), ...services }
  const settings = { ...temporalServer(), taskQueue, payloadKeys: testKeys.payloads, maxCachedWorkflows: 50 }
  const { worker, close } = await createWorker(settings, fillBundle(await bundled, { publicKeys }), activities)
  const running = worker.run()
  return {
    async stop() {
      worker.shutdown()
      await running
      await close()
      mailer.close()
    },
  }
}
