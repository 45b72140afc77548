import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orAborted } from '../processes/abort.ts'
import { processStart } from '../processes/lock.mjs'
import type { Service } from '../processes/service.ts'
import { commandOf, ended, endProcess, spawnLogged, tail } from '../processes/subprocess.ts'
import type { TemporalDeclaration } from './temporal-declaration.ts'
import { applyDeclaration } from './temporal-registration.ts'

const STOP_WITHIN_MS = 6_000

export type TemporalOptions = {
  program: string
  declaration: TemporalDeclaration
  namespace: string
  /** Folder of the instance: the log and, when `durable`, the server's database. */
  home: string
  port: number
  /** Null: without the console. */
  consolePort: number | null
  /** Where the console has payloads decoded; absent: it shows them encrypted. */
  codecEndpoint?: string
  /** False: in memory only, for tests. */
  durable: boolean
  /** Gives up a start under way. */
  signal: AbortSignal
}

export type TemporalService = Service & { address: string }

/**
 * Starts the development server on 127.0.0.1 with the declared namespace and search attributes. A server that a killed
 * supervisor left on the same database is stopped first.
 * @throws {Error} with the end of the server's log when it does not come up
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalService> {
  const { program, declaration, namespace, home, port, signal } = options
  await stopLeftOverTemporal(home)
  const logFile = join(home, 'logs/temporal.log')
  const server = spawnLogged(program, serverArguments(options), logFile, { env: serverEnvironment(), cwd: '/' })
  const end = ended(server)
  const address = `${declaration.listen}:${port}`
  const failed = end.then(() => Promise.reject(new Error('it ended')))
  try {
    await orAborted(Promise.race([applyDeclaration({ address, namespace, declaration, signal }), failed]), signal)
  } catch (error) {
    if (server.pid) await endProcess(server.pid, 'SIGTERM', STOP_WITHIN_MS)
    signal.throwIfAborted()
    throw new Error(`Temporal did not start (${reason(error)}); the end of ${logFile}:\n${tail(logFile)}`)
  }
  const pid = server.pid as number
  writeFileSync(pidFileOf(home), JSON.stringify({ pid, startedAt: processStart(pid) }))
  return { pid, ended: end, stopSignal: 'SIGTERM', address, stop: () => endProcess(pid, 'SIGTERM', STOP_WITHIN_MS) }
}

function serverArguments(options: TemporalOptions): string[] {
  const { declaration, namespace, home, port, consolePort, codecEndpoint, durable } = options
  const attributes = Object.entries(declaration.searchAttributes).map(([name, type]) => `${name}=${type}`)
  return [
    ...['server', 'start-dev', '--ip', declaration.listen, '--port', String(port), '--log-level', 'warn'],
    ...(consolePort === null ? ['--headless'] : ['--ui-port', String(consolePort)]),
    ...(codecEndpoint === undefined ? [] : ['--ui-codec-endpoint', codecEndpoint]),
    ...(durable ? ['--db-filename', join(home, declaration.database)] : []),
    ...['--namespace', namespace],
    ...attributes.flatMap((attribute) => ['--search-attribute', attribute]),
  ]
}

/** Nothing of ours: profiles and addresses that a user keeps for other clusters would change what the program does. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: process.env.HOME, TEMPORAL_DISABLE_CONFIG_FILE: '1' }
}

/** Ends a server that an instance on this home left behind: two on one database file would spoil it. */
export async function stopLeftOverTemporal(home: string): Promise<void> {
  const pidFile = pidFileOf(home)
  if (!existsSync(pidFile)) return
  const { pid, startedAt }: { pid: number; startedAt: string } = JSON.parse(readFileSync(pidFile, 'utf8'))
  const isOurs = processStart(pid) === startedAt && commandOf(pid).includes('start-dev')
  if (isOurs) await endProcess(pid, 'SIGTERM', STOP_WITHIN_MS)
  rmSync(pidFile)
}

function pidFileOf(home: string): string {
  return join(home, 'temporal.pid')
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
