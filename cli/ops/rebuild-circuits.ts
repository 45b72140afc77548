import { restartLost, settleLostClosures } from '../../api/circuits/restart.ts'
import { type LostLetter, lettersUnderWay } from '../../db/circuits/lost.ts'
import { recordOperation } from '../../db/people/operator.ts'
import { forEachLetter, type Item } from '../operations/batch.ts'
import { type Desk, signedReason } from '../operations/desk.ts'
import { report, tell } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

const pageSize = 200
/** Temporal has nothing else to do then; people work again as soon as their letter is back. */
const usualRate = 50

export const { summary, help, run } = defineVerb(
  {
    name: 'rebuild-circuits',
    summary: 'Temporal was lost: brings every open letter back to its last state, no effect run twice',
    help: `For every letter under way that Temporal does not know: starts its workflow at the state that the registry last
showed. Tasks keep their ids, deadlines their instants; decisions that were under way are sent again. Letters that Temporal
knows are left alone, so it may be interrupted and run again. First: npm run ops -- temporal, and a worker that runs.`,
    takes: 'none',
    changes: true,
    options: { rate: { type: 'string', value: 'N', help: `letters per second, at most (${usualRate})` } },
  },
  async (desk, given) => {
    const items: Item[] = []
    const rate = given.value('rate') === null ? usualRate : given.rate
    for (let page = await lettersUnderWay(desk.db, null, pageSize); page.length > 0; page = await next(desk, page)) {
      const done = await bringBack(desk, page, { ...given, rate })
      // Page by page: what was brought back before an interruption is on record.
      if (!given.dryRun) await record(desk, given.reason, done)
      if (!given.json) tell(done)
      items.push(...done)
    }
    if (!given.dryRun) await settleLostClosures(desk)
    return report(items, { json: given.json, told: true })
  },
)

async function record(desk: Desk, reason: string, items: readonly Item[]): Promise<void> {
  const letters = items.filter(({ outcome }) => outcome === 'done').map(({ letterId }) => letterId)
  if (letters.length === 0) return
  const operation = { actorId: await desk.operator(), verb: 'rebuild-circuits', reason: signedReason(reason, desk.by) }
  await recordOperation(desk.db, { ...operation, letters })
}

const next = ({ db }: Desk, page: readonly LostLetter[]) => lettersUnderWay(db, page.at(-1)?.letterId ?? null, pageSize)

const words = { there: 'Temporal knows it', lost: 'goes on', restarted: 'goes on', begun: 'begins again' }

function bringBack(desk: Desk, page: readonly LostLetter[], { dryRun, rate }: { dryRun: boolean; rate: number }) {
  const named = page.map((lost) => ({ lost, letterId: lost.letterId, chrono: lost.secret ? null : lost.chrono }))
  return forEachLetter(named, rate, async ({ lost }) => {
    const restart = await restartLost(desk, lost, { dryRun })
    const at = restart === 'there' || lost.snapshot === null ? '' : ` at ${lost.snapshot.stage}`
    const outcome = restart === 'there' ? 'nothing' : dryRun ? 'would' : 'done'
    return [{ what: `${words[restart]}${at}`, outcome }]
  })
}
