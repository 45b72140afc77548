import type { Plan, PlanNode } from './plan.ts'
import type { Refusal } from './refusal.ts'
import type { State, Wait } from './state.ts'

/** What a return to an earlier step takes off the board: ids for the event `move`, and the waits that end with it. */
export type WayBack = { cancel: string[]; ended: Wait[] }

/**
 * How a letter goes back to a step that it has passed: every token behind it ends, those on other branches stay, and
 * one is put on the step again (`move`). Whatever followed is so passed once more, in the order of the circuit.
 * @returns a refusal for what was not passed or is open now, and where several instances may run
 */
export function wayBack(plan: Plan, state: State, element: string): WayBack | Refusal {
  const target = plan.nodes.findIndex(({ id }) => id === element)
  const line = lineOf(plan, target)
  const isOpen = state.waits.some(({ node }) => node === target)
  if (!line || isOpen || !(state.passed[element] ?? 0)) {
    return { code: 'UNKNOWN_ELEMENT', message: `The letter cannot go back to ${element}` }
  }
  const behind = new Map(line.map(({ scope, node }) => [scope, reachableFrom(plan, node)]))
  const scopes = new Map(state.scopes.map((scope) => [scope.id, scope.scope]))
  const isBehind = (scope: string, node: number) => behind.get(scopes.get(scope) ?? -1)?.has(node) ?? false
  const here = line.map(({ node }) => node).filter((node) => node !== target)
  const ended = state.waits.filter(
    ({ parent, scope, node }) => parent === undefined && !here.includes(node) && isBehind(scope, node),
  )
  const marks = state.marks.filter(({ scope, flow }) => isBehind(scope, plan.flows[flow]?.from ?? -1))
  const flows = marks.map(({ flow }) => plan.flows[flow]?.id ?? '')
  return { cancel: [...ended.map(({ id }) => id), ...flows], ended: ended.flatMap((wait) => withInside(state, wait)) }
}

type Place = { scope: number; node: number }

/** The node and the activities around it, from the inside out; null where a scope may run several times at once. */
function lineOf(plan: Plan, target: number): Place[] | null {
  const line: Place[] = []
  let node: PlanNode | undefined = plan.nodes[target]
  if (node?.type !== 'user') return null
  for (let index = target; node; node = plan.nodes[index]) {
    line.push({ scope: node.scope, node: index })
    const around: number | undefined = plan.scopes[node.scope]?.node
    if (around === undefined) return line
    const host: PlanNode | undefined = plan.nodes[around]
    if (!host || host.type === 'handler' || host.multi || host.loop) return null
    index = around
  }
  return null
}

/** Nodes of the same scope to which a token may come from this one, by flows and by events attached to what it passes. */
function reachableFrom(plan: Plan, start: number): ReadonlySet<number> {
  const found = new Set<number>([start])
  for (const index of found) {
    const { out = [], boundary = [] } = plan.nodes[index] ?? {}
    for (const flow of out) found.add(plan.flows[flow]?.to ?? start)
    for (const event of boundary) found.add(event)
  }
  return found
}

function withInside(state: State, wait: Wait): Wait[] {
  const scopes = state.scopes.filter(({ host, id }) => host === wait.id || id === wait.id).map(({ id }) => id)
  const inside = state.waits.filter(
    ({ scope, parent, id }) => id !== wait.id && (scopes.includes(scope) || parent === wait.id),
  )
  return [wait, ...inside.flatMap((one) => withInside(state, one))]
}
