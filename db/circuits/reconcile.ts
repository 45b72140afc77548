import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import { type Difference, differencesOf } from './drift.ts'
import type { ProjectionDeps } from './project.ts'
import { rebuildProjection } from './rebuild.ts'

export type ReconcileDeps = ProjectionDeps & {
  /** The state as the workflow itself tells it; throws when it does not answer. */
  live: (letterId: string) => Promise<CircuitSnapshot>
}
export type Reconciled = { differences: Difference[]; mended: boolean }

/** A projection under way is no drift: what differs must still differ after this time. */
const settlesWithinMs = 1500

/** Holds what PostgreSQL shows of a letter against the workflow and, when asked, writes it anew. */
export async function reconcile(deps: ReconcileDeps, letterId: string, fix: boolean): Promise<Reconciled> {
  const first = await differencesOf(deps.db, await deps.live(letterId))
  if (first.length === 0) return { differences: [], mended: false }
  await new Promise((resolve) => setTimeout(resolve, settlesWithinMs))
  const live = await deps.live(letterId)
  const differences = await differencesOf(deps.db, live)
  if (differences.length === 0 || !fix) return { differences, mended: false }
  await rebuildProjection(deps, live)
  const left = await differencesOf(deps.db, await deps.live(letterId))
  return { differences, mended: left.length === 0 }
}
