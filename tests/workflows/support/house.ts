import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Context } from '@temporalio/activity'
import type { Client } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import { Runtime } from '@temporalio/worker'
import { createLetterActivities } from '../../../activities/create.ts'
import type { ServiceActivities } from '../../../activities/types.ts'
import { createCircuits } from '../../../api/circuits/create.ts'
import { createSigner, publicKeysOf, type Signer } from '../../../api/circuits/signer.ts'
import type { Circuits } from '../../../api/circuits/types.ts'
import { nightlyActivities } from '../../../cli/operations/nightly.ts'
import { type Database, openDatabase } from '../../../db/client.ts'
import { connectClient } from '../../../temporal/client.ts'
import { currentRunOf } from '../../../temporal/current-run.ts'
import { createWorker, type LetterWorker, type WorkerBuild } from '../../../temporal/worker.ts'
import { buildWorkflowBundle, fillBundle, type WorkflowBundle } from '../../../workflows/bundle.ts'
import { letterWorkflowId } from '../../../workflows/messages.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { withActsShown } from '../../support/shown-acts.ts'
import { temporalServer, uniqueTaskQueue } from '../../support/temporal.ts'
import { testKeys } from './keys.ts'
import { buildTown, type Town } from './town.ts'

Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} } })

const bundled = buildWorkflowBundle()

/** What circuits ask of machines, recorded instead of done: the real ones have their own tests. */
export type Machines = {
  calls: string[]
  /** Of these, what came to its end. */
  done: string[]
  services: ServiceActivities
  refuse: Set<string>
  /** What does not end as long as it stands here. */
  hold: Set<string>
}

function machines(): Machines {
  const calls: string[] = []
  const done: string[] = []
  const refuse = new Set<string>()
  const hold = new Set<string>()
  const service =
    (name: string) =>
    async ({ key }: { key: string }) => {
      calls.push(`${name} ${key}`)
      while (hold.has(name)) await heldFor(50)
      if (refuse.has(name)) throw ApplicationFailure.nonRetryable(`${name} refuses`, 'REFUSED')
      done.push(`${name} ${key}`)
      return {}
    }
  const names = ['stamp-griffe', 'send-acknowledgement', 'dispatch', 'notify'] as const
  const services = Object.fromEntries(names.map((name) => [name, service(name)])) as unknown as ServiceActivities
  return { calls, done, services, refuse, hold }
}

/** A sign of life, so that nobody takes it over, and so that it hears when it is cancelled. */
async function heldFor(ms: number): Promise<void> {
  const context = Context.current()
  context.heartbeat()
  await context.sleep(ms)
}

/** A town hall with its own database, task queue and one worker; `close` ends all of it. */
export type House = Town & {
  client: Client
  circuits: Circuits
  signer: Signer
  taskQueue: string
  databaseUrl: string
  machines: Machines
  addWorker(release?: Release): Promise<RunningWorker>
  close(): Promise<void>
}
export type RunningWorker = { stop(): Promise<void> }
export type HouseOptions = {
  /** On a server of the test's own, which it may stop; otherwise one of the run's. */
  database?: FreshDatabase
  continueAsNewAfterEvents?: number
  workers?: number
  /** A Temporal server of the test's own; otherwise that of the run. */
  server?: { address: string; namespace: string }
  /** Folder of an instance; with it, workers do the nightly work too. */
  home?: string
}

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const fresh = options.database ?? (await freshDatabase())
  const db = openDatabase(fresh.url)
  const taskQueue = uniqueTaskQueue('letters')
  const client = await connectClient(options.server ?? temporalServer(), testKeys.payloads)
  const signer = createSigner(testKeys.decisions)
  const onError = (error: unknown) => console.error(error)
  const circuits = withActsShown(createCircuits({ client, db, signer, taskQueue, onError }), db)
  const town = await buildTown(db)
  const does = machines()
  const workers: RunningWorker[] = []
  const addWorker = async (release: Release = {}) => {
    const worker = await startWorker({ db, client, taskQueue, machines: does, options, release })
    workers.push(worker)
    return worker
  }
  for (let count = 0; count < (options.workers ?? 1); count += 1) await addWorker()
  return {
    ...town,
    client,
    circuits,
    signer,
    taskQueue,
    databaseUrl: fresh.url,
    machines: does,
    addWorker,
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()))
      await client.connection.close()
      await db.close()
      await fresh.drop()
    },
  }
}

type WorkerParts = {
  db: Database
  client: Client
  taskQueue: string
  machines: Machines
  options: HouseOptions
  release: Release
}
/** A worker of another release than the sources': its code, and the build that it says it is. */
export type Release = { code?: Promise<WorkflowBundle>; build?: WorkerBuild }

async function startWorker({
  db,
  client,
  taskQueue,
  machines: { services },
  options,
  release: { code = bundled, build },
}: WorkerParts): Promise<RunningWorker> {
  const { continueAsNewAfterEvents, home, server } = options
  const bundle = fillBundle(await code, {
    publicKeys: publicKeysOf(testKeys.decisions),
    ...(continueAsNewAfterEvents !== undefined && { continueAsNewAfterEvents }),
  })
  const currentRun = (letterId: string) => currentRunOf(client, letterWorkflowId(letterId))
  const nightly = home === undefined ? {} : nightlyActivities({ client, db, home, taskQueue })
  const activities = { ...createLetterActivities({ db, currentRun }), ...services, ...nightly }
  const settings = {
    ...(server ?? temporalServer()),
    taskQueue,
    payloadKeys: testKeys.payloads,
    maxCachedWorkflows: 50,
    ...(build !== undefined && { build }),
  }
  const { worker, close }: LetterWorker = await createWorker(settings, bundle, activities)
  const running = worker.run()
  let stopped: Promise<void> | null = null
  const stop = async () => {
    if (worker.getState() === 'RUNNING') worker.shutdown()
    await running
    await close()
  }
  return { stop: () => (stopped ??= stop()) }
}

/** A worker in its own process, on the house's queue, with failpoints; resolves when it works. */
export async function spawnWorker(house: House, failpoints: string) {
  const folder = mkdtempSync(join(tmpdir(), 'bannette-worker-'))
  const file = join(folder, 'bundle.js')
  writeFileSync(file, (await bundled).code)
  const program = fileURLToPath(new URL('./worker-process.ts', import.meta.url))
  const { address, namespace } = temporalServer()
  const child = spawn(process.execPath, [program, house.databaseUrl, address, namespace, house.taskQueue, file], {
    env: { ...process.env, FAILPOINTS: failpoints },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise((ready) => child.stdout.once('data', ready))
  return {
    ended,
    async kill() {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
