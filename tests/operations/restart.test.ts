import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Running } from '../../cli/processes/instance.ts'
import { signalIfAlive } from '../../cli/processes/subprocess.ts'
import { openDatabase } from '../../db/client.ts'
import { verifyEvidence } from '../../db/evidence/verify.ts'
import {
  FIRST_START_MS,
  familyOf,
  folderOfHomes,
  processesOf,
  ready,
  removeHomes,
  startInstance,
} from '../cli/fixtures/instance.ts'
import { allGone, type Run } from '../cli/fixtures/run.ts'
import { letterIn, type Reply, submitted } from '../job/letters.ts'
import type { Person } from '../job/person.ts'
import { once, peopleOf, tracesOf } from './support/town.ts'

let outer: string
let home: string
let instance: Run

beforeEach(() => {
  outer = folderOfHomes(0o755)
  home = join(outer, 'home')
})

afterEach(async () => {
  instance.process.kill('SIGTERM')
  await instance.ended
  removeHomes(outer)
})

describe('a stopped town hall goes on where it was', () => {
  test('R13 R14 a letter half way keeps its tasks through a stop and through the death of all processes, and is stamped and sent once', {
    timeout: FIRST_START_MS,
  }, async () => {
    let as = await started()
    const id = await letterIn(await as('bdc'))
    const reply = await submitted(await as('ad.dep'), id, { signatory: 'elu.voirie' })
    await approve(await as('dg'), id, reply)
    const visa = await (await as('dircab')).task(id, 'visa')

    const pids = familyOf(pidOf(instance))
    instance.process.kill('SIGTERM')
    expect(await instance.ended, instance.errors()).toEqual({ code: 0, signal: null })
    await allGone(pids)
    expect(processesOf(home)).toEqual([])

    as = await started()
    expect(await (await as('dircab')).task(id, 'visa')).toEqual(visa)
    expect(await (await as('dg')).tasks()).toEqual([])
    await approve(await as('dircab'), id, reply)
    const sign = await (await as('elu.voirie')).task(id, 'sign')

    await killEverything()

    as = await started()
    expect(await (await as('elu.voirie')).task(id, 'sign')).toEqual(sign)
    const signing = { outcome: 'sign', documentSha256: reply.sha256 }
    expect((await (await as('elu.voirie')).complete(sign, signing)).status).toBe(200)
    const assistant = await as('ad.dep')
    const dispatch = await assistant.task(id, 'dispatch')
    expect((await assistant.complete(dispatch, { outcome: 'done', by: 'email' })).status).toBe(200)
    expect(await tracesOf(id, assistant, await as('dinsi'))).toEqual(once)
    expect(await brokenEvidence()).toEqual([])
  })
})

/** The same home each time; addresses and logins are new. */
async function started(): Promise<(login: string) => Promise<Person>> {
  instance = startInstance(home)
  return peopleOf((await ready(instance)).app)
}

/** Everything dies at the same instant, guards and servers included; nothing can say goodbye. */
async function killEverything(): Promise<void> {
  const pids = new Set([...familyOf(pidOf(instance)), ...processesOf(home).map(({ pid }) => pid)])
  for (const pid of pids) signalIfAlive(pid, 'SIGKILL')
  await allGone([...pids])
}

async function approve(who: Person, id: string, reply: Reply): Promise<void> {
  const approval = { outcome: 'approve', documentSha256: reply.sha256 }
  expect((await who.complete(await who.task(id, 'visa'), approval)).status).toBe(200)
}

async function brokenEvidence() {
  const { environment }: Running = JSON.parse(readFileSync(join(home, 'running.json'), 'utf8'))
  const db = openDatabase(environment.DATABASE_URL ?? '', { max: 1 })
  try {
    return (await verifyEvidence(db)).broken
  } finally {
    await db.close()
  }
}

function pidOf({ process }: Run): number {
  if (process.pid === undefined) throw new Error('it was not started')
  return process.pid
}
