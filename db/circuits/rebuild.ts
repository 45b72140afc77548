import { and, eq, isNull } from 'drizzle-orm'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import { inTransaction } from '../client.ts'
import { circuitStates, tasks } from '../schema/index.ts'
import { type Projection, type ProjectionDeps, projectSnapshot } from './project.ts'

/**
 * Writes a letter's rows anew from the workflow's own snapshot, whatever they say now. A newer projection that arrives
 * meanwhile wins, as always.
 */
export async function rebuildProjection(deps: ProjectionDeps, snapshot: CircuitSnapshot): Promise<Projection> {
  const { letterId } = snapshot
  await inTransaction(deps.db, async (tx) => {
    // Without its hash the state counts as another one; without its revision a task is written again.
    await tx.update(circuitStates).set({ stateHash: '' }).where(eq(circuitStates.letterId, letterId))
    const open = and(eq(tasks.letterId, letterId), isNull(tasks.ended))
    await tx.update(tasks).set({ revision: -1 }).where(open)
  })
  return projectSnapshot(deps, snapshot)
}
