import type { CircuitEvent } from '../events.ts'
import type { Judge } from '../expression.ts'
import type { MultiRule, Plan, PlanNode } from '../plan.ts'
import { initialState, type State } from '../state.ts'
import { step } from '../step.ts'
import { markingKey } from './marking.ts'

export type Exploration = {
  /** Every element and flow that some run passes. */
  passed: Set<string>
  visit(state: State): void
  /** The cap was reached before everything was seen. */
  capped: boolean
}

/** Decisions of one step that are tried both ways; later ones are taken as false, so that every step ends. */
const maxDecisions = 8
/** Nodes that one exploring step may enter. */
const exploringBudget = 400

/**
 * Walks through the markings that the circuit can reach, whatever the conditions say: every decision is tried both
 * ways, every task, service, timer and message in every order. Multi-instances run with two instances; a
 * non-interrupting event happens once per activity.
 */
export function explore(plan: Plan, maxMarkings: number, visit: (state: State) => void): Exploration {
  const abstract = abstractPlan(plan)
  const exploration: Exploration = { passed: new Set(), visit, capped: false }
  const seen = new Set<string>()
  const open: State[] = []
  // Known markings are dropped before they wait: what waits is otherwise many times what there is to see.
  const meet = (states: State[]): void => {
    for (const state of states) {
      // Also when the marking is known: another path may have led to it.
      for (const element of Object.keys(state.passed)) exploration.passed.add(element)
      const key = markingKey(abstract, state)
      if (seen.has(key)) continue
      seen.add(key)
      open.push(state)
    }
  }
  meet(branches(abstract, initialState(plan.hash), { type: 'started' }))
  for (let state = open.pop(); state; state = open.pop()) {
    if (seen.size > maxMarkings) return { ...exploration, capped: true }
    visit(state)
    if (state.incidents.length > 0 || isCrowded(state)) continue
    for (const event of eventsOf(abstract, state)) meet(branches(abstract, state, event))
  }
  return exploration
}

/** More tokens in one place than a sound circuit ever has: it would only go on growing. */
const isCrowded = (state: State): boolean => state.marks.some(({ count }) => count > 1) || state.waits.length > 60

/** Every state the event can lead to, one for each way of deciding the conditions it meets. */
function branches(plan: Plan, state: State, event: CircuitEvent): State[] {
  const results: State[] = []
  const tapes: boolean[][] = [[]]
  for (let tape = tapes.pop(); tape; tape = tapes.pop()) {
    const decisions = tape
    let asked = 0
    const judge: Judge = {
      truth: () => {
        const index = asked++
        if (index >= decisions.length && index < maxDecisions) {
          tapes.push([...decisions.slice(0, index), true])
          decisions.push(false)
        }
        return { ok: true, value: decisions[index] ?? false }
      },
      value: () => ({ ok: true, value: 2 }),
    }
    results.push(step(plan, state, event, judge, exploringBudget).state)
  }
  return results
}

function eventsOf(plan: Plan, state: State): CircuitEvent[] {
  const codes = caughtCodes(plan)
  const work = state.waits.flatMap(({ id, type }): CircuitEvent[] => {
    if (type === 'task') return [{ type: 'taskCompleted', taskId: id }]
    if (type !== 'service') return []
    const failures = codes.map((code) => ({ type: 'serviceFailed' as const, serviceId: id, code, message: code }))
    return [{ type: 'serviceSucceeded', serviceId: id }, ...failures]
  })
  const listening = state.subscriptions.filter(({ node, fired }) => fired === 0 || !repeats(plan.nodes[node]))
  const timers = listening.filter(({ on }) => on === 'timer')
  const named = (kind: 'message' | 'signal') =>
    new Set(listening.flatMap(({ on, name }) => (on !== kind || name === undefined ? [] : [name])))
  return [
    ...work,
    ...timers.map(({ id }) => ({ type: 'timerFired' as const, timerId: id })),
    ...[...named('message')].map((name) => ({ type: 'message' as const, name, buffer: false })),
    ...[...named('signal')].map((name) => ({ type: 'signal' as const, name })),
    // Any moment may be the one in which a condition has become true.
    ...(listening.some(({ on }) => on === 'condition') ? [{ type: 'setVariables' as const, vars: {} }] : []),
  ]
}

const repeats = (node: PlanNode | undefined): boolean =>
  (node?.type === 'boundary' || node?.type === 'start') && node.interrupting === false

function caughtCodes(plan: Plan): string[] {
  const codes = plan.nodes.flatMap(({ type, event }) => {
    const catches = event?.on === 'error' && (type === 'boundary' || type === 'start')
    return catches ? [event.code ?? 'any'] : []
  })
  return [...new Set(codes)]
}

/** The same circuit with nothing left to compute but conditions. */
function abstractPlan(plan: Plan): Plan {
  return { ...plan, nodes: plan.nodes.map(abstractNode) }
}

function abstractNode({ task: _, ...node }: PlanNode): PlanNode {
  const { multi, loop, event, service } = node
  return {
    ...node,
    ...(multi && { multi: abstractMulti(multi) }),
    // Turns are not counted in a marking: every turn may be the last.
    ...(loop && { loop: { before: loop.before, condition: 'again' } }),
    ...(event?.on === 'timer' && { event: { ...event, timer: { kind: 'duration', value: 'P1D' } } }),
    ...(service && { service: { activity: service.activity, parameters: {} } }),
  }
}

function abstractMulti({ collection: _, ...multi }: MultiRule): MultiRule {
  return { ...multi, cardinality: '2' }
}
