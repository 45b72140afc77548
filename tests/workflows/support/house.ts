import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Client } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import { Runtime } from '@temporalio/worker'
import { createLetterActivities } from '../../../activities/create.ts'
import type { ServiceActivities } from '../../../activities/types.ts'
import { createCircuits } from '../../../api/circuits/create.ts'
import { createSigner, publicKeysOf, type Signer } from '../../../api/circuits/signer.ts'
import type { Circuits } from '../../../api/circuits/types.ts'
import { type Database, openDatabase } from '../../../db/client.ts'
import { connectClient } from '../../../temporal/client.ts'
import { currentRunOf } from '../../../temporal/current-run.ts'
import { createWorker, type LetterWorker } from '../../../temporal/worker.ts'
import { buildWorkflowBundle, fillBundle } from '../../../workflows/bundle.ts'
import { letterWorkflowId } from '../../../workflows/messages.ts'
import { freshDatabase } from '../../support/database.ts'
import { temporalServer, uniqueTaskQueue } from '../../support/temporal.ts'
import { testKeys } from './keys.ts'
import { buildTown, type Town } from './town.ts'

Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} } })

const bundled = buildWorkflowBundle()

/** What circuits ask of machines, recorded instead of done: the real ones have their own tests. */
export type Machines = { calls: string[]; services: ServiceActivities; refuse: Set<string> }

function machines(): Machines {
  const calls: string[] = []
  const refuse = new Set<string>()
  const service =
    (name: string) =>
    async ({ key }: { key: string }) => {
      calls.push(`${name} ${key}`)
      if (refuse.has(name)) throw ApplicationFailure.nonRetryable(`${name} refuses`, 'REFUSED')
      return {}
    }
  const names = ['stamp-griffe', 'send-acknowledgement', 'dispatch', 'notify'] as const
  const services = Object.fromEntries(names.map((name) => [name, service(name)])) as unknown as ServiceActivities
  return { calls, services, refuse }
}

/** A town hall with its own database, task queue and one worker; `close` ends all of it. */
export type House = Town & {
  client: Client
  circuits: Circuits
  signer: Signer
  taskQueue: string
  databaseUrl: string
  machines: Machines
  addWorker(): Promise<RunningWorker>
  close(): Promise<void>
}
export type RunningWorker = { stop(): Promise<void> }
export type HouseOptions = { continueAsNewAfterEvents?: number; workers?: number }

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url)
  const taskQueue = uniqueTaskQueue('letters')
  const client = await connectClient(temporalServer(), testKeys.payloads)
  const signer = createSigner(testKeys.decisions)
  const circuits = createCircuits({ client, db, signer, taskQueue, onError: (error) => console.error(error) })
  const town = await buildTown(db)
  const does = machines()
  const workers: RunningWorker[] = []
  const addWorker = async () => {
    const worker = await startWorker({ db, client, taskQueue, machines: does, options })
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

type WorkerParts = { db: Database; client: Client; taskQueue: string; machines: Machines; options: HouseOptions }

async function startWorker({
  db,
  client,
  taskQueue,
  machines: { services },
  options,
}: WorkerParts): Promise<RunningWorker> {
  const { continueAsNewAfterEvents } = options
  const bundle = fillBundle(await bundled, {
    publicKeys: publicKeysOf(testKeys.decisions),
    ...(continueAsNewAfterEvents !== undefined && { continueAsNewAfterEvents }),
  })
  const currentRun = (letterId: string) => currentRunOf(client, letterWorkflowId(letterId))
  const activities = { ...createLetterActivities({ db, currentRun }), ...services }
  const settings = { ...temporalServer(), taskQueue, payloadKeys: testKeys.payloads, maxCachedWorkflows: 50 }
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
