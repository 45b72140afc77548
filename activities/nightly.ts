import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { heartbeat, log } from '@temporalio/activity'
import { circuitsUnderWay } from '../db/circuits/operations.ts'
import { type ReconcileDeps, reconcile } from '../db/circuits/reconcile.ts'
import { recordNight } from '../db/nightly.ts'
import type { NightlyActivities, Page, Tally } from './nightly-types.ts'

export type NightlyDeps = ReconcileDeps & {
  /** Runs that ended since that instant. */
  closedRuns: (since: Date) => AsyncIterable<{ workflowId: string; runId: string }>
  /** A run's history as the text that is kept. */
  history: (workflowId: string, runId: string) => Promise<string>
  /** Folder that all workers share. */
  historiesFolder: string
  now?: () => Date
  pageSize?: number
}

/** A worker that was away for some nights misses nothing. */
const exportedDays = 7
const dayMs = 86_400_000

export const createNightlyActivities = ({
  pageSize = 100,
  now = () => new Date(),
  ...deps
}: NightlyDeps): NightlyActivities => ({
  async reconcilePage(after) {
    const letters = await circuitsUnderWay(deps.db, { after, limit: pageSize })
    const page: Page = { ...nothing(), next: letters.length < pageSize ? null : (letters.at(-1)?.letterId ?? null) }
    for (const { letterId } of letters) {
      heartbeat(letterId)
      await reconcileOne(deps, letterId, page)
    }
    return page
  },
  async exportClosed() {
    const tally = nothing()
    await mkdir(deps.historiesFolder, { recursive: true })
    for await (const { workflowId, runId } of deps.closedRuns(new Date(now().getTime() - exportedDays * dayMs))) {
      heartbeat(workflowId)
      tally.checked += 1
      const file = join(deps.historiesFolder, `${workflowId}.${runId}.json`)
      if (existsSync(file)) continue
      // Written beside and moved into place: a file that is there is whole.
      await writeFile(`${file}.part`, await deps.history(workflowId, runId))
      await rename(`${file}.part`, file)
      tally.found += 1
    }
    return tally
  },
  recordNight: (kind, tally) => recordNight(deps.db, kind, tally),
})

async function reconcileOne(deps: NightlyDeps, letterId: string, tally: Tally): Promise<void> {
  tally.checked += 1
  try {
    const { differences, mended } = await reconcile(deps, letterId, true)
    if (differences.length === 0) return
    tally.found += 1
    if (mended) tally.mended += 1
    // Paths only: values may say something about a secret letter.
    log.warn('projection had drifted', { letterId, mended, paths: differences.map(({ path }) => path) })
  } catch (error) {
    tally.failed += 1
    log.warn('letter could not be compared', { letterId, reason: error instanceof Error ? error.name : 'unknown' })
  }
}

const nothing = (): Tally => ({ checked: 0, found: 0, mended: 0, failed: 0 })
