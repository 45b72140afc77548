import { workerData } from 'node:worker_threads'

/**
 * A thread of the child that ends the child when the parent has died (kill -9): a job that loops would never hear of it.
 */
const parent: unknown = workerData
const LOOK_EVERY_MS = 1000

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, LOOK_EVERY_MS)
