import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastNight } from '../../db/nightly.ts'
import { circuitStates, letters, tasks } from '../../db/schema/index.ts'
import { recordOf } from '../../temporal/recorded-history.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { historyOfRun } from '../workflows/support/histories.ts'
import type { House } from '../workflows/support/house.ts'
import { closed, complete, eventually, openTasks, stateOf, taskOf } from '../workflows/support/reading.ts'
import type { Report } from './support/operate.ts'
import { type Operated, openOperated } from './support/operated.ts'

let operated: Operated
let house: House
let ops: Operated['ops']
let begin: Operated['begin']
beforeAll(async () => {
  operated = await openOperated()
  ;({ house, ops, begin } = operated)
})
afterAll(() => operated?.close())

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
  const kept = () => join(operated.home, 'histories')
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
    const broken = join(operated.home, 'broken.json')
    writeFileSync(broken, JSON.stringify(recordOf(letterWorkflowId(id), 'test', { events })))
    expect(await ops('replay', '--from', broken)).toMatchObject({ code: 1, text: expect.stringContaining('1 failed') })
  })

  test('a letter is exported with its evidence, encrypted unless the keys are used, and a secret one never in clear', async () => {
    const folder = join(operated.home, 'exported')
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
