import type { ProjectionDeps } from '../db/circuits/project.ts'
import type { Database } from '../db/client.ts'
import type { Closures } from '../domain/deadlines/working-days.ts'
import { createResolveInstants } from './instants.ts'
import { createLoadPlan } from './plan.ts'
import { createProject } from './project.ts'
import type { LetterActivities } from './types.ts'

export type LetterDeps = { db: Database; currentRun: ProjectionDeps['currentRun']; closures?: () => Closures }

/** What every letter needs, whatever its circuit; see `services.ts` for what circuits ask of machines. */
export const createLetterActivities = ({ db, currentRun, closures = () => [] }: LetterDeps): LetterActivities => ({
  loadPlan: createLoadPlan(db),
  resolveInstants: createResolveInstants(closures),
  project: createProject({ db, currentRun }),
})
