import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker'
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
}
export type LetterWorker = { worker: Worker; close(): Promise<void> }

/** A worker for letters, on code that `fillBundle` completed; `worker.run()` works until `worker.shutdown()`, then `close` ends its connection. */
export async function createWorker(
  settings: WorkerSettings,
  bundle: { code: string },
  activities: NonNullable<WorkerOptions['activities']>,
): Promise<LetterWorker> {
  const { address, namespace, taskQueue, payloadKeys, maxCachedWorkflows = 500, identity } = settings
  const connection = await NativeConnection.connect({ address })
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: bundle,
    activities,
    dataConverter: dataConverter(payloadKeys, 'worker'),
    maxCachedWorkflows,
    // The default makes the first act after a killed worker wait ten seconds.
    stickyQueueScheduleToStartTimeout: '1 second',
    shutdownGraceTime: '5 seconds',
    ...(identity !== undefined && { identity }),
  })
  return { worker, close: () => connection.close() }
}
