import type { CircuitEvent, Command, Step } from '../events.ts'
import type { Plan } from '../plan.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import type { Incident, State, Vars } from '../state.ts'
import { start, step } from '../step.ts'
import { simulatedTime, type Timing } from './simulated-time.ts'

/**
 * What somebody once decided on a task, or what once happened: a timer, a message, a signal of that element.
 * `message`: it reached whatever awaited a message of this name; `element` is then only what people call it. `timer`: it
 * fired on its own.
 */
export type Decision = { element: string; outcome?: string; vars?: Vars; message?: string; at?: Date; timer?: true }

/** A timer that fires in the simulation: `recorded`, or worked out from the days of the letter. */
export type Fired = { element: string; at: Date | null; recorded: boolean }

export type Simulation = {
  /** Each decision that found its place, with what was open afterwards. */
  steps: { decision: Decision; open: string[] }[]
  /** Decisions that found no place, with the reason when the task was open but did not take them. */
  unused: { decision: Decision; refusal?: Refusal }[]
  status: State['status']
  /** Where the letter would stop: elements whose tasks are open, and events that are awaited. */
  open: string[]
  awaited: string[]
  incidents: Incident[]
  /** How often each element and flow would be passed. */
  passed: State['passed']
  fired: Fired[]
}

/**
 * Runs a circuit against recorded decisions, to see where past letters would go (R23). Decisions are taken in their
 * order as far as the circuit allows: one whose element is not open yet waits until it is. Services succeed at once. With
 * the letter's `timing`, timers that its own circuit did not have fire when they would have fired.
 */
export function simulate(plan: Plan, decisions: readonly Decision[], vars: Vars = {}, timing?: Timing): Simulation {
  let state = succeedServices(plan, start(plan, { vars }))
  // What the old timer did is no news of the new one.
  const waiting = decisions.filter(({ timer, element }) => !(timer && timing?.news.has(element)))
  const clock = timing && simulatedTime(plan, timing)
  const steps: Simulation['steps'] = []
  const fired: Fired[] = []
  for (;;) {
    clock?.follow(state)
    const next = nextPossible(plan, state, waiting)
    const firing = clock?.next(next?.decision.at)
    if (firing) {
      clock?.reach(firing.at)
      fired.push({ element: firing.element, at: firing.at, recorded: false })
      state = succeedServices(plan, step(plan, state, { type: 'timerFired', timerId: firing.timerId }))
      continue
    }
    if (!next) break
    if (next.decision.at) clock?.reach(next.decision.at)
    if (next.event.type === 'timerFired')
      fired.push({ element: next.decision.element, at: next.decision.at ?? null, recorded: true })
    waiting.splice(waiting.indexOf(next.decision), 1)
    state = succeedServices(plan, step(plan, state, next.event))
    steps.push({ decision: next.decision, open: openElements(plan, state) })
  }
  const awaited = state.subscriptions.map(({ node }) => plan.nodes[node]?.id ?? '')
  const { status, incidents, passed } = state
  const unused = waiting.map((decision) => whyUnused(plan, state, decision))
  return { steps, unused, status, open: openElements(plan, state), awaited, incidents, passed, fired }
}

function nextPossible(plan: Plan, state: State, waiting: readonly Decision[]) {
  for (const decision of waiting) {
    const event = eventOf(plan, state, decision)
    if (event && !refusalOf(plan, state, event)) return { decision, event }
  }
  return undefined
}

function whyUnused(plan: Plan, state: State, decision: Decision): Simulation['unused'][number] {
  const event = eventOf(plan, state, decision)
  const refusal = event && refusalOf(plan, state, event)
  return { decision, ...(refusal && { refusal }) }
}

function eventOf(plan: Plan, state: State, decision: Decision): CircuitEvent | undefined {
  const { element, outcome, vars = {}, message, timer } = decision
  if (message !== undefined) {
    const heard = state.subscriptions.some(({ on, name }) => on === 'message' && name === message)
    return heard ? { type: 'message', name: message, vars } : undefined
  }
  const isHere = ({ node }: { node: number }) => plan.nodes[node]?.id === element
  const awaited = state.subscriptions.find(isHere)
  if (timer) return awaited?.on === 'timer' ? { type: 'timerFired', timerId: awaited.id } : undefined
  const task = state.waits.find((wait) => wait.task && isHere(wait))
  if (task) return { type: 'taskCompleted', taskId: task.id, vars, ...(outcome !== undefined && { outcome }) }
  if (awaited?.on === 'timer') return { type: 'timerFired', timerId: awaited.id }
  if (awaited?.on === 'message') return { type: 'message', name: awaited.name ?? '', vars }
  if (awaited?.on === 'signal') return { type: 'signal', name: awaited.name ?? '', vars }
  return undefined
}

function succeedServices(plan: Plan, { state, commands }: Step): State {
  let current = state
  const services = commands.filter(isService)
  for (let next = services.shift(); next; next = services.shift()) {
    const done = step(plan, current, { type: 'serviceSucceeded', serviceId: next.serviceId })
    current = done.state
    services.push(...done.commands.filter(isService))
  }
  return current
}

const isService = (command: Command) => command.type === 'runService'

const openElements = (plan: Plan, state: State): string[] =>
  state.waits.flatMap(({ task, node }) => (task ? [plan.nodes[node]?.id ?? ''] : [])).sort()
