import type { Finding, FindingCode } from '../findings.ts'
import type { Plan } from '../plan.ts'
import type { State } from '../state.ts'
import { explore } from './explore.ts'

/**
 * What can go wrong in some run of the circuit, by bounded exploration of its markings. Conditions are not looked at,
 * so a finding says what may happen, not what must: warnings, never errors.
 */
export function checkSoundness(plan: Plan, maxMarkings: number): Finding[] {
  const found = new Map<string, Finding>()
  let completes = false
  const exploration = explore(plan, maxMarkings, (state) => {
    completes ||= state.status === 'completed'
    for (const finding of [...deadlocks(state), ...crowds(plan, state)])
      found.set(finding.element + finding.code, finding)
  })
  if (exploration.capped) {
    const message = `Only the first ${maxMarkings} situations were looked at`
    return [...found.values(), warning(plan.key, 'EXPLORATION_CAPPED', message)]
  }
  if (!completes) found.set('end', warning(plan.key, 'NO_WAY_OUT', 'No run of the circuit ever ends'))
  const dead = plan.nodes.filter(({ id }) => !exploration.passed.has(id))
  return [
    ...found.values(),
    ...dead.map(({ id }) => warning(id, 'DEAD_ELEMENT', 'No run of the circuit ever gets here')),
  ]
}

function deadlocks(state: State): Finding[] {
  return state.incidents
    .filter(({ code }) => code === 'DEADLOCK' || code === 'LIVELOCK')
    .map(({ element, message }) => warning(element, 'DEADLOCK', message))
}

function crowds(plan: Plan, state: State): Finding[] {
  const marks = state.marks.filter(({ count }) => count > 1).map(({ flow }) => plan.flows[flow]?.to ?? -1)
  const waits = state.waits
    .filter(({ node, scope, parent }, index) => {
      if (parent !== undefined) return false
      return state.waits.some((one, other) => other < index && one.node === node && one.scope === scope && !one.parent)
    })
    .map(({ node }) => node)
  return [...marks, ...waits].map((node) => {
    const message = 'Two tokens can be here at once: paths that run in parallel meet without being joined'
    return warning(plan.nodes[node]?.id ?? plan.key, 'LACK_OF_SYNCHRONISATION', message)
  })
}

const warning = (element: string, code: FindingCode, message: string): Finding => ({
  element,
  code,
  message,
  severity: 'warning',
})
