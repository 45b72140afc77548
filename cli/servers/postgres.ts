import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orAborted } from '../processes/abort.ts'
import type { Service } from '../processes/service.ts'
import { commandOf, ended, endProcess, spawnLogged, tail, until } from '../processes/subprocess.ts'
import { type Account, reachableFolder, serverAccount } from './postgres-account.ts'
import { createCluster } from './postgres-cluster.ts'
import { serverPrograms } from './postgres-programs.ts'

const READY_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 8_000

export type PostgresOptions = {
  /** Folder of the instance: it records where the data lies and with which password it is read. */
  home: string
  port: number
  /** False only where nothing needs to survive a power cut: tests that do not look at faults. */
  durable: boolean
  /** Gives up a start under way. */
  signal: AbortSignal
}

export type PostgresService = Service & {
  /** Address of the database `bannette`, with the password: never to be logged. */
  url: string
}

/** What `home/postgres.json` (mode 0600) keeps from one start to the next. */
type Installation = { place: string; password: string }

/**
 * Starts the embedded PostgreSQL of this home on 127.0.0.1, creating its data at the first start.
 * A server that a killed supervisor left behind is stopped first; what it had committed is there.
 * @throws {Error} with the end of the server's log when it does not come up
 */
export async function startPostgres({ home, port, durable, signal }: PostgresOptions): Promise<PostgresService> {
  const account = serverAccount()
  const installation = installationOf(home, account)
  const programs = await serverPrograms(account, installation.place)
  const data = join(installation.place, 'data')
  await createCluster({ data, programs, account, password: installation.password })
  await stopLeftOver(data)

  const logFile = join(home, 'logs/postgres.log')
  const server = spawnLogged(join(programs, 'bin/postgres'), serverArguments(data, port, durable), logFile, {
    ...account,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: '/', // the folder we were started in may be closed to the account
  })
  const end = ended(server)
  const pid = server.pid ?? 0
  // SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is on disk.
  const stop = () => endProcess(pid, 'SIGINT', STOP_WITHIN_MS)
  const endedEarly = end.then(() => false)
  try {
    const ready = Promise.race([until(() => isReady(data, pid), READY_WITHIN_MS), endedEarly])
    if (!(await orAborted(ready, signal))) throw new Error('PostgreSQL did not start')
  } catch (error) {
    await stop()
    throw signal.aborted ? error : new Error(`${(error as Error).message}; the end of ${logFile}:\n${tail(logFile)}`)
  }
  return {
    pid,
    ended: end,
    stopSignal: 'SIGINT',
    url: `postgres://postgres:${installation.password}@127.0.0.1:${port}/bannette`,
    stop,
  }
}

/** Ends a server that an instance on this home left behind; the start does it too, but after its port was looked at. */
export async function stopLeftOverPostgres(home: string): Promise<void> {
  const known = recordedInstallation(home)
  if (known) await stopLeftOver(join(known.place, 'data'))
}

/**
 * Removes the data and the programs of this home, wherever they lie: with a home that PostgreSQL cannot enter they are not in it.
 * For the passing homes of tests and benches, after the server's end.
 */
export function removePostgres(home: string): void {
  const known = recordedInstallation(home)
  if (known) rmSync(known.place, { recursive: true, force: true })
  rmSync(recordPath(home), { force: true })
}

function installationOf(home: string, account: Account): Installation {
  const known = recordedInstallation(home)
  if (known && existsSync(known.place)) return known
  mkdirSync(home, { recursive: true })
  const place = reachableFolder(join(home, 'postgres'), account, 'bannette')
  const installation = { place, password: randomBytes(24).toString('hex') }
  writeFileSync(recordPath(home), JSON.stringify(installation), { mode: 0o600 })
  return installation
}

function recordedInstallation(home: string): Installation | null {
  const path = recordPath(home)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

function recordPath(home: string): string {
  return join(home, 'postgres.json')
}

function serverArguments(data: string, port: number, durable: boolean): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // two instances would meet in the system's socket folder
    max_connections: 200,
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** The server writes its state into the eighth line of its pid file; `pg_ctl` waits for the same word. */
function isReady(data: string, pid: number | undefined): boolean {
  const lines = pidFileLines(data)
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
}

/**
 * A supervisor that was killed may leave its server running; a machine that was switched off leaves the pid file, whose
 * number may meanwhile belong to any program, and then PostgreSQL refuses to start.
 */
async function stopLeftOver(data: string): Promise<void> {
  const pid = Number(pidFileLines(data)[0])
  if (!pid) return
  if (commandOf(pid).includes(data)) await endProcess(pid, 'SIGINT', STOP_WITHIN_MS)
  else rmSync(join(data, 'postmaster.pid'), { force: true })
}

function pidFileLines(data: string): string[] {
  const file = join(data, 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}
