import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicKeysOf } from '../../api/circuits/signer.ts'
import { dataConverter } from '../../temporal/data-converter.ts'
import { historyOfJson, jsonOfHistory } from '../../temporal/recorded-history.ts'
import { buildWorkflowBundle, fillBundle } from '../../workflows/bundle.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { type House, openHouse } from './support/house.ts'
import { testKeys } from './support/keys.ts'
import { lives } from './support/lives.ts'

const folder = fileURLToPath(new URL('../histories/', import.meta.url))
const recorded = readdirSync(folder).filter((name) => name.endsWith('.json'))
const bundle = buildWorkflowBundle()
/** Given by `npm run ops -- record-histories`: under which release's name the lives are kept. */
const release = process.env.RECORD_HISTORIES

async function replay(json: string): Promise<void> {
  const { workflowId, history } = historyOfJson(json)
  const workflowBundle = fillBundle(await bundle, { publicKeys: publicKeysOf(testKeys.decisions) })
  const options = { workflowBundle, dataConverter: dataConverter(testKeys.payloads, 'worker') }
  await Worker.runReplayHistory(options, history, workflowId)
}

describe('a letter recorded by an earlier release goes on in this one', () => {
  test('there are recorded letters', () => expect(recorded.length).toBeGreaterThan(0))
  test.each(recorded)('%s', (name) => replay(readFileSync(`${folder}${name}`, 'utf8')))
})

describe('a letter of today replays from its history alone', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house?.close())

  test.each(Object.entries(lives))('%s', async (name, live) => {
    const letterId = await live(house)
    const history = await house.client.workflow.getHandle(letterWorkflowId(letterId)).fetchHistory()
    const json = jsonOfHistory(letterWorkflowId(letterId), release ?? 'now', history)
    await replay(json)
    if (release === undefined) return
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}${release}-${name}.json`, json)
  })
})
