import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../../cli/processes/subprocess.ts'
import { openDatabase } from '../../db/client.ts'
import { verifyEvidence } from '../../db/evidence/verify.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { FIRST_START_MS } from '../cli/fixtures/instance.ts'
import { letterIn, type Reply, submitted } from '../job/letters.ts'
import type { Answer, Person } from '../job/person.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { temporalServer, uniqueTaskQueue } from '../support/temporal.ts'
import { newSecrets, runToEnd, type Standalone, startAlone } from './support/processes.ts'
import { once, peopleOf, tracesOf } from './support/town.ts'

let home: string
let database: FreshDatabase
let sql: postgres.Sql
let temporal: Client
let apis: Standalone[] = []
let workers: Standalone[] = []
/** Each request goes to the next application, as behind a proxy that takes turns. */
let as: (login: string) => Promise<Person>
/** The one that got the last request. */
let asked: Standalone | undefined

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'bannette-processes-'))
  chmodSync(home, 0o755)
  database = await freshDatabase({ name: 'empty', prepare: async () => {} })
  sql = postgres(database.url, { max: 2, onnotice: () => {} })
  const { address } = temporalServer()
  const namespace = `town-${randomUUID()}`
  temporal = new Client({ connection: await Connection.connect({ address }), namespace })
  const env = {
    ...newSecrets(),
    BANNETTE_HOME: home,
    BANNETTE_DEMO: '1',
    BANNETTE_SMTP_IN_PORT: '0',
    PORT: '0',
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    TEMPORAL_TASK_QUEUE: uniqueTaskQueue('town'),
  }
  await Promise.all([runToEnd(['prepare'], env), runToEnd(['ops', 'temporal'], env)])
  const start = (verb: 'api' | 'worker') => Promise.all([startAlone(verb, env), startAlone(verb, env)])
  ;[apis, workers] = await Promise.all([start('api'), start('worker')])
  let turn = 0
  as = peopleOf(() => {
    turn += 1
    asked = apis[turn % apis.length]
    return asked?.info.url ?? 'no application is left'
  })
}, FIRST_START_MS)

afterAll(async () => {
  await Promise.all([...apis, ...workers].map((process) => process.stop()))
  await temporal.connection.close()
  await sql.end()
  await database.drop()
  rmSync(home, { recursive: true, force: true })
})

describe('two applications and two workers on services that the town runs itself', () => {
  let id: string
  let reply: Reply

  test('R1 R8 a letter goes from the mail office to validation, each request through another process', async () => {
    id = await letterIn(await as('bdc'))
    reply = await submitted(await as('ad.dep'), id, { signatory: 'elu.voirie' })
  })

  test('R13 the worker that holds the letter is killed, and the other goes on where it was', async () => {
    const before = await workerOf(id)
    await takeOut(workers, (worker) => worker.pids().includes(before)).kill()
    for (const login of ['dg', 'dircab']) {
      const visa = await (await as(login)).task(id, 'visa')
      const approval = { outcome: 'approve', documentSha256: reply.sha256 }
      // 202 is as good: kept, and delivered as soon as the other worker has taken over.
      expect([200, 202]).toContain((await (await as(login)).complete(visa, approval)).status)
    }
    await (await as('elu.voirie')).task(id, 'sign')
    const after = await workerOf(id)
    expect(after).not.toBe(before)
    expect(workers[0]?.pids()).toContain(after)
  })

  test('R14 the application that takes a signature is killed before it answers; the same request at the other counts once', async () => {
    const elu = await as('elu.voirie')
    const sign = await elu.task(id, 'sign')
    const key = { 'idempotency-key': randomUUID() }
    const signing = { outcome: 'sign', documentSha256: reply.sha256 }
    const send = (): Promise<Answer> => elu.send('POST', `/api/tasks/${sign.id}/complete`, signing, key)

    await sql.begin(async (tx) => {
      // Temporal has taken the signature when the application wants to put it on record, and there it has to wait.
      await tx`select pg_advisory_xact_lock(hashtextextended(${`evidence:${id}`}, 0))`
      const unanswered = send().then(
        () => 'answered',
        () => 'cut off',
      )
      expect(await until(async () => (await waitingApplications()) > 0, 20_000)).toBe(true)
      await takeOut(apis, (api) => api === asked).kill()
      expect(await unanswered).toBe('cut off')
    })
    expect((await send()).status).toBe(200)
  })

  test('R16 the answer is stamped and sent once, and the record proves every step', async () => {
    const assistant = await as('ad.dep')
    const dispatch = await assistant.task(id, 'dispatch')
    expect((await assistant.complete(dispatch, { outcome: 'done', by: 'email' })).status).toBe(200)
    expect(await tracesOf(id, assistant, await as('dinsi'))).toEqual(once)
    const db = openDatabase(database.url, { max: 1 })
    const { broken, rows } = await verifyEvidence(db, id)
    await db.close()
    expect(broken).toEqual([])
    expect(rows).toBeGreaterThan(6)
  })

  test('who opens the address of one application finds the pages as well', async () => {
    const page = await fetch(`${apis[0]?.info.url}/`)
    expect(page.headers.get('content-type')).toContain('text/html')
  })

  test('asked to stop, each process ends by itself', async () => {
    const stopped = [...apis.splice(0), ...workers.splice(0)].map((process) => process.stop())
    expect(await Promise.all(stopped)).toEqual([0, 0])
  })
})

/** Process number of the worker that took the letter's last step; Temporal keeps it in the history. */
async function workerOf(letterId: string): Promise<number> {
  const { events } = await temporal.workflow.getHandle(letterWorkflowId(letterId)).fetchHistory()
  const identities = events?.map((event) => event.workflowTaskCompletedEventAttributes?.identity) ?? []
  return Number(identities.findLast(Boolean)?.split('@')[0])
}

/** Connections of the applications that wait for a lock which the test holds. */
async function waitingApplications(): Promise<number> {
  const rows = await sql`
    select 1 from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and not granted and application_name = 'bannette-api' and datname = current_database()`
  return rows.length
}

function takeOut(processes: Standalone[], isIt: (process: Standalone) => boolean): Standalone {
  const found = processes.find(isIt)
  if (!found) throw new Error('there is no such process')
  processes.splice(processes.indexOf(found), 1)
  return found
}
