import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { projectRoot } from '../paths.ts'
import type { Progress } from './progress.ts'
import { ended, endProcess, signalIfAlive } from './subprocess.ts'

export type Command = {
  /** Begins each progress line, for example `database`. */
  name: string
  program: string
  args: string[]
  env: NodeJS.ProcessEnv
  /** Told what the program prints on standard error. */
  progress: Progress
  signal: AbortSignal
}

/** A script of the project, run by the same Node. */
export type Step = Omit<Command, 'program'>

/** @throws {Error} with what it printed, shortened in the middle */
export function runStep(step: Step): Promise<string> {
  return runCommand({ ...step, program: process.execPath })
}

/**
 * Runs a piece of work in a process of its own: its memory is given back, and a stop in the middle ends it at once with
 * everything it started.
 * @returns what it printed
 * @throws {Error} with what it printed, shortened in the middle
 */
export async function runCommand({ name, program, args, env, progress, signal }: Command): Promise<string> {
  signal.throwIfAborted()
  const child = spawn(program, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const stop = () => child.pid && endGroup(child.pid)
  signal.addEventListener('abort', stop)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  child.stderr.on('data', (text: string) => progress(`${name}: ${text.trim().split('\n').at(-1)}`))
  const { code, signal: killedBy } = await ended(child)
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (code === 0) return printed
  const command = [basename(program), ...args].join(' ').replaceAll(`${projectRoot}/`, '')
  throw new CommandFailed(`${name}: \`${command}\` ended with ${code ?? killedBy}`, printed)
}

/** The message carries an excerpt, `printed` everything. */
export class CommandFailed extends Error {
  readonly code = 'COMMAND_FAILED'
  readonly printed: string
  constructor(what: string, printed: string) {
    super(`${what}\n${excerpt(printed)}`)
    this.printed = printed
  }
}

/** Builders name the cause first, scripts last. */
function excerpt(printed: string): string {
  const lines = printed.trimEnd().split('\n')
  return (lines.length <= 24 ? lines : [...lines.slice(0, 12), '[…]', ...lines.slice(-12)]).join('\n')
}

async function endGroup(pid: number): Promise<void> {
  signalIfAlive(-pid, 'SIGTERM')
  await endProcess(pid, 'SIGTERM', 2_000)
  signalIfAlive(-pid, 'SIGKILL')
}
