import { differencesOf } from '../../db/circuits/drift.ts'
import { circuitsUnderWay } from '../../db/circuits/operations.ts'
import { rebuildProjection } from '../../db/circuits/rebuild.ts'
import { lettersKnown } from '../../db/circuits/restored.ts'
import { recordOperation } from '../../db/people/operator.ts'
import { forEachLetter, lettersMeant } from '../operations/batch.ts'
import { type Desk, signedReason } from '../operations/desk.ts'
import { recoverDecisions } from '../operations/recover.ts'
import { report } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'
import { circuitsOf } from '../verification.ts'

export const { summary, help, run } = defineVerb(
  {
    name: 'rebuild',
    summary: 'writes what PostgreSQL shows of letters anew from their workflows, whatever it says now',
    help: `For a registry that was restored from an older backup, or edited by hand. Nothing happens to the letters themselves.
Decisions that the registry lost come back as they were signed, without their comments. --all also takes letters that entered
their circuit after the backup was made; letters that were registered after it: npm run ops -- verify names them.`,
    takes: 'letters',
    changes: true,
  },
  async (desk, given) => {
    const letters = [...(await lettersMeant(desk, given)), ...(given.has('all') ? await unshown(desk) : [])]
    const deps = { db: desk.db, currentRun: desk.currentRun }
    const items = await forEachLetter(letters, given.rate, async ({ letterId }) => {
      const live = await desk.circuits.live(letterId)
      const differing = (await differencesOf(desk.db, live)).length
      const decisions = await recoverDecisions(desk, letterId, given)
      const lost = decisions === 0 ? '' : `, ${decisions} lost decisions`
      const what = `${differing === 0 ? 'rows as the workflow says' : `${differing} differences`}${lost}`
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

/** Letters whose circuit runs and of which the registry has never seen a state. */
async function unshown({ client, db, taskQueue }: Desk) {
  const running = await circuitsOf(client, taskQueue).running()
  for (const { letterId } of await circuitsUnderWay(db, { closed: true })) running.delete(letterId)
  return lettersKnown(db, [...running])
}
