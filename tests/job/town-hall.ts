import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Client } from '@temporalio/client'
import { Runtime } from '@temporalio/worker'
import { eq, sql } from 'drizzle-orm'
import { PDFDocument } from 'pdf-lib'
import { createApp, type LogSink } from '../../api/app.ts'
import { createCircuits } from '../../api/circuits/create.ts'
import { createSigner } from '../../api/circuits/signer.ts'
import { type ApiDeps, requestLimits } from '../../api/deps.ts'
import { openLiveHub } from '../../api/live/hub.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { idempotencyKeys } from '../../db/schema/index.ts'
import { sealGriffe } from '../../documents/griffe-vault.ts'
import { openStore } from '../../documents/store.ts'
import { type CaughtMessage, openCatcher } from '../../mail/catcher.ts'
import { createMailer } from '../../mail/outgoing.ts'
import { connectClient } from '../../temporal/client.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { withActsShown } from '../support/shown-acts.ts'
import { temporalServer, uniqueTaskQueue } from '../support/temporal.ts'
import { demonstration, loadDemonstration, password, testKeys } from './demonstration.ts'
import { logInAs, type Person } from './person.ts'
import { startWorker } from './worker.ts'

/** What the worker logged, for the whole process: its logger is installed once. */
export const workerLog: string[] = []
const keep = (message: string, meta?: unknown) => void workerLog.push(`${message} ${inspect(meta, { depth: 8 })}`)
const log = (_level: string, message: string, meta?: unknown) => keep(message, meta)
Runtime.install({ logger: { log, trace: keep, debug: keep, info: keep, warn: keep, error: keep } })

/** The whole application on a database, a task queue and a document store of its own, with the demonstration town. */
export type TownHall = {
  /** Where it listens. */
  url: string
  db: Database
  /** Where its document store lies. */
  storeFolder: string
  deps: ApiDeps
  /** The application's own way to Temporal. */
  client: Client
  taskQueue: string
  /** Somebody of the town, logged in; the same login is the same person again. */
  as(login: string): Promise<Person>
  /** Lets the application's clock move on; tokens keep the real one. */
  later(milliseconds: number): Promise<void>
  /** Messages that left for citizens, newest first. */
  outbox(): Promise<CaughtMessage[]>
  /** A real PDF of one page. */
  pdf(text: string): Promise<Uint8Array>
  close(): Promise<void>
}

export type TownHallOptions = {
  /** Absolute folder of the built web application; the browser tests bring it. */
  webRoot?: string
  /** Takes every line of the API's log, of all levels. */
  logTo?: LogSink
  /** On a server of the test's own, which it may stop. */
  database?: FreshDatabase
  /** R14 Nothing is lost or doubled: each act is sent again under its key, as if its answer had been lost. */
  losesAnswers?: boolean
}

export async function openTownHall(options: TownHallOptions = {}): Promise<TownHall> {
  const { webRoot, logTo, database, losesAnswers = false } = options
  const fresh = database ?? (await freshDatabase(demonstration))
  const folder = await mkdtemp(join(tmpdir(), 'bannette-job-'))
  const db = openDatabase(fresh.url, { max: 8 })
  if (database) await loadDemonstration(db)
  const storeFolder = join(folder, 'store')
  const store = await openStore(storeFolder)
  const outbox = await openCatcher(join(folder, 'outbox'))
  const taskQueue = uniqueTaskQueue('town-hall')
  const client = await connectClient(temporalServer(), testKeys.payloads)
  const worker = await startWorker({ db, client, store, taskQueue, outboxFolder: join(folder, 'outbox') })
  const signer = createSigner(testKeys.decisions)
  const circuits = withActsShown(createCircuits({ client, db, signer, taskQueue }), db)
  const relay = circuits.startRelay()
  const clock = { offsetMs: 0 }
  const deps: ApiDeps = {
    db,
    store,
    circuits,
    temporalAnswers: async () => true,
    live: await openLiveHub(fresh.url),
    outbox,
    notices: {
      mailer: createMailer({ from: 'Bannette <courrier@ville.example>', catcherDir: join(folder, 'outbox') }),
      address: () => url,
    },
    sealGriffe: (png, userId) => {
      const { current, keys } = testKeys.griffes
      return { sealed: sealGriffe(keys.get(current) as Uint8Array, png, String(userId)), keyId: current }
    },
    codec: { keys: testKeys.payloads, consoleOrigins: ['http://127.0.0.1:8233'] },
    settings: settingsOf(webRoot ?? null, logTo ? 'debug' : 'error'),
    now: () => new Date(Date.now() + clock.offsetMs),
  }
  const app = await createApp(deps, logTo)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const people = new Map<string, Promise<Person>>()
  return {
    url,
    db,
    storeFolder,
    deps,
    client,
    taskQueue,
    as(login) {
      const person = people.get(login) ?? logInAs(url, login, password, losesAnswers ? loseIn(db) : undefined)
      people.set(login, person)
      return person
    },
    async later(milliseconds) {
      clock.offsetMs += milliseconds
    },
    outbox: () => outbox.listCaught(),
    pdf: onePage,
    async close() {
      await app.close()
      await relay.stop()
      await worker.stop()
      await deps.live.close()
      await client.connection.close()
      await db.close()
      await fresh.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The key is as a process leaves it that was killed before it answered, long enough ago. */
const loseIn = (db: Database) => async (key: string) => {
  const lost = { status: null, body: null, createdAt: sql`now() - interval '1 minute'` }
  await db.update(idempotencyKeys).set(lost).where(eq(idempotencyKeys.key, key))
}

const settingsOf = (webRoot: string | null, logLevel: 'debug' | 'error'): ApiDeps['settings'] => ({
  jwtSecret: new Uint8Array(32).fill(7),
  demo: true,
  https: false,
  trustProxy: false,
  metricsToken: null,
  webRoot,
  logLevel,
  // Everybody of the town sits at one address here.
  limits: { ...requestLimits, perAddress: 1_000_000, perUser: 1_000_000 },
})

async function onePage(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage().drawText(text, { x: 50, y: 700, size: 14 })
  return document.save()
}
