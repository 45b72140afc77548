import { mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeFolder } from '../../cli/folders.ts'
import { auditLog, evidence, letters, quarantine } from '../../db/schema/index.ts'
import type { Finding } from '../../db/verification/verify.ts'
import { openStore } from '../../documents/store.ts'
import { humanSteps } from '../workflows/support/bpmn.ts'
import { reset, resetPoints } from '../workflows/support/histories.ts'
import { type House, openHouse } from '../workflows/support/house.ts'
import { closed, complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from '../workflows/support/reading.ts'
import { publishBpmn, registerLetter } from '../workflows/support/town.ts'
import { operatorOf } from './support/operate.ts'
import { type OwnPostgres, ownPostgres } from './support/own-postgres.ts'
import { type OwnTemporal, ownTemporal } from './support/own-temporal.ts'

let home: string
let postgres: OwnPostgres
let temporal: OwnTemporal
let house: House
let ops: ReturnType<typeof operatorOf>

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'bannette-older-'))
  ;[postgres, temporal] = await Promise.all([ownPostgres(), ownTemporal()])
  house = await openHouse({ database: postgres, server: temporal.server })
  ops = operatorOf(house, temporal.server, { BANNETTE_HOME: home })
  await publishBpmn(house.db, 'direction', humanSteps(3, { due: 'P5D' }))
})
afterAll(async () => {
  await house?.close()
  await temporal?.remove()
  rmSync(home, { recursive: true, force: true })
})

test('PostgreSQL comes back an hour older than the circuits: decisions return from them, a lost letter is named', async () => {
  const [half, ended, rewound, early] = [await begin(), await begin(), await begin(), await register()]
  for (const id of [half, ended, rewound]) await complete(house, id, 'step1')
  await Promise.all([half, ended, rewound].map((id) => taskOf(house, id, 'step2')))
  await postgres.backUp()

  await complete(house, half, 'step2')
  await complete(house, ended, 'step2')
  await complete(house, ended, 'step3')
  await closed(house, ended)
  await house.circuits.start(early)
  await complete(house, early, 'step1')
  const [, point = 0] = await resetPoints(house, rewound)
  await reset(house, rewound, point)
  await taskOf(house, rewound, 'step2')
  const lost = await begin()
  const all = [half, ended, rewound, early]
  const before = await Promise.all(all.map(standing))
  await relayUntilSettled()
  const record = await Promise.all(all.map(decisionsOnRecord))
  await postgres.restoreBackup()
  await eventually(() =>
    house.db
      .select()
      .from(letters)
      .limit(1)
      .catch(() => null),
  )

  const drift = await ops('drift', '--json')
  expect(drift.code).toBe(1)
  expect(new Set(drift.json().items.map(({ letterId }) => letterId))).toEqual(new Set([half, ended, rewound]))
  const foreseen = await ops('rebuild', '--all', '--dry-run', '--json')
  expect(foreseen.json().items.map(({ outcome }) => outcome)).toEqual(all.map(() => 'would'))
  const done = await ops('rebuild', '--all', '--reason', 'Sauvegarde restaurée', '--json')
  expect(done.code, done.text + done.errors).toBe(0)
  await relayUntilSettled()
  expect(await Promise.all(all.map(standing))).toEqual(before)
  expect(await Promise.all(all.map(decisionsOnRecord))).toEqual(record)
  expect((await ops('drift', '--json')).json().items).toEqual([])
  // What people do next counts, on letters that the backup knew at another place.
  expect((await complete(house, half, 'step3')).state).toBe('applied')
  expect((await complete(house, early, 'step2')).state).toBe('applied')

  expect(await breaches('I2')).toEqual([{ what: lost, wrong: 'a workflow runs without a letter' }])
  await house.client.workflow.getHandle(`letter-${lost}`).terminate('its letter is scanned anew')
  expect(await breaches('I2')).toEqual([])
})

test('files that no row and no line of the record names leave the store when they are old, on record', async () => {
  const store = await openStore(storeFolder(home))
  const put = async (text: string, days: number) => {
    const { sha256 } = await store.put(Buffer.from(text))
    const then = new Date(Date.now() - days * 86_400_000)
    utimesSync(join(storeFolder(home), 'sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256), then, then)
    return sha256
  }
  const [orphan, young, setAside] = [await put('orphan', 40), await put('young', 20), await put('kept', 40)]
  await house.db
    .insert(quarantine)
    .values({ source: 'mail', code: 'INTAKE_FAILED', reason: 'unreadable', sha256: setAside })
  type Swept = { files: { sha256: string; outcome: string }[]; done: number }
  const foreseen = await ops('sweep-store', '--dry-run', '--json')
  expect(foreseen.json<Swept>()).toMatchObject({ files: [{ sha256: orphan, outcome: 'would' }], done: 0 })
  expect(await store.has(orphan)).toBe(true)
  expect((await ops('sweep-store')).code).toBe(1)
  const swept = await ops('sweep-store', '--reason', 'Dépôts interrompus', '--json')
  expect(swept.json<Swept>()).toMatchObject({ files: [{ sha256: orphan, outcome: 'done' }], done: 1 })
  expect(await Promise.all([orphan, young, setAside].map((sha256) => store.has(sha256)))).toEqual([false, true, true])
  const [noted] = await house.db.select().from(auditLog).where(eq(auditLog.subject, 'operation:sweep-store'))
  expect(noted?.after).toMatchObject({ reason: expect.stringContaining('Dépôts interrompus'), files: [orphan] })
})

async function breaches(invariant: string): Promise<Finding['breaches'] | undefined> {
  const { findings } = (await ops('verify', '--json')).json<{ findings: Finding[] }>()
  return findings.find(({ id }) => id === invariant)?.breaches
}

/** As the application's relay does all the time. */
async function relayUntilSettled(): Promise<void> {
  await eventually(async () => {
    await house.circuits.relayOnce()
    const { length } = await pending()
    return length === 0
  })
}

async function pending() {
  const ids = await house.db.select({ id: letters.id }).from(letters)
  const found = await Promise.all(ids.map(({ id }) => decisionsOf(house, id)))
  return found.flat().filter(({ status }) => status === 'pending')
}

async function standing(id: string) {
  const { status, stage, seq, snapshot } = (await stateOf(house, id)) ?? {}
  const [letter] = await house.db.select({ status: letters.status }).from(letters).where(eq(letters.id, id))
  const open = (await openTasks(house, id)).map(({ id: task, key, dueAt, revision }) => ({
    task,
    key,
    dueAt,
    revision,
  }))
  return { status, stage, seq, acts: snapshot?.acts, letter, open }
}

async function decisionsOnRecord(id: string): Promise<string[]> {
  const lines = await house.db.select({ key: evidence.key }).from(evidence).where(eq(evidence.letterId, id))
  return lines.flatMap(({ key }) => (key?.startsWith('decision:') || key?.endsWith(':closed') ? [key] : [])).sort()
}

const register = () => registerLetter(house.db, 'DEP', 'direction')

async function begin(): Promise<string> {
  const id = await register()
  await house.circuits.start(id)
  await taskOf(house, id, 'step1')
  return id
}
