import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Client } from '@temporalio/client'
import { Worker } from '@temporalio/worker'
import { publicKeysOf } from '../../../api/circuits/signer.ts'
import { dataConverter } from '../../../temporal/data-converter.ts'
import { historyOfJson, jsonOfHistory } from '../../../temporal/recorded-history.ts'
import { buildWorkflowBundle, fillBundle } from '../../../workflows/bundle.ts'
import { letterWorkflowId } from '../../../workflows/messages.ts'
import { testKeys } from './keys.ts'

const folder = fileURLToPath(new URL('../../histories/', import.meta.url))
/** Given by `npm run ops -- record-histories`: under which release's name the lives are kept. */
const release = process.env.RECORD_HISTORIES
/** The setting under which the life `continued-as-new` is lived and replayed. */
export const forcedContinuation = { continueAsNewAfterEvents: 40 }
let bundle: ReturnType<typeof buildWorkflowBundle> | null = null

/** Names of the recorded histories: release, then the life. */
export const recorded = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'))
export const readRecorded = (name: string): string => readFileSync(`${folder}${name}`, 'utf8')

/** @throws when the present code would not have done what the history tells. @param name of the life */
export async function replay(json: string, name: string): Promise<void> {
  const { workflowId, history } = historyOfJson(json)
  bundle ??= buildWorkflowBundle()
  const settings = name.includes('continued-as-new') ? forcedContinuation : {}
  const workflowBundle = fillBundle(await bundle, { publicKeys: publicKeysOf(testKeys.decisions), ...settings })
  const options = { workflowBundle, dataConverter: dataConverter(testKeys.payloads, 'worker') }
  await Worker.runReplayHistory(options, history, workflowId)
}

/** Replays the newest run of a letter of today, and keeps its history when a release is being recorded. */
export async function replayAndKeep(client: Client, letterId: string, name: string): Promise<void> {
  const workflowId = letterWorkflowId(letterId)
  const history = await client.workflow.getHandle(workflowId).fetchHistory()
  const json = jsonOfHistory(workflowId, release ?? 'now', history)
  await replay(json, name)
  if (release === undefined) return
  const file = `${folder}${release}-${name}.json`
  // What a release recorded once is what later ones are held against.
  if (!existsSync(file)) writeFileSync(file, json)
}
