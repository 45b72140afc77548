import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Config, type Environment, readConfig } from '../config.ts'
import { type Lock, lockHolders, tryLock } from './lock.mjs'
import { until } from './subprocess.ts'

const PREDECESSOR_STOPS_WITHIN_MS = 20_000

/** Where a running instance can be reached; `home/running.json` (mode 0600, it holds the database's password). */
export type Running = { app: string; temporal: string; environment: Record<string, string> }

/**
 * Takes the home for this process. An instance that is just stopping, or that has not said `ready` yet, is waited for.
 * @throws {Error} naming the process that runs on this home, or why the folder cannot be written
 */
export async function takeHome(home: string, signal: AbortSignal): Promise<Lock> {
  makeHome(home)
  const path = lockPath(home)
  let lock: Lock | null = null
  await until(() => {
    lock = tryLock(path)
    return lock !== null || isRunning(home) || signal.aborted
  }, PREDECESSOR_STOPS_WITHIN_MS)
  if (lock) {
    forgetRunning(home) // what a killed instance left
    return lock
  }
  signal.throwIfAborted()
  const holder = lockHolders(path)[0]
  throw new Error(
    `process ${holder} already runs Bannette on ${home}: stop it, or start a second instance with BANNETTE_HOME and other ports`,
  )
}

function makeHome(home: string): void {
  try {
    makeFolder(home)
    accessSync(home, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Error(`${home} cannot be written (${(error as Error).message}): give another folder in BANNETTE_HOME`)
  }
}

/** Step by step: Node's own `recursive` never returns where the system refuses to make a folder, such as below /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

export function recordRunning(home: string, running: Running): void {
  writeFileSync(recordPath(home), JSON.stringify(running), { mode: 0o600 })
}

export function forgetRunning(home: string): void {
  rmSync(recordPath(home), { force: true })
}

/**
 * The environment of a command that works on an instance (`ops`, `bench`): what was given, completed with the addresses of the
 * instance that runs on the same home, so that the embedded services need not be named.
 */
export function instanceEnvironment(env: Environment): Environment {
  const { home } = readConfig(env)
  if (!isRunning(home)) return env
  const running: Running = JSON.parse(readFileSync(recordPath(home), 'utf8'))
  return { ...running.environment, ...env }
}

/** Address of the application as someone on this machine opens it. */
export function applicationUrl({ host, ports }: Pick<Config, 'host' | 'ports'>): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${ports.app}`
}

/** From its line `ready` until it is asked to stop. */
function isRunning(home: string): boolean {
  return existsSync(recordPath(home)) && lockHolders(lockPath(home)).length > 0
}

function lockPath(home: string): string {
  return join(home, 'instance.lock')
}

function recordPath(home: string): string {
  return join(home, 'running.json')
}
