import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { historyOf } from '../../db/evidence/history.ts'
import { DomainError } from '../../domain/errors.ts'
import { decodedHistory } from '../../temporal/decoded-history.ts'
import { type LetterRun, runsOf } from '../../temporal/letter-runs.ts'
import { recordOf } from '../../temporal/recorded-history.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { forEachLetter, lettersMeant, type Outcome } from '../operations/batch.ts'
import type { Desk } from '../operations/desk.ts'
import { print, report } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

export const { summary, help, run } = defineVerb(
  {
    name: 'export',
    summary: "a letter's history from Temporal and its evidence chain, as JSON; --all --to DIR for many",
    help: `Payloads stay encrypted as Temporal keeps them; --decode reads them with the keys of this installation, and refuses
secret letters. What is exported can be replayed: npm run ops -- replay --from FILE. Closed letters are exported when named.`,
    takes: 'letters',
    changes: false,
    options: {
      to: { type: 'string', value: 'DIR', help: 'one file per letter in this folder; otherwise on standard output' },
      closed: { type: 'boolean', help: 'closed letters too, as long as Temporal has them' },
      decode: { type: 'boolean', help: 'also in clear, as far as these keys can read' },
    },
  },
  async (desk, given) => {
    const closed = given.has('closed') || given.named.length > 0
    const letters = await lettersMeant(desk, { ...given, selection: { ...given.selection, closed } })
    const folder = given.value('to')
    const decode = given.has('decode')
    if (folder === null) {
      for (const { letterId, secret } of letters) print(await exportOf(desk, letterId, { decode, secret }))
      return 0
    }
    mkdirSync(folder, { recursive: true })
    const items = await forEachLetter(letters, 50, async ({ letterId, secret }): Promise<Outcome[]> => {
      const exported = await exportOf(desk, letterId, { decode, secret })
      writeFileSync(join(folder, `letter-${letterId}.json`), `${JSON.stringify(exported, null, 2)}\n`)
      return [{ what: `${exported.runs.length} runs, ${exported.evidence.length} links`, outcome: 'done' }]
    })
    return report(items, given)
  },
)

async function exportOf({ client, db, secrets }: Desk, letterId: string, how: { decode: boolean; secret: boolean }) {
  const { decode, secret } = how
  if (decode && secret)
    throw new DomainError('SECRET_LETTER', 'the history of a secret letter is not read by operators')
  const workflowId = letterWorkflowId(letterId)
  const runs = await runsOf(client, workflowId)
  const record = ({ runId, history }: LetterRun) => ({ runId, ...recordOf(workflowId, 'export', history) })
  const evidence = await historyOf(db, letterId)
  const clear = decode
    ? await Promise.all(runs.map(({ history }) => decodedHistory(history, workflowId, secrets.payloadKeys)))
    : []
  return { letterId, runs: runs.map(record), evidence, ...(decode && { clear }) }
}
