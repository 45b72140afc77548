import { createSandbox } from './sandbox.ts'

const MINUTE = 60_000

/** Files from outside: PDFs, images, office files, mails. Limits of the threat model: 10 s, 512 MiB. */
export const hostileFiles = createSandbox({
  timeoutMs: 10_000,
  memoryMiB: 512,
  size: 2,
  jobsPerChild: 200,
  idleMs: 2 * MINUTE,
})

/** Stamping, under the same limits (the version that was approved may be somebody's own PDF), with a place of its own. */
export const stamping = createSandbox({
  timeoutMs: 10_000,
  memoryMiB: 512,
  size: 1,
  jobsPerChild: 500,
  idleMs: 10 * MINUTE,
})

/** Our own typesetting: kept warm, away from the event loop that answers users. */
export const typesetting = createSandbox({
  timeoutMs: 30_000,
  memoryMiB: 768,
  size: 1,
  jobsPerChild: 2000,
  idleMs: 10 * MINUTE,
})
