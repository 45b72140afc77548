import { whyItWaits } from '../../api/circuits/explaining.ts'
import { forEachLetter, lettersMeant } from '../operations/batch.ts'
import { print, report } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

export const { summary, help, run } = defineVerb(
  {
    name: 'explain',
    summary: 'says in one sentence why a letter waits, since when, on whom or what',
    help: `Asks the letter's own workflow; when that does not answer, says what Temporal knows of it.
Without --json only the sentence is printed, in French, as for the people of the town hall.`,
    takes: 'letters',
    changes: false,
  },
  async (desk, given) => {
    const letters = await lettersMeant(desk, given)
    const items = await forEachLetter(letters, 50, async ({ letterId }) => {
      const { sentence, ...details } = await whyItWaits(desk, letterId)
      return [{ what: sentence, outcome: 'nothing', details }]
    })
    const failed = items.some(({ outcome }) => outcome === 'failed')
    if (failed) return report(items, given)
    if (given.json)
      print(
        items.map(({ letterId, chrono, what, details }) => ({
          letterId,
          chrono,
          sentence: what,
          ...(details as object),
        })),
      )
    else for (const { letterId, chrono, what } of items) process.stdout.write(`${chrono ?? letterId}  ${what}\n`)
    return 0
  },
)
