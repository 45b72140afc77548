import type { ProjectionDeps } from '../db/circuits/project.ts'
import type { Database } from '../db/client.ts'
import { readClosures } from '../db/town-settings/due.ts'
import type { Closures } from '../domain/deadlines/working-days.ts'
import { createResolveInstants } from './instants.ts'
import { lastKnown } from './last-known.ts'
import { createLoadPlan } from './plan.ts'
import { createProject } from './project.ts'
import type { LetterActivities } from './types.ts'

export type LetterDeps = { db: Database; currentRun: ProjectionDeps['currentRun']; closures?: () => Promise<Closures> }

/** What every letter needs, whatever its circuit; see `services.ts` for what circuits ask of machines. */
export const createLetterActivities = ({
  db,
  currentRun,
  closures = () => readClosures(db),
}: LetterDeps): LetterActivities => ({
  loadPlan: createLoadPlan(db),
  resolveInstants: createResolveInstants(lastKnown(closures)),
  project: createProject({ db, currentRun }),
})
