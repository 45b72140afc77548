import type { Plan } from '../plan.ts'
import type { State, Wait } from '../state.ts'
import { takeMark } from './gateways.ts'
import { nodeOf, type Run } from './run.ts'

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
 * token, but none to an incoming flow with one, paths through the join itself not counted. No path crosses the border
 * of a sub-process: a token inside counts as one in the sub-process. Paths are made of sequence flows; a token that
 * can come only by an event attached to an activity is waited for as well, but such a way out never excuses a token
 * from being waited for, since the activity will normally not take it.
 */
export function blockers(plan: Plan, state: State, join: number, scope: string): string[] {
  const incoming = plan.nodes[join]?.in ?? []
  const marked = incoming.filter((flow) => state.marks.some((mark) => mark.flow === flow && mark.scope === scope))
  const unmarked = incoming.filter((flow) => !marked.includes(flow))
  const toUnmarked = flowsLeadingTo(plan, unmarked, join, throughEvents)
  const toMarked = flowsLeadingTo(plan, marked, join, alongFlows)
  const blocks = (any: number[], normal = any) =>
    any.some((flow) => toUnmarked.has(flow)) && !normal.some((flow) => toMarked.has(flow))
  const resting = state.marks.filter((mark) => mark.scope === scope && blocks([mark.flow]))
  const working = state.waits.filter((wait) => wait.scope === scope && wait.node !== join && wait.parent === undefined)
  const holdsUp = ({ node }: Wait) => blocks(waysOut(plan, node), plan.nodes[node]?.out ?? [])
  return [
    ...resting.map((mark) => plan.flows[mark.flow]?.id ?? ''),
    ...working.filter(holdsUp).map((wait) => plan.nodes[wait.node]?.id ?? ''),
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
function flowsLeadingTo(plan: Plan, targets: number[], join: number, waysIn: WaysIn): Set<number> {
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

type WaysIn = (plan: Plan, index: number) => number[]

const alongFlows: WaysIn = (plan, index) => plan.nodes[index]?.in ?? []

const throughEvents: WaysIn = (plan, index) => {
  const host = plan.nodes[index]?.host
  return alongFlows(plan, host ?? index)
}

function waysOut(plan: Plan, index: number): number[] {
  const node = plan.nodes[index]
  if (!node) return []
  return [...node.out, ...(node.boundary ?? []).flatMap((event) => plan.nodes[event]?.out ?? [])]
}
