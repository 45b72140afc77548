import { ApplicationFailure, proxyActivities } from '@temporalio/workflow'
import type { NightlyActivities, NightlyKind, Page, Tally } from '../activities/nightly-types.ts'
import { forgedResult } from '../domain/letters/bound-answer.ts'
import { answerTo } from './answers.ts'

const { reconcilePage, exportClosed, recordNight } = proxyActivities<NightlyActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '1 minute',
  retry: { maximumAttempts: 5 },
})

/** Every night: all letters under way, a page at a time, are held against what PostgreSQL shows of them. */
export async function nightlyDrift(): Promise<Tally> {
  const tally: Tally = { checked: 0, found: 0, mended: 0, failed: 0 }
  let after: string | null = ''
  while (after !== null) {
    const page: Page = ours([after], await reconcilePage(after))
    tally.checked += page.checked
    tally.found += page.found
    tally.mended += page.mended
    tally.failed += page.failed
    after = page.next
  }
  return recorded('drift', tally)
}

/** Every night: histories of circuits that have ended are kept before Temporal forgets them. */
export async function nightlyExport(): Promise<Tally> {
  return recorded('export', ours<Tally>([], await exportClosed()))
}

async function recorded(kind: NightlyKind, tally: Tally): Promise<Tally> {
  await recordNight(kind, tally)
  return tally
}

/** What a worker answered. An answer from elsewhere ends this night's work; the next night does it all again. */
function ours<T>(args: readonly unknown[], answer: unknown): T {
  const given = answerTo<T>(args, answer)
  if (!given) throw ApplicationFailure.nonRetryable('The answer came from outside', forgedResult)
  return given.value
}
