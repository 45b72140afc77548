import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import type { SandboxAnswer, SandboxRequest } from './protocol.ts'

/**
 * The child side of the sandbox: one job at a time, no environment, no connection to anywhere. The parent ends it when
 * it is too slow or too big; it ends itself when the parent is gone.
 */
const refuseNetwork = (): never => {
  throw new Error('no network in the sandbox')
}
Socket.prototype.connect = refuseNetwork
Object.defineProperty(globalThis, 'fetch', { value: refuseNetwork })

// A Ctrl-C reaches the whole process group: the parent decides when its children end, so that work in hand is finished.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('disconnect', () => process.exit(0))
new Worker(new URL('./watchdog.ts', import.meta.url), { workerData: process.ppid }).unref()
process.on('message', (request: SandboxRequest) => {
  answer(request).then((message) => process.send?.(message))
})
process.send?.({ ready: true })

async function answer({ url, input }: SandboxRequest): Promise<SandboxAnswer> {
  try {
    const module: { default: (input: unknown) => unknown } = await import(url)
    return { ok: true, value: await module.default(input) }
  } catch (error) {
    return failure(error)
  }
}

function failure(error: unknown): SandboxAnswer {
  if (!(error instanceof Error)) return { ok: false, name: 'Error', code: null, message: String(error), details: {} }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const details = 'details' in error && isRecord(error.details) ? error.details : {}
  return { ok: false, name: error.name, code, message: error.message, details }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
