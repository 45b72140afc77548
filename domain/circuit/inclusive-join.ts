import { takeMark } from './gateways.ts'
import type { Plan } from './plan.ts'
import { nodeOf, type Run } from './run.ts'
import type { State } from './state.ts'

/**
 * Fires the first inclusive join that has nothing left to wait for (BPMN 2.0.2, 13.4.3). Called whenever everything
 * else rests, so an arrival, a token's death, a cancellation and an operator's move all count the same way.
 * @returns whether a join fired; the caller asks again until none does.
 */
export function fireInclusiveJoin(run: Run): boolean {
  for (const { node, scope } of waitingJoins(run)) {
    if (blockers(run.plan, run.state, node, scope).length > 0) continue
    for (const flow of nodeOf(run, node).in) takeMark(run, flow, scope)
    run.queue.push({ do: 'enter', node, scope })
    return true
  }
  return false
}

/**
 * The elements whose tokens the join still waits for: those from which a path leads to an incoming flow without a
 * token, but none to an incoming flow with one, paths through the join itself not counted. A path may begin at an
 * event attached to the activity that holds the token.
 */
export function blockers(plan: Plan, state: State, join: number, scope: string): string[] {
  const incoming = plan.nodes[join]?.in ?? []
  const marked = incoming.filter((flow) => state.marks.some((mark) => mark.flow === flow && mark.scope === scope))
  const unmarked = incoming.filter((flow) => !marked.includes(flow))
  const toUnmarked = flowsLeadingTo(plan, unmarked, join)
  const toMarked = flowsLeadingTo(plan, marked, join)
  const blocks = (flows: number[]) => flows.some((f) => toUnmarked.has(f)) && !flows.some((f) => toMarked.has(f))
  const resting = state.marks.filter((mark) => mark.scope === scope && blocks([mark.flow]))
  const working = state.waits.filter((wait) => wait.scope === scope && wait.node !== join && wait.parent === undefined)
  return [
    ...resting.map((mark) => plan.flows[mark.flow]?.id ?? ''),
    ...working.filter((wait) => blocks(waysOut(plan, wait.node))).map((wait) => plan.nodes[wait.node]?.id ?? ''),
  ]
}

function waitingJoins(run: Run): { node: number; scope: string }[] {
  const joins: { node: number; scope: string }[] = []
  for (const { flow, scope } of run.state.marks) {
    const node = run.plan.flows[flow]?.to
    if (node === undefined || nodeOf(run, node).type !== 'or') continue
    if (!joins.some((join) => join.node === node && join.scope === scope)) joins.push({ node, scope })
  }
  return joins.sort((a, b) => a.node - b.node)
}

/** Every flow from which the targets can be reached without passing the join. The targets themselves belong to it. */
function flowsLeadingTo(plan: Plan, targets: number[], join: number): Set<number> {
  const found = new Set(targets)
  const open = [...targets]
  for (let flow = open.pop(); flow !== undefined; flow = open.pop()) {
    const source = plan.flows[flow]?.from
    if (source === undefined || source === join) continue
    for (const before of waysIn(plan, source)) {
      if (found.has(before)) continue
      found.add(before)
      open.push(before)
    }
  }
  return found
}

function waysIn(plan: Plan, index: number): number[] {
  const node = plan.nodes[index]
  if (!node) return []
  return node.host === undefined ? node.in : (plan.nodes[node.host]?.in ?? [])
}

function waysOut(plan: Plan, index: number): number[] {
  const node = plan.nodes[index]
  if (!node) return []
  return [...node.out, ...(node.boundary ?? []).flatMap((event) => plan.nodes[event]?.out ?? [])]
}
