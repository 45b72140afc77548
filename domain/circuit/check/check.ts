import type { Profile } from '../compile/draft.ts'
import type { Finding } from '../findings.ts'
import type { Plan } from '../plan.ts'
import { checkSoundness } from './soundness.ts'
import { checkStructure } from './structure.ts'
import { checkVariables } from './variables.ts'

/** A plan is loaded by every letter and recorded in its history. */
const maxPlanBytes = 64 * 1024

export type CheckOptions = { declared: string[] | undefined; profile: Profile; markings: number | undefined }

/** What can be said about a circuit before any letter enters it. */
export function checkPlan(plan: Plan, { declared, profile, markings = 20_000 }: CheckOptions): Finding[] {
  return [
    ...checkStructure(plan),
    ...checkVariables(plan, declared),
    ...(profile === 'town' ? checkSize(plan) : []),
    ...(markings > 0 ? checkSoundness(plan, markings) : []),
  ]
}

function checkSize(plan: Plan): Finding[] {
  const bytes = new TextEncoder().encode(JSON.stringify(plan)).length
  if (bytes <= maxPlanBytes) return []
  const message = `The compiled circuit takes ${bytes} bytes, more than ${maxPlanBytes}`
  return [{ element: plan.key, code: 'PLAN_TOO_LARGE', message, severity: 'error' }]
}
