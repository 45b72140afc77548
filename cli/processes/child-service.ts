import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../paths.ts'
import { orAborted } from './abort.ts'
import type { Service } from './service.ts'
import { ended, endProcess, tail } from './subprocess.ts'

const READY_WITHIN_MS = 60_000

export type ChildOptions = {
  /** Names the log, `home/logs/NAME.log`. */
  name: string
  /** The program, a path in the checkout. */
  script: string
  home: string
  env: NodeJS.ProcessEnv
  /** How long it may take to end after SIGTERM. */
  stopWithinMs: number
  signal: AbortSignal
}

export type ChildService = Service & { info: Readonly<Record<string, unknown>> }

/**
 * Starts one of our own programs and waits for its line `{"ready":true,…}` (see `child.ts`).
 * @throws {Error} with the end of its log when it ends or stays silent for a minute
 */
export async function startChild({
  name,
  script,
  home,
  env,
  stopWithinMs,
  signal,
}: ChildOptions): Promise<ChildService> {
  signal.throwIfAborted()
  const logFile = join(home, 'logs', `${name}.log`)
  mkdirSync(join(home, 'logs'), { recursive: true })
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 })
  // A session of its own: Ctrl-C in the terminal must reach the supervisor alone, which then stops things in order. The
  // channel tells the child when the supervisor is gone.
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const
  const child = spawn(process.execPath, [join(projectRoot, script)], {
    cwd: projectRoot,
    env,
    stdio: [...stdio],
    detached: true,
  })
  const end = ended(child)
  child.stderr?.pipe(log, { end: false })
  end.then(() => log.end())

  const ready = new Promise<Readonly<Record<string, unknown>>>((resolve) => {
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const info = readyLine(line)
      if (info) resolve(info)
      else log.write(`${line}\n`)
    })
  })
  const stop = () => (child.pid ? endProcess(child.pid, 'SIGTERM', stopWithinMs) : Promise.resolve())
  try {
    const info = await orAborted(Promise.race([ready, endedTooEarly(end), silent(READY_WITHIN_MS)]), signal)
    return { pid: child.pid as number, ended: end, stopSignal: 'SIGTERM', stop, info }
  } catch (error) {
    await stop()
    if (signal.aborted) throw error
    throw new Error(`${name} did not start (${(error as Error).message}); the end of ${logFile}:\n${tail(logFile)}`)
  }
}

function readyLine(line: string): Readonly<Record<string, unknown>> | null {
  if (!line.startsWith('{"ready":true')) return null
  const { ready: _, ...info }: Record<string, unknown> = JSON.parse(line)
  return info
}

async function endedTooEarly(end: Service['ended']): Promise<never> {
  const { code, signal } = await end
  throw new Error(`it ended with ${code ?? signal}`)
}

function silent(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not ready within ${milliseconds / 1000} s`)), milliseconds).unref()
  })
}
