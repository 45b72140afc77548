import type { Finding, FindingCode } from '../findings.ts'
import type { Plan, PlanNode } from '../plan.ts'

/** Reachability, defaults, event-based gateways: what the shape alone tells. */
export function checkStructure(plan: Plan): Finding[] {
  return [
    ...unreachable(plan),
    ...plan.nodes.flatMap((node) => [...checkChoice(plan, node), ...checkEventGateway(plan, node)]),
  ]
}

function unreachable(plan: Plan): Finding[] {
  const reached = new Set<number>()
  const open = plan.scopes.flatMap(({ starts, triggers = [], handlers }) => [...starts, ...triggers, ...handlers])
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (reached.has(index)) continue
    reached.add(index)
    const node = plan.nodes[index]
    open.push(...(node?.boundary ?? []), ...(node?.out ?? []).map((flow) => plan.flows[flow]?.to ?? index))
  }
  return plan.nodes
    .filter((_, index) => !reached.has(index))
    .map(({ id }) => finding(id, 'UNREACHABLE', 'error', 'No path from the start leads here'))
}

function checkChoice(plan: Plan, node: PlanNode): Finding[] {
  const conditional = node.out.filter((flow) => plan.flows[flow]?.condition !== undefined)
  if (node.type === 'xor' && node.out.length > 1) {
    const open = node.out.filter((flow) => !conditional.includes(flow) && flow !== node.default)
    const findings = open.map((flow) =>
      finding(
        plan.flows[flow]?.id ?? node.id,
        'CONDITION_MISSING',
        'warning',
        'A flow without condition is always taken; what comes after it never',
      ),
    )
    if (open.length > 0) return findings
  }
  const undecided = conditional.length > 0 && conditional.length === node.out.length && node.default === undefined
  if (!undecided) return []
  return [
    finding(
      node.id,
      'DEFAULT_MISSING',
      'warning',
      'Without a default flow the letter stops here when no condition is true',
    ),
  ]
}

/** BPMN 2.0.2, 10.6.6: what follows listens, and nothing else leads there. */
function checkEventGateway(plan: Plan, node: PlanNode): Finding[] {
  if (node.type !== 'event') return []
  const bad = (message: string) => finding(node.id, 'EVENT_GATEWAY_INVALID', 'error', message)
  const targets = node.out.map((flow) => plan.nodes[plan.flows[flow]?.to ?? -1])
  if (targets.length === 0) return [bad('An event-based gateway needs events to wait for')]
  if (targets.some((target) => target?.type !== 'catch' && target?.type !== 'receive')) {
    return [bad('Only catch events and receive tasks may follow an event-based gateway')]
  }
  if (targets.some((target) => (target?.in.length ?? 0) > 1))
    return [bad('What follows it may have no other incoming flow')]
  if (targets.some((target) => target?.boundary || target?.multi || target?.loop)) {
    return [bad('A receive task behind it may have no boundary events and no repetition')]
  }
  return []
}

const finding = (element: string, code: FindingCode, severity: Finding['severity'], message: string): Finding => ({
  element,
  code,
  message,
  severity,
})
