import { isCancellation, proxyLocalActivities, TemporalFailure } from '@temporalio/workflow'
import type { LetterActivities } from '../activities/types.ts'
import { planHash } from '../domain/circuit/canonical.ts'
import type { Plan } from '../domain/circuit/plan.ts'
import { inTurn } from './in-turn.ts'
import { planIncident } from './shell/acts.ts'
import { raiseIncident } from './shell/changes.ts'
import type { Live, Moment } from './shell/state.ts'

/** A letter that is under way waits no longer than that for the plan of another version: it stays where it is. */
const { loadPlan: tryPlan } = proxyLocalActivities<Pick<LetterActivities, 'loadPlan'>>({
  startToCloseTimeout: '5 seconds',
  scheduleToCloseTimeout: '15 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '2 seconds' },
})

const { loadPlan } = proxyLocalActivities<Pick<LetterActivities, 'loadPlan'>>({
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds' },
})

/** Loads the plan of the running leg and checks that it is the one that was pinned. @returns false after an incident */
export async function loadLegPlan(live: Live, moment: Moment): Promise<boolean> {
  const { shell } = live
  const pinned = shell.circuit.planHash
  live.plan = null
  const plan = await findPlan(pinned)
  const id = planIncident(shell.leg)
  shell.incidents = shell.incidents.filter((incident) => incident.id !== id)
  if (plan && isWhole(plan, pinned)) {
    live.plan = plan
    return true
  }
  const message = `The plan ${pinned.slice(0, 12)} of circuit ${shell.circuit.key} is ${plan ? 'altered' : 'unknown'}`
  raiseIncident(shell, { id, code: 'PLAN_UNAVAILABLE', element: null, message, at: moment.at, acts: ['retry'] })
  return false
}

/** The plan of another version, checked; null when it is unknown, altered or out of reach now. */
export async function planNamed(hash: string): Promise<Plan | null> {
  const plan = await findPlan(hash, tryPlan)
  return plan && isWhole(plan, hash) ? plan : null
}

const isWhole = (plan: Plan, pinned: string): boolean => plan.hash === pinned && planHash(plan) === pinned

async function findPlan(pinned: string, load = loadPlan): Promise<Plan | null> {
  try {
    return await inTurn(() => load(pinned))
  } catch (error) {
    // A local activity's own failure comes as it is, a timeout wrapped: both mean that there is no plan.
    if (error instanceof TemporalFailure && !isCancellation(error)) return null
    throw error
  }
}
