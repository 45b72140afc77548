import { DocumentError, type DocumentErrorCode, documentErrorCodes } from '../errors.ts'
import { SandboxChild } from './parent.ts'
import type { Job, SandboxAnswer } from './protocol.ts'

export type SandboxLimits = {
  /** longest processor time of one job, in milliseconds (of the clock, where the system does not tell) */
  timeoutMs: number
  /** largest resident memory of the child, in MiB */
  memoryMiB: number
  /** children at work at once; further jobs wait their turn */
  size: number
  /** a child is replaced after so many jobs, which bounds what a leak or a soiled state can do */
  jobsPerChild: number
  /** a child that has had nothing to do for so long is ended, in milliseconds */
  idleMs: number
}

export interface Sandbox {
  /**
   * Runs a job in a child process.
   * @throws {DocumentError} PROCESSING_TIMEOUT, PROCESSING_TOO_HEAVY, PROCESSING_FAILED, or the job's own refusal
   */
  run<Input, Output>(job: Job<Input, Output>, input: Input): Promise<Output>
  close(): void
}

/** Work that must neither hang nor kill the server: hostile files, long typesetting. Children start when first needed. */
export function createSandbox(limits: SandboxLimits): Sandbox {
  const idle: SandboxChild[] = []
  const waiting: ((child: SandboxChild) => void)[] = []
  let alive = 0

  const take = async (): Promise<SandboxChild> => {
    const free = idle.pop()
    if (free?.alive) return free
    if (free) alive -= 1
    if (alive >= limits.size) return new Promise((resolve) => waiting.push(resolve))
    alive += 1
    return new SandboxChild(limits)
  }

  const rest = (child: SandboxChild): void => {
    idle.push(child)
    const jobs = child.jobs
    setTimeout(() => {
      const at = idle.indexOf(child)
      if (at < 0 || child.jobs !== jobs) return
      idle.splice(at, 1)
      alive -= 1
      child.kill()
    }, limits.idleMs).unref()
  }

  const giveBack = (child: SandboxChild): void => {
    const usable = child.alive && child.jobs < limits.jobsPerChild
    if (!usable) child.kill()
    const next = waiting.shift()
    if (next) next(usable ? child : new SandboxChild(limits))
    else if (usable) rest(child)
    else alive -= 1
  }

  return {
    async run<Input, Output>(job: Job<Input, Output>, input: Input): Promise<Output> {
      const child = await take()
      try {
        const answer = await child.ask({ url: job.url, input })
        if (answer.ok) return answer.value as Output
        throw refusal(answer)
      } finally {
        giveBack(child)
      }
    },
    close() {
      for (const child of idle.splice(0)) {
        child.kill()
        alive -= 1
      }
    },
  }
}

const isDocumentCode = (code: string | null): code is DocumentErrorCode =>
  documentErrorCodes.some((known) => known === code)

function refusal(answer: Extract<SandboxAnswer, { ok: false }>): DocumentError {
  if (isDocumentCode(answer.code)) return new DocumentError(answer.code, answer.message, answer.details)
  return new DocumentError('PROCESSING_FAILED', `${answer.name}: ${answer.message}`)
}
