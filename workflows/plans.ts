import { ActivityFailure, proxyLocalActivities } from '@temporalio/workflow'
import type { LetterActivities } from '../activities/types.ts'
import { planHash } from '../domain/circuit/canonical.ts'
import type { Plan } from '../domain/circuit/plan.ts'
import { planIncident } from './shell/acts.ts'
import { raiseIncident } from './shell/changes.ts'
import type { Live, Moment } from './shell/state.ts'

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
  if (plan && plan.hash === pinned && planHash(plan) === pinned) {
    live.plan = plan
    return true
  }
  const message = `The plan ${pinned.slice(0, 12)} of circuit ${shell.circuit.key} is ${plan ? 'altered' : 'unknown'}`
  raiseIncident(shell, { id, code: 'PLAN_UNAVAILABLE', element: null, message, at: moment.at, acts: ['retry'] })
  return false
}

async function findPlan(pinned: string): Promise<Plan | null> {
  try {
    return await loadPlan(pinned)
  } catch (error) {
    if (error instanceof ActivityFailure) return null
    throw error
  }
}
