import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastNight } from '../../db/nightly.ts'
import { circuitStates, evidence, letters, notes, tasks } from '../../db/schema/index.ts'
import { recordOf } from '../../temporal/recorded-history.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { temporalServer } from '../support/temporal.ts'
import { bpmn, flow, humanSteps, serviceTask, userTask } from '../workflows/support/bpmn.ts'
import { currentRun, historyOfRun } from '../workflows/support/histories.ts'
import { type House, openHouse } from '../workflows/support/house.ts'
import { closed, complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from '../workflows/support/reading.ts'
import { publishBpmn, registerLetter } from '../workflows/support/town.ts'
import { operatorOf, type Report } from './support/operate.ts'

let home: string
let house: House
let ops: ReturnType<typeof operatorOf>

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'bannette-operator-'))
  chmodSync(home, 0o755)
  house = await openHouse({ home })
  ops = operatorOf(house, temporalServer(), { BANNETTE_HOME: home })
  await publishBpmn(house.db, 'direction', humanSteps(3, { due: 'P5D' }))
  await publishBpmn(house.db, 'pole', withService)
})
afterAll(async () => {
  await house?.close()
  rmSync(home, { recursive: true, force: true })
})

const withService = bpmn(
  `<bpmn:startEvent id="start" />${serviceTask('inform')}${userTask('after')}<bpmn:endEvent id="end" />
  ${flow('start', 'inform')}${flow('inform', 'after')}${flow('after', 'end')}`,
)

describe('why a letter waits', () => {
  test('an operator reads in one sentence on whom a letter waits, for what, since when and until when', async () => {
    const id = await begin('DEP', 'direction')
    await taskOf(house, id, 'step1')
    const { text, code } = await ops('explain', id)
    expect(code).toBe(0)
    expect(text).toMatch(
      /Le courrier attend la bannette « Espace public » pour « step1 » depuis le .+ ; échéance le .+\./,
    )
  })

  test('R4 of a secret letter the operator learns neither number nor unit', async () => {
    const id = await begin('DEP', 'direction')
    const { letterId } = await taskOf(house, id, 'step1')
    const [secret] = await house.db
      .update(letters)
      .set({ confidentiality: 'confidential' })
      .where(eq(letters.id, letterId))
      .returning()
    const [explained, listed] = await Promise.all([ops('explain', id, '--json'), ops('list', '--json')])
    expect(explained.json()).toMatchObject([{ letterId: id, chrono: null }])
    expect(explained.json<{ sentence: string }[]>()[0]?.sentence).not.toContain('Espace public')
    expect(listed.text).toContain(id)
    expect(listed.text).not.toContain(secret?.chrono)
    expect((await ops('explain', secret?.chrono ?? '')).code).toBe(1)
  })
})

describe('acts on many letters at once', () => {
  test('letters that stopped for one cause are shown, then set going again, each with its line, and the reason is on record', async () => {
    house.machines.refuse.add('notify')
    const stopped = await Promise.all([begin('DG', 'pole'), begin('DG', 'pole')])
    for (const id of stopped) await eventually(async () => (await stateOf(house, id))?.incidents[0])
    house.machines.refuse.clear()

    const withoutReason = await ops('retry', '--incident', 'REFUSED')
    expect(withoutReason).toMatchObject({ code: 1, errors: expect.stringContaining('--reason') })
    const foreseen = await ops('retry', '--incident', 'REFUSED', '--circuit', 'pole', '--dry-run', '--json')
    expect(foreseen.json().items).toHaveLength(2)
    for (const item of foreseen.json().items)
      expect(item).toMatchObject({ outcome: 'would', details: { runs: ['inform'] } })
    expect((await stateOf(house, stopped[0]))?.incidents).toHaveLength(1)

    const done = await ops('retry', '--incident', 'REFUSED', '--reason', 'Serveur réparé', '--json')
    expect(done.code, done.errors).toBe(0)
    expect(done.json().items.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
    for (const id of stopped) await taskOf(house, id, 'after')
    const [decision] = await decisionsOf(house, stopped[0])
    expect(decision?.comment).toBe(`Serveur réparé (exploitation, compte ${userInfo().username})`)
    expect(await evidenceOf(stopped[0], 'incident_resolved')).toMatchObject([
      { actorId: decision?.actorId, data: { how: 'retry', commentSha256: expect.any(String) } },
      {},
    ])
  })

  test('what is impossible for one letter is told with its code, and the command fails', async () => {
    const id = await begin('DEP', 'direction')
    await taskOf(house, id, 'step1')
    const nowhere = await ops('move', id, '--cancel', 'step1', '--activate', 'nowhere', '--reason', 'essai', '--json')
    expect(nowhere).toMatchObject({ code: 1 })
    expect(nowhere.json().items).toMatchObject([{ outcome: 'failed', code: 'UNKNOWN_ELEMENT' }])
    expect(
      (await ops('move', id, '--cancel', 'step1', '--activate', 'step3', '--reason', 'Étapes faites hors application'))
        .code,
    ).toBe(0)
    await taskOf(house, id, 'step3')
  })

  test('R23 letters are suspended, taken to another version of their circuit after a dry run, and resumed', async () => {
    const id = await begin('DEP', 'service')
    await taskOf(house, id, 'step1')
    expect((await ops('suspend', id, '--reason', 'Changement de circuit')).code).toBe(0)
    expect((await stateOf(house, id))?.status).toBe('suspended')
    expect((await ops('resume', '--status', 'suspended', '--reason', 'Terminé')).code).toBe(0)
    const to = ['--to', '2', '--circuit', 'service', '--version', '1', '--json']
    expect((await ops('migrate', ...to, '--dry-run')).json().items).toMatchObject([{ letterId: id, outcome: 'would' }])
    expect((await stateOf(house, id))?.circuitVersion).toBe(1)
    const migrated = await ops('migrate', ...to, '--reason', 'Nouvelle étape')
    expect(migrated.code, migrated.text).toBe(0)
    expect((await stateOf(house, id))?.circuitVersion).toBe(2)
  })
  beforeAll(async () => {
    await publishBpmn(house.db, 'service', humanSteps(2), 1)
    await publishBpmn(house.db, 'service', humanSteps(3), 2)
    await house.db.execute(`update circuit_versions set status = 'retired' where key = 'service' and version = 2`)
  })
})

describe('back to a step', () => {
  let id: string
  beforeAll(async () => {
    id = await begin('DEP', 'direction')
    for (const step of ['step1', 'step2']) await complete(house, id, step)
    await taskOf(house, id, 'step3')
  })

  test('the operator sees which decisions came after, and they are applied again once the letter is back', async () => {
    const before = await currentRun(house, id)
    const [, second] = await decisionsOf(house, id)
    const foreseen = (await ops('reset-to-step', id, '--to', 'step2', '--dry-run', '--json')).json()
    expect(foreseen.items).toMatchObject([
      { outcome: 'would', details: { decisions: [{ id: second?.id, act: 'complete' }] } },
    ])
    expect(await currentRun(house, id)).toBe(before)

    const done = await ops('reset-to-step', id, '--to', 'step2', '--reason', 'Étape mal conduite', '--json')
    expect(done.code, done.text + done.errors).toBe(0)
    const run = await currentRun(house, id)
    expect(run).not.toBe(before)
    await eventually(async () => (await openTasks(house, id)).some(({ element }) => element === 'step3'))
    expect((await stateOf(house, id))?.runId).toBe(run)
    expect((await stateOf(house, id))?.snapshot.decisions).toMatchObject([
      { state: 'applied' },
      { decisionId: second?.id },
    ])
    const [rewound] = await evidenceOf(id, 'rewound')
    expect(rewound?.data).toMatchObject({ element: 'step2', from: before, to: run, reapply: true })
    const [note] = await house.db.select().from(notes).where(eq(notes.letterId, id))
    expect(note?.text).toContain('Étape mal conduite')
  })

  test('or they are set aside, with their author and text, and the person decides anew', async () => {
    const other = await begin('DEP', 'direction')
    for (const step of ['step1', 'step2']) await complete(house, other, step)
    await taskOf(house, other, 'step3')
    const done = await ops('reset-to-step', other, '--to', 'step2', '--set-aside', '--reason', 'À refaire')
    expect(done.code, done.text + done.errors).toBe(0)
    expect((await openTasks(house, other)).map(({ element }) => element)).toEqual(['step2'])
    expect((await decisionsOf(house, other)).map(({ status }) => status)).toEqual(['applied', 'set-aside'])
    await complete(house, other, 'step2')
    await taskOf(house, other, 'step3')
  })
})

test('a circuit ended from the console is told as interrupted, and goes on where it was', async () => {
  const id = await begin('DEP', 'direction')
  await complete(house, id, 'step1')
  await taskOf(house, id, 'step2')
  await house.client.workflow.getHandle(letterWorkflowId(id)).terminate()
  expect((await ops('explain', id)).text).toContain('a été interrompu dans la console')
  const resumed = await ops('reset-to-step', id, '--to', 'step2', '--reason', 'Arrêt par erreur')
  expect(resumed.code, resumed.text + resumed.errors).toBe(0)
  await complete(house, id, 'step2')
  await taskOf(house, id, 'step3')
})

describe('the registry and the workflows', () => {
  test('rows changed by hand are found, and mended from the workflow', async () => {
    const id = await begin('DEP', 'direction')
    await taskOf(house, id, 'step1')
    await house.db.update(tasks).set({ assigneeId: house.people.mayor }).where(eq(tasks.letterId, id))
    await house.db.update(circuitStates).set({ stage: 'Ailleurs' }).where(eq(circuitStates.letterId, id))
    const found = await ops('drift', '--json')
    expect(found.code).toBe(1)
    expect(found.json().items).toMatchObject([
      { letterId: id, code: 'DRIFT', what: 'state.stage, tasks.1.step1#1#0.assignee' },
    ])
    expect((await ops('drift', id, '--fix', '--reason', 'Erreur de manipulation')).code).toBe(0)
    expect((await ops('drift', '--json')).json<Report>().items).toEqual([])
    expect((await openTasks(house, id))[0]?.assigneeId).toBeNull()
  })

  test('rows that were lost are written anew', async () => {
    const id = await begin('DEP', 'direction')
    await complete(house, id, 'step1')
    await taskOf(house, id, 'step2')
    await house.db.delete(tasks).where(eq(tasks.letterId, id))
    expect((await ops('rebuild', id, '--reason', 'Base restaurée')).code).toBe(0)
    const rows = await house.db.select().from(tasks).where(eq(tasks.letterId, id))
    expect(rows.map(({ element, ended }) => [element, ended]).sort()).toEqual([
      ['step1', 'completed'],
      ['step2', null],
    ])
  })
})

describe('what is kept, and what the night does', () => {
  const kept = () => join(home, 'histories')
  let id: string

  test('schedules are there once, however often they are asked for; the night mends drift and keeps closed histories', async () => {
    expect((await ops('temporal')).text).toContain(`schedule ${house.taskQueue}-nightly-drift`)
    expect((await ops('temporal')).text).toBe('nothing to change\n')
    id = await begin('DEP', 'direction')
    for (const step of ['step1', 'step2', 'step3']) await complete(house, id, step)
    await closed(house, id)
    const waiting = await begin('DEP', 'direction')
    await taskOf(house, waiting, 'step1')
    await house.db.update(circuitStates).set({ stage: 'Ailleurs' }).where(eq(circuitStates.letterId, waiting))
    await house.client.schedule.getHandle(`${house.taskQueue}-nightly-drift`).trigger()
    await eventually(async () => (await stateOf(house, waiting))?.stage === 'step1')
    const night = await eventually(() => lastNight(house.db, 'drift'))
    expect(night.checked).toBeGreaterThan(0)
    expect(night).toMatchObject({ found: 1, mended: 1, failed: 0 })
    // Temporal's list learns a moment later that the letter is closed.
    await eventually(async () => {
      await house.client.schedule.getHandle(`${house.taskQueue}-nightly-export`).trigger()
      await new Promise((resolve) => setTimeout(resolve, 500))
      return keptFiles().some((name) => name.startsWith(letterWorkflowId(id)))
    })
  })

  test('kept and live histories replay with the code of today; one that does not is told', async () => {
    const replayed = await ops('replay', '--from', kept())
    expect(replayed.code, replayed.text + replayed.errors).toBe(0)
    expect((await ops('replay', '--all')).text).toMatch(/^\d+ replayed, 0 failed\n$/)
    const events = (await historyOfRun(house, id)).filter((event) => !event.markerRecordedEventAttributes)
    const broken = join(home, 'broken.json')
    writeFileSync(broken, JSON.stringify(recordOf(letterWorkflowId(id), 'test', { events })))
    expect(await ops('replay', '--from', broken)).toMatchObject({ code: 1, text: expect.stringContaining('1 failed') })
  })

  test('a letter is exported with its evidence, encrypted unless the keys are used, and a secret one never in clear', async () => {
    const folder = join(home, 'exported')
    expect((await ops('export', id, '--to', folder, '--decode')).code).toBe(0)
    const exported = JSON.parse(readFileSync(join(folder, `letter-${id}.json`), 'utf8'))
    expect(JSON.stringify(exported.clear)).toContain('\\"outcome\\":\\"done\\"')
    expect(exported.evidence.length).toBeGreaterThan(2)
    await house.db.update(letters).set({ confidentiality: 'confidential' }).where(eq(letters.id, id))
    expect(await ops('export', id, '--decode')).toMatchObject({ code: 1, text: '' })
  })

  function keptFiles(): string[] {
    try {
      return readdirSync(kept())
    } catch {
      return []
    }
  }
})

async function begin(box: string, circuit: 'direction' | 'service' | 'pole'): Promise<string> {
  const letterId = await registerLetter(house.db, box, circuit)
  await house.circuits.start(letterId)
  return letterId
}

const evidenceOf = (letterId: string, kind: string) =>
  house.db
    .select()
    .from(evidence)
    .where(and(eq(evidence.letterId, letterId), eq(evidence.kind, kind)))
