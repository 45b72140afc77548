import { log } from '@temporalio/activity'
import { type ProjectionDeps, projectSnapshot } from '../db/circuits/project.ts'
import { failpoint } from './failpoint.ts'
import type { LetterActivities } from './types.ts'

/** Shows a letter's state in PostgreSQL. May run twice, late, or for a run that is over: the epoch and `seq` decide. */
export const createProject =
  (deps: ProjectionDeps): LetterActivities['project'] =>
  async (snapshot) => {
    await failpoint('project:before')
    const { outcome, recorded } = await projectSnapshot(deps, snapshot)
    await failpoint('project:after')
    const { letterId, seq } = snapshot
    if (outcome === 'overwritten')
      log.warn('projection overwritten: an earlier one was never accepted', { letterId, seq })
    if (outcome === 'zombie') log.info('projection of a run that is over was dropped', { letterId, seq })
    return { recorded }
  }
