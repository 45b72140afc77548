import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processStart } from './lock.mjs'

/** How a process ended: its exit code, or the signal that ended it. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null }

/**
 * Starts a program that must outlive a Ctrl-C of the terminal, so that the supervisor decides when and in which order
 * things stop: it gets a session of its own, and what it prints goes to the end of `logFile`.
 */
export function spawnLogged(
  program: string,
  args: string[],
  logFile: string,
  options: SpawnOptions = {},
): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a', 0o600)
  try {
    return spawn(program, args, { stdio: ['ignore', log, log], ...options, detached: true })
  } finally {
    closeSync(log)
  }
}

/** Resolves when the process has ended, also when it ended before the call or could not be started. */
export function ended(child: ChildProcess): Promise<Ending> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve({ code: child.exitCode, signal: child.signalCode })
  }
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', () => resolve({ code: 127, signal: null }))
  })
}

/**
 * Ends a process kindly, then by force.
 * @param kindly the signal on which the program finishes its work
 * @param patienceMs how long it may take before SIGKILL
 */
export async function endProcess(pid: number, kindly: NodeJS.Signals, patienceMs: number): Promise<void> {
  const startedAt = processStart(pid)
  const alive = () => startedAt !== null && processStart(pid) === startedAt
  for (const [signal, wait] of [[kindly, patienceMs] as const, ['SIGKILL', 2_000] as const]) {
    if (!alive()) return
    signalIfAlive(pid, signal)
    await until(() => !alive(), wait)
  }
}

/** Sends a signal; a process that is gone meanwhile is no error. A negative number means the whole group. */
export function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Waits until the condition holds, looking every 50 ms. @returns false when it did not within `milliseconds` */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}

/** The command line of a process, empty when there is none. Bare machines have no `ps`, so Linux is asked itself. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return ''
  }
}

/** The last lines of a log, for a message that must say why something did not start. */
export function tail(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n') : '(no log)'
}
