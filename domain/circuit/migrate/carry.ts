import type { State, Subscription } from '../state.ts'
import { type Passage, targetId } from './mapping.ts'

/**
 * The same state in terms of the new plan. Ids of tasks, timers and scopes stay: what people have claimed and clocks
 * count down goes on under its name. What has no place is left to the caller to have refused.
 */
export function carry(passage: Passage, state: State): State {
  const { mapping, to } = passage
  const element = (id: string) => targetId(mapping, id)
  return {
    ...state,
    plan: to.hash,
    scopes: state.scopes.map((scope) => ({ ...scope, scope: passage.scope(scope.scope) ?? 0 })),
    waits: state.waits.map((wait) => ({ ...wait, node: passage.node(wait.node) ?? 0 })),
    marks: state.marks.map((mark) => ({ ...mark, flow: passage.flow(mark.flow) ?? 0 })),
    subscriptions: state.subscriptions.flatMap((one) => carrySubscription(passage, one)),
    incidents: state.incidents.map((incident) => ({ ...incident, element: element(incident.element) })),
    visits: carryVisits(state.visits, element),
    passed: carryPassed(state.passed, element),
  }
}

/** An event that the new circuit does not have, or that waits for something else there, listens no more. */
function carrySubscription({ to, node }: Passage, one: Subscription): Subscription[] {
  const index = node(one.node)
  const rule = index === undefined ? undefined : to.nodes[index]?.event
  if (index === undefined || rule?.on !== one.on) return []
  if (rule.on === 'message' || rule.on === 'signal') return [{ ...one, node: index, name: rule.name }]
  return [{ ...one, node: index, ...(rule.on === 'condition' && { name: rule.condition }) }]
}

/** The old counters stay beside the new ones: an id that was given once is never given again. */
function carryVisits(visits: State['visits'], element: (id: string) => string): State['visits'] {
  const carried = { ...visits }
  for (const [key, count] of Object.entries(visits)) {
    const [, id = key, rest = ''] = /^([^@~!]+)(.*)$/.exec(key) ?? []
    const target = `${element(id)}${rest}`
    carried[target] = Math.max(carried[target] ?? 0, count)
  }
  return carried
}

function carryPassed(passed: State['passed'], element: (id: string) => string): State['passed'] {
  const carried: State['passed'] = {}
  for (const [id, count] of Object.entries(passed)) {
    const target = element(id)
    carried[target] = (carried[target] ?? 0) + count
  }
  return carried
}
