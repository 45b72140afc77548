import type { CircuitEvent, Command, Fact, FactType } from '../events.ts'
import type { Judge } from '../expression.ts'
import type { Plan, PlanNode } from '../plan.ts'
import type { ScopeInstance, State, Wait } from '../state.ts'

/** How many nodes one event may enter before the circuit is taken to run in circles (incident LIVELOCK), at least. */
const budgetPerEvent = 1500

/** Work still to be done before the circuit rests again, in order of arrival. */
export type Work =
  | { do: 'arrive'; flow: number; scope: string }
  | { do: 'enter'; node: number; scope: string }
  | { do: 'open'; wait: string; scope: string }
  | { do: 'done'; wait: string; scope: string }
  | { do: 'fire'; subscription: string; scope: string; vars: State['scopes'][number]['vars'] }

/** The working copy of one step: the given state is never touched, `state` is ours alone. */
export type Run = {
  readonly plan: Plan
  readonly state: State
  readonly judge: Judge
  readonly commands: Command[]
  readonly facts: Fact[]
  queue: Work[]
  /** Nodes that may still be entered before it is taken for a circle. */
  budget: number
  /** The multi-instances whose instances the budget counts already; one that is entered again and again is a circle. */
  counted: Set<string>
}

export function beginRun(plan: Plan, state: State, judge: Judge, least = budgetPerEvent): Run {
  // A long way is no circle: every node may be entered twice.
  const budget = Math.max(least, 2 * plan.nodes.length)
  return { plan, state: copyJson(state), judge, commands: [], facts: [], queue: [], budget, counted: new Set() }
}

/** So many instances are honest work: each may enter every node inside it twice. */
export function allowInstances(run: Run, { node, path }: Pick<Wait, 'node' | 'path'>, total: number): void {
  const multi = nodeOf(run, node)
  const key = `${multi.id}@${path}`
  if (run.counted.has(key)) return
  run.counted.add(key)
  run.budget += 2 * total * (1 + nodesInside(run.plan, multi.inner))
}

function nodesInside(plan: Plan, inner: number | undefined): number {
  if (inner === undefined) return 0
  const isInside = (scope: number | undefined): boolean =>
    scope === inner || (scope !== undefined && isInside(plan.scopes[scope]?.parent))
  return plan.nodes.filter(({ scope }) => isInside(scope)).length
}

export function nodeOf(run: Run, index: number): PlanNode {
  const node = run.plan.nodes[index]
  if (!node) throw new CorruptState(`node ${index} is not in plan ${run.plan.key}`)
  return node
}

export function scopeOf(run: Run, id: string): ScopeInstance {
  const scope = run.state.scopes.find((one) => one.id === id)
  if (!scope) throw new CorruptState(`scope ${id} is not alive`)
  return scope
}

export const isScopeAlive = (run: Run, id: string): boolean => run.state.scopes.some((one) => one.id === id)

export const findWait = (run: Run, id: string | undefined): Wait | undefined =>
  id === undefined ? undefined : run.state.waits.find((wait) => wait.id === id)

export function removeWait(run: Run, id: string): void {
  run.state.waits = run.state.waits.filter((wait) => wait.id !== id)
}

export function fact(run: Run, type: FactType, element: string, id?: string, detail?: string): void {
  run.facts.push({
    type,
    element,
    ...(id !== undefined && { id }),
    ...(detail !== undefined && detail !== '' && { detail }),
  })
}

/** Counts one more entry of the element, per instance path, so that parallel instances do not disturb each other. */
export function nextVisit(run: Run, element: string, path: string): number {
  const key = path === '' ? element : `${element}@${path}`
  const visit = (run.state.visits[key] ?? 0) + 1
  run.state.visits[key] = visit
  return visit
}

export function countPassage(run: Run, element: string): void {
  run.state.passed[element] = (run.state.passed[element] ?? 0) + 1
}

/** `elementId#visit#instance`; the instance is `0` outside of multi-instances and event sub-processes. */
export const structuralId = (element: string, visit: number, path: string): string =>
  `${element}#${visit}#${path === '' ? '0' : path}`

export const joinPath = (path: string, index: number): string => (path === '' ? `${index}` : `${path}.${index}`)

/** Puts the token on a flow; what waits behind it happens when its turn comes. */
export function takeFlow(run: Run, flow: number, scope: string): void {
  const taken = run.plan.flows[flow]
  if (!taken) throw new CorruptState(`flow ${flow} is not in plan ${run.plan.key}`)
  countPassage(run, taken.id)
  fact(run, 'flow_taken', taken.id)
  run.queue.push({ do: 'arrive', flow, scope })
}

export function ignore(run: Run, event: CircuitEvent, reason: string): void {
  fact(run, 'event_ignored', '', undefined, `${event.type}: ${reason}`)
}

/** A state that its own plan cannot explain: a programming error, never an answer to bad input. */
class CorruptState extends Error {
  readonly code = 'CORRUPT_STATE'
}

function copyJson<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyJson) as T
  if (value === null || typeof value !== 'object') return value
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = copyJson(value[key])
  return copy as T
}
