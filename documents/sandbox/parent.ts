import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DocumentError } from '../errors.ts'
import type { SandboxAnswer, SandboxMessage, SandboxRequest } from './protocol.ts'

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))
const WATCH_EVERY_MS = 50

/**
 * The time limit counts the processor's work, not the clock: a busy machine must not refuse good letters. By the clock
 * a job may take so many times its limit.
 */
const PATIENCE = 3

/** One child process and the watch over its time and memory. It never keeps the parent alive. */
export class SandboxChild {
  jobs = 0
  #killed = false
  readonly #process: ChildProcess
  readonly #ready: Promise<unknown>
  readonly #limits: { timeoutMs: number; memoryMiB: number }

  constructor(limits: { timeoutMs: number; memoryMiB: number }) {
    this.#limits = limits
    this.#process = fork(CHILD, [], {
      serialization: 'advanced',
      env: {}, // no secret of the server is within reach of a hostile file
      execArgv: [`--max-old-space-size=${limits.memoryMiB}`, '--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#ready = Promise.race([once(this.#process, 'message'), once(this.#process, 'exit')])
    this.#ready.catch(() => {})
    this.#process.on('error', () => {})
    this.#letParentExit()
    process.once('exit', this.#killAtExit)
  }

  get alive(): boolean {
    return (
      !this.#killed && this.#process.connected && this.#process.exitCode === null && this.#process.signalCode === null
    )
  }

  /** @throws {DocumentError} PROCESSING_TIMEOUT, PROCESSING_TOO_HEAVY, PROCESSING_FAILED */
  async ask(request: SandboxRequest): Promise<SandboxAnswer> {
    this.jobs += 1
    this.#process.ref()
    this.#process.channel?.ref()
    try {
      await this.#ready
      return await this.#exchange(request)
    } finally {
      this.#letParentExit()
    }
  }

  kill(): void {
    this.#killed = true
    process.removeListener('exit', this.#killAtExit)
    this.#process.kill('SIGKILL')
  }

  readonly #killAtExit = (): void => {
    this.#process.kill('SIGKILL')
  }

  #letParentExit(): void {
    this.#process.unref()
    this.#process.channel?.unref()
  }

  #exchange(request: SandboxRequest): Promise<SandboxAnswer> {
    const child = this.#process
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer)
        clearInterval(watch)
        child.off('message', onMessage).off('exit', onExit)
        finish()
      }
      const fail = (code: 'PROCESSING_TIMEOUT' | 'PROCESSING_TOO_HEAVY' | 'PROCESSING_FAILED', why: string): void => {
        settle(() => reject(new DocumentError(code, why)))
        this.kill()
      }
      const onMessage = (message: SandboxMessage): void => {
        if ('ok' in message) settle(() => resolve(message))
      }
      // A process that ran out of memory dies by itself, before the watch has seen it grow.
      const onExit = (_code: number | null, signal: string | null): void =>
        signal === 'SIGABRT' || signal === 'SIGKILL'
          ? fail('PROCESSING_TOO_HEAVY', 'The file needs more memory than a document may take')
          : fail('PROCESSING_FAILED', 'The file could not be processed')
      const { timeoutMs, memoryMiB } = this.#limits
      const slow = (): void => fail('PROCESSING_TIMEOUT', 'The file takes too long to process')
      const startedAt = processorMs(child.pid)
      const timer = setTimeout(slow, startedAt === null ? timeoutMs : timeoutMs * PATIENCE)
      const watch = setInterval(() => {
        if ((processorMs(child.pid) ?? 0) - (startedAt ?? 0) > timeoutMs) slow()
        else if (residentMiB(child.pid) > memoryMiB)
          fail('PROCESSING_TOO_HEAVY', 'The file needs more memory than a document may take')
      }, WATCH_EVERY_MS)
      child.on('message', onMessage).on('exit', onExit)
      if (!this.alive) return fail('PROCESSING_FAILED', 'The sandbox could not start')
      child.send(request, (error) => error && fail('PROCESSING_FAILED', error.message))
    })
  }
}

/** Processor time that a process has used, in milliseconds; null where the system does not tell. */
function processorMs(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

/** Resident memory of a process in MiB; 0 where the system does not tell (the heap limit still holds there). */
function residentMiB(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return (pages * 4096) / 1_048_576
  } catch {
    return 0
  }
}
