import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { publicKeysOf } from '../../api/circuits/signer.ts'
import type { circuitsUnderWay } from '../../db/circuits/operations.ts'
import { runsOf } from '../../temporal/letter-runs.ts'
import { historyOfRecord, type RecordedHistory } from '../../temporal/recorded-history.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { buildHere, workflowCode } from '../builds/builds.ts'
import { lettersMeant } from '../operations/batch.ts'
import type { Desk } from '../operations/desk.ts'
import { named, readNamedJson } from '../operations/files.ts'
import { type Replayable, replayAll, silenceReplays } from '../operations/replaying.ts'
import { print } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

export const { summary, help, run } = defineVerb(
  {
    name: 'replay',
    summary: 'runs the workflow code of this version over exported or live histories; says which it cannot follow',
    help: `Before an upgrade: export in the running version, then replay in the new one.
npm run ops -- replay --from DIR     what "export --to DIR" or the nightly job wrote
npm run ops -- replay --all          what Temporal holds of the letters under way
A history that does not replay would stop its letter: the exit code is 1.`,
    takes: 'letters',
    changes: false,
    options: { from: { type: 'string', value: 'PATH', help: 'a file or a folder of files' } },
    asksTemporal: ({ value }) => value('from') === null,
    check: ({ value }) => {
      const path = value('from')
      if (path !== null) filesAt(path)
    },
  },
  async (desk, given) => {
    silenceReplays()
    const path = given.value('from')
    const histories =
      path === null ? liveHistories(desk, await lettersMeant(desk, given)) : readHistories(filesAt(path))
    const file = desk.config.workflowBundle ?? (await workflowCode(buildHere(desk.config)))
    const { decisionKeys, payloadKeys } = desk.secrets
    const replayed = await replayAll(histories, {
      code: readFileSync(file, 'utf8'),
      publicKeys: publicKeysOf(decisionKeys),
      payloadKeys,
    })
    const failed = replayed.filter(({ error }) => error !== null)
    if (given.json) print({ replayed: replayed.length, failed })
    else {
      for (const { workflowId, runId, error } of failed) process.stdout.write(`${workflowId} ${runId}  ${error}\n`)
      process.stdout.write(`${replayed.length} replayed, ${failed.length} failed\n`)
    }
    return failed.length > 0 || replayed.length === 0 ? 1 : 0
  },
)

async function* liveHistories(
  { client }: Desk,
  letters: Awaited<ReturnType<typeof circuitsUnderWay>>,
): AsyncIterable<Replayable> {
  for (const { letterId } of letters) {
    const workflowId = letterWorkflowId(letterId)
    for (const run of await runsOf(client, workflowId)) yield { workflowId, ...run }
  }
}

/** @throws {Error} naming what was given when there is nothing to replay in it */
function filesAt(path: string): string[] {
  const isFolder = named(path, () => statSync(path).isDirectory())
  const files = isFolder ? readdirSync(path).filter((name) => name.endsWith('.json')) : [basename(path)]
  if (files.length === 0) throw new Error(`${path}: no history in this folder, such as export --to writes`)
  return files.map((name) => join(isFolder ? path : dirname(path), name))
}

async function* readHistories(files: readonly string[]): AsyncIterable<Replayable> {
  for (const file of files) {
    const content = readNamedJson(file) as RecordedHistory | { runs: (RecordedHistory & { runId: string })[] }
    const records = 'runs' in content ? content.runs : [{ ...content, runId: '' }]
    for (const record of records) yield { runId: record.runId, ...historyOfRecord(record) }
  }
}
