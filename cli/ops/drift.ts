import { reconcile } from '../../db/circuits/reconcile.ts'
import { recordOperation } from '../../db/people/operator.ts'
import { forEachLetter, lettersMeant } from '../operations/batch.ts'
import { signedReason } from '../operations/desk.ts'
import { report } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

export const { summary, help, run } = defineVerb(
  {
    name: 'drift',
    summary: 'finds letters whose rows in PostgreSQL are not what their workflow says; --fix mends them',
    help: `Every column of state, tasks and registry that the workflow owns is compared with the live snapshot, by hash.
Without letters or filters: all letters under way. The exit code is 1 as long as one differs. --fix needs a --reason.`,
    takes: 'letters',
    changes: false,
    check: ({ has, value }) => {
      if (has('fix') && !value('reason')?.trim()) throw new Error('expected --reason TEXT with --fix')
    },
    options: {
      fix: { type: 'boolean', help: 'writes the rows anew from the workflow' },
      reason: { type: 'string', value: 'TEXT', help: 'why, with --fix; kept in the audit log' },
      rate: { type: 'string', value: 'N', help: 'letters per second, at most (50)' },
    },
  },
  async (desk, given) => {
    const fix = given.has('fix')
    const reason = given.value('reason')
    const letters = await lettersMeant(desk, { ...given, selects: true })
    const deps = { db: desk.db, currentRun: desk.currentRun, live: desk.circuits.live }
    const items = await forEachLetter(letters, Number(given.value('rate') ?? 50), async ({ letterId, secret }) => {
      const { differences, mended } = await reconcile(deps, letterId, fix)
      if (differences.length === 0) return []
      const details = secret ? differences.map(({ path }) => ({ path })) : differences
      const what = differences.map(({ path }) => path).join(', ')
      return [mended ? { what, outcome: 'done', details } : { what, outcome: 'failed', code: 'DRIFT', details }]
    })
    if (fix && reason) {
      const changed = items.filter(({ outcome }) => outcome === 'done').map(({ letterId }) => letterId)
      await recordOperation(desk.db, {
        actorId: await desk.operator(),
        verb: 'drift',
        reason: signedReason(reason, desk.by),
        letters: changed,
      })
    }
    return report(items, { json: given.json, compared: letters.length })
  },
)
