import { userInfo } from 'node:os'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters, notes } from '../../db/schema/index.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { humanSteps, withService } from '../workflows/support/bpmn.ts'
import { currentRun } from '../workflows/support/histories.ts'
import type { House } from '../workflows/support/house.ts'
import { complete, decisionsOf, eventually, openTasks, stateOf, taskOf } from '../workflows/support/reading.ts'
import { publishBpmn } from '../workflows/support/town.ts'
import { type Operated, openOperated } from './support/operated.ts'

let operated: Operated
let house: House
let ops: Operated['ops']
let begin: Operated['begin']
beforeAll(async () => {
  operated = await openOperated()
  ;({ house, ops, begin } = operated)
  await publishBpmn(house.db, 'pole', withService)
})
afterAll(() => operated?.close())

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
    expect(await operated.evidenceOf(stopped[0], 'incident_resolved')).toMatchObject([
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
    await eventually(async () => (await stateOf(house, id))?.status === 'suspended')
    expect((await ops('resume', '--status', 'suspended', '--reason', 'Terminé')).code).toBe(0)
    const to = ['--to', '2', '--circuit', 'service', '--version', '1', '--json']
    expect((await ops('migrate', ...to, '--dry-run')).json().items).toMatchObject([{ letterId: id, outcome: 'would' }])
    expect((await stateOf(house, id))?.circuitVersion).toBe(1)
    const migrated = await ops('migrate', ...to, '--reason', 'Nouvelle étape')
    expect(migrated.code, migrated.text).toBe(0)
    await eventually(async () => (await stateOf(house, id))?.circuitVersion === 2)
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
    const state = await eventually(async () => {
      const shown = await stateOf(house, id)
      return shown?.runId === run && shown.snapshot.decisions.length === 2 && shown
    })
    expect(state.snapshot.decisions).toMatchObject([{ state: 'applied' }, { decisionId: second?.id }])
    await taskOf(house, id, 'step3')
    const [rewound] = await operated.evidenceOf(id, 'rewound')
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
    await taskOf(house, other, 'step2')
    expect(await openTasks(house, other)).toHaveLength(1)
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
