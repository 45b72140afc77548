import type { PlanNode } from '../plan.ts'
import type { Vars } from '../state.ts'
import { getStuck, type Trouble } from './incidents.ts'
import { fact, nodeOf, type Run, takeFlow } from './run.ts'
import { visibleVars } from './variables.ts'

type Choice = { ok: true; flows: number[] } | ({ ok: false } & Trouble)

/** A token leaves the node over the flows that BPMN 2.0.2, 13.3 and 13.4, gives it; without flows it ends here. */
export function leave(run: Run, index: number, scope: string): void {
  const node = nodeOf(run, index)
  const choice = chooseFlows(run, node, scope)
  if (!choice.ok) {
    getStuck(run, { node: index, scope, at: 'leave' }, choice)
    return
  }
  fact(run, 'element_left', node.id)
  for (const flow of choice.flows) takeFlow(run, flow, scope)
}

/** Parallel join (13.4.1): consumes exactly one token per incoming flow; surplus tokens stay. */
export function joinParallel(run: Run, index: number, scope: string): void {
  const { in: incoming } = nodeOf(run, index)
  const marked = incoming.map((flow) => run.state.marks.find((mark) => mark.flow === flow && mark.scope === scope))
  if (!marked.every((mark) => mark !== undefined)) return
  for (const flow of incoming) takeMark(run, flow, scope)
  run.queue.push({ do: 'enter', node: index, scope })
}

export function addMark(run: Run, flow: number, scope: string): void {
  const mark = run.state.marks.find((one) => one.flow === flow && one.scope === scope)
  if (mark) mark.count += 1
  else run.state.marks.push({ flow, scope, count: 1 })
}

export function takeMark(run: Run, flow: number, scope: string): void {
  const mark = run.state.marks.find((one) => one.flow === flow && one.scope === scope)
  if (!mark) return
  mark.count -= 1
  if (mark.count === 0) run.state.marks = run.state.marks.filter((one) => one !== mark)
}

function chooseFlows(run: Run, node: PlanNode, scope: string): Choice {
  const decides = node.out.some((flow) => flow === node.default || run.plan.flows[flow]?.condition !== undefined)
  if (node.type === 'xor') return chooseFirst(run, node, scope)
  if (!decides) return { ok: true, flows: node.out }
  return chooseAll(run, node, scope)
}

/** Exclusive gateway (13.4.2): the first true condition in document order, else the default. */
function chooseFirst(run: Run, node: PlanNode, scope: string): Choice {
  for (const flow of node.out) {
    if (flow === node.default) continue
    const truth = holds(run, flow, scope)
    if (!truth.ok) return truth
    if (truth.value) return { ok: true, flows: [flow] }
  }
  return defaultOf(run, node)
}

/** Inclusive gateway (13.4.3) and flows straight from an activity: every true condition, else the default. */
function chooseAll(run: Run, node: PlanNode, scope: string): Choice {
  const flows: number[] = []
  for (const flow of node.out) {
    if (flow === node.default) continue
    const truth = holds(run, flow, scope)
    if (!truth.ok) return truth
    if (truth.value) flows.push(flow)
  }
  return flows.length > 0 ? { ok: true, flows } : defaultOf(run, node)
}

function defaultOf(run: Run, node: PlanNode): Choice {
  if (node.default !== undefined) return { ok: true, flows: [node.default] }
  if (node.out.length === 0) return { ok: true, flows: [] }
  const details = node.out.map((flow) => run.plan.flows[flow]?.condition ?? '')
  const message = `No condition after ${node.name ?? node.id} is true and there is no default flow`
  return { ok: false, code: 'NO_MATCHING_FLOW', message, details }
}

function holds(run: Run, flow: number, scope: string) {
  const condition = run.plan.flows[flow]?.condition
  if (condition === undefined) return { ok: true as const, value: true }
  const vars = (): Vars => visibleVars(run, scope)
  return run.judge.truth(condition, vars)
}
