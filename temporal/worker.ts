import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker'
import { boundAnswers } from './bound-answers.ts'
import type { TemporalAddress } from './client.ts'
import type { PayloadKeys } from './codec.ts'
import { dataConverter } from './data-converter.ts'

export type WorkerSettings = TemporalAddress & {
  taskQueue: string
  payloadKeys: PayloadKeys
  /** Letters kept in memory, about 0.35 MB each; a miss costs one replay of 40 ms. */
  maxCachedWorkflows?: number
  /** Names the process in Temporal's console. */
  identity?: string
  /** Which build of which deployment this worker is; without it the queue knows no builds. */
  build?: WorkerBuild
}
export type WorkerBuild = { deploymentName: string; buildId: string }
export type LetterWorker = { worker: Worker; close(): Promise<void> }

/** A worker for letters, on code that `fillBundle` completed; `worker.run()` works until `worker.shutdown()`, then `close` ends its connection. */
export async function createWorker(
  settings: WorkerSettings,
  bundle: { code: string },
  activities: NonNullable<WorkerOptions['activities']>,
): Promise<LetterWorker> {
  const { address, namespace, taskQueue, payloadKeys, maxCachedWorkflows = 500, identity, build } = settings
  const connection = await NativeConnection.connect({ address })
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: bundle,
    activities,
    dataConverter: dataConverter(payloadKeys, 'worker'),
    interceptors: { activity: [boundAnswers] },
    maxCachedWorkflows,
    // The default makes the first act after a killed worker wait ten seconds.
    stickyQueueScheduleToStartTimeout: '1 second',
    shutdownGraceTime: '5 seconds',
    ...(identity !== undefined && { identity }),
    ...(build !== undefined && { workerDeploymentOptions: versioned(build) }),
  })
  return { worker, close: () => connection.close() }
}

/**
 * Letters live for weeks: they go over to the build that is current, protected by `patched` and the replay of recorded
 * histories. Pinned, they would keep old builds running as long as the oldest letter lives.
 */
const versioned = (version: WorkerBuild): NonNullable<WorkerOptions['workerDeploymentOptions']> => ({
  version,
  useWorkerVersioning: true,
  defaultVersioningBehavior: 'AUTO_UPGRADE',
})
