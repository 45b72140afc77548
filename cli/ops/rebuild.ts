import { differencesOf } from '../../db/circuits/drift.ts'
import { rebuildProjection } from '../../db/circuits/rebuild.ts'
import { recordOperation } from '../../db/people/operator.ts'
import { forEachLetter, lettersMeant } from '../operations/batch.ts'
import { signedReason } from '../operations/desk.ts'
import { report } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

export const { summary, run } = defineVerb(
  {
    name: 'rebuild',
    summary: 'writes what PostgreSQL shows of letters anew from their workflows, whatever it says now',
    help: `For a registry that was restored from an older backup, or edited by hand. Nothing happens to the letters themselves.`,
    takes: 'letters',
    changes: true,
  },
  async (desk, given) => {
    const letters = await lettersMeant(desk, given)
    const deps = { db: desk.db, currentRun: desk.currentRun }
    const items = await forEachLetter(letters, given.rate, async ({ letterId }) => {
      const live = await desk.circuits.live(letterId)
      const differing = (await differencesOf(desk.db, live)).length
      const what = differing === 0 ? 'rows as the workflow says' : `${differing} differences`
      if (given.dryRun) return [{ what, outcome: 'would' }]
      const { outcome } = await rebuildProjection(deps, live)
      return [outcome === 'zombie' ? { what, outcome: 'nothing' } : { what, outcome: 'done' }]
    })
    if (!given.dryRun) {
      const reason = signedReason(given.reason, desk.by)
      const done = items.filter(({ outcome }) => outcome === 'done').map(({ letterId }) => letterId)
      await recordOperation(desk.db, { actorId: await desk.operator(), verb: 'rebuild', reason, letters: done })
    }
    return report(items, given)
  },
)
