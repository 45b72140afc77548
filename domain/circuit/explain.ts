import { waitingJoins } from './execution/deadlock.ts'
import type { Plan } from './plan.ts'
import type { Incident, State, TimerSpec } from './state.ts'

/** Why the letter waits, in plain data: what a sentence, a screen or a runbook is made from. */
export type Explanation = {
  status: State['status']
  tasks: { id: string; element: string; name: string; kind: string; role?: string }[]
  services: { id: string; element: string; name: string }[]
  timers: { id: string; element: string; name: string; spec: TimerSpec }[]
  messages: { element: string; name: string; message: string }[]
  /** Conditional events: what must become true. */
  awaited: { element: string; name: string; condition: string }[]
  joins: { element: string; name: string; arrived: string[]; missing: string[]; waitsFor: string[] }[]
  /** Decisions that could not be taken, with the conditions that were all false. */
  conditions: { element: string; name: string; conditions: string[] }[]
  incidents: Incident[]
}

export function explain(plan: Plan, state: State): Explanation {
  const label = (node: number) => ({ element: plan.nodes[node]?.id ?? '', name: plan.nodes[node]?.name ?? '' })
  const named = (element: string) => plan.nodes.find(({ id }) => id === element)?.name ?? element
  const refused = state.incidents.filter(({ code }) => code === 'NO_MATCHING_FLOW')
  return {
    status: state.status,
    tasks: state.waits.flatMap(({ task }) => (task ? [brief(task)] : [])),
    services: state.waits.filter(({ type }) => type === 'service').map(({ id, node }) => ({ id, ...label(node) })),
    timers: state.subscriptions.flatMap(({ id, node, spec }) => (spec ? [{ id, ...label(node), spec }] : [])),
    messages: state.subscriptions.flatMap(({ on, node, name }) =>
      name === undefined || on === 'condition' ? [] : [{ ...label(node), message: name }],
    ),
    awaited: state.subscriptions.flatMap(({ on, node, name }) =>
      name === undefined || on !== 'condition' ? [] : [{ ...label(node), condition: name }],
    ),
    joins: waitingJoins(plan, state).map(({ scope: _, ...join }) => ({ ...join, name: named(join.element) })),
    conditions: refused.map(({ element, details }) => ({ element, name: named(element), conditions: details })),
    incidents: state.incidents,
  }
}

function brief({ id, element, name, kind, assignment }: NonNullable<State['waits'][number]['task']>) {
  return { id, element, name, kind, ...(assignment && { role: assignment.role }) }
}
