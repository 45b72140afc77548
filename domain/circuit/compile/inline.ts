import type { Plan, PlanNode } from '../plan.ts'
import type { Draft } from './draft.ts'

/** Copies a compiled circuit into the scope of its call; ids are prefixed, indices moved, nothing else changes. */
export function inlinePlan(draft: Draft, plan: Plan, inner: number, prefix: string): void {
  const nodes = draft.nodes.length
  const flows = draft.flows.length
  // The called process takes the scope of the call itself, its other scopes follow at the end.
  const scopes = draft.scopes.length - 1
  const scopeAt = (index: number) => (index === 0 ? inner : scopes + index)
  for (const node of plan.nodes) draft.nodes.push(moveNode(node, { nodes, flows, scopeAt, prefix }))
  for (const flow of plan.flows) {
    draft.flows.push({ ...flow, id: `${prefix}${flow.id}`, from: flow.from + nodes, to: flow.to + nodes })
  }
  plan.scopes.forEach((scope, index) => {
    const starts = scope.starts.map((node) => node + nodes)
    const triggers = scope.triggers && { triggers: scope.triggers.map((node) => node + nodes) }
    const handlers = scope.handlers.map((node) => node + nodes)
    const own = draft.scopes[inner]
    if (index === 0 && own) Object.assign(own, { starts, ...triggers, handlers })
    else
      draft.scopes.push({
        node: (scope.node ?? 0) + nodes,
        parent: scopeAt(scope.parent ?? 0),
        starts,
        ...triggers,
        handlers,
      })
  })
  for (const call of plan.calls) draft.calls.push({ ...call, element: `${prefix}${call.element}` })
}

type Offsets = { nodes: number; flows: number; scopeAt: (index: number) => number; prefix: string }

function moveNode(node: PlanNode, { nodes, flows, scopeAt, prefix }: Offsets): PlanNode {
  return {
    ...node,
    id: `${prefix}${node.id}`,
    scope: scopeAt(node.scope),
    in: node.in.map((flow) => flow + flows),
    out: node.out.map((flow) => flow + flows),
    ...(node.default !== undefined && { default: node.default + flows }),
    ...(node.boundary && { boundary: node.boundary.map((event) => event + nodes) }),
    ...(node.host !== undefined && { host: node.host + nodes }),
    ...(node.inner !== undefined && { inner: scopeAt(node.inner) }),
  }
}
