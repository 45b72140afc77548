import type { PlanNode } from '../plan.ts'
import { type Draft, type Place, refuse, warn } from './draft.ts'
import { child, children, type Element, isFlowNode } from './element.ts'
import { expressionOf } from './expressions.ts'

/** Adds the sequence flows of a container, in document order: the order in which conditions are tried. */
export function connect(draft: Draft, container: Element, indices: Map<Element, number>, place: Place): void {
  const flows = new Map<Element, number>()
  for (const element of children(container, 'flowElements')) {
    if (element.$type !== 'bpmn:SequenceFlow') continue
    const index = connectOne(draft, element, indices, place)
    if (index !== undefined) flows.set(element, index)
  }
  for (const [element, index] of indices) setDefault(draft, element, draft.nodes[index], flows)
}

function connectOne(draft: Draft, element: Element, indices: Map<Element, number>, place: Place): number | undefined {
  const source = child(element, 'sourceRef')
  const target = child(element, 'targetRef')
  const from = source && indices.get(source)
  const to = target && indices.get(target)
  const condition = expressionOf(draft, element, 'conditionExpression')
  if (from === undefined || to === undefined) {
    reportLooseEnd(draft, element, source, target)
    return undefined
  }
  const index = draft.flows.length
  const id = element.id ?? `${source?.id}-${target?.id}-${index}`
  draft.flows.push({ id: `${place.prefix}${id}`, from, to, ...(condition !== undefined && { condition }) })
  const [fromNode, toNode] = [draft.nodes[from], draft.nodes[to]]
  fromNode?.out.push(index)
  toNode?.in.push(index)
  checkEnds(draft, element, condition !== undefined, fromNode, toNode)
  return index
}

function reportLooseEnd(draft: Draft, element: Element, source?: Element, target?: Element): void {
  const known = (end?: Element) => end !== undefined && end.$parent === element.$parent && isFlowNode(end)
  // A refused element has its own finding; an unresolved reference too.
  if (known(source) && known(target)) return
  if (!source || !target) {
    refuse(draft, element, 'UNRESOLVED_REFERENCE', 'A sequence flow needs a source and a target')
    return
  }
  if (!isFlowNode(source) || !isFlowNode(target)) {
    refuse(draft, element, 'FLOW_NOT_ALLOWED', 'A sequence flow leads from an event, activity or gateway to another')
    return
  }
  refuse(draft, element, 'FLOW_NOT_ALLOWED', 'A sequence flow may not cross the border of a process or sub-process')
}

function checkEnds(draft: Draft, element: Element, isConditional: boolean, from?: PlanNode, to?: PlanNode): void {
  const forbid = (message: string) => refuse(draft, element, 'FLOW_NOT_ALLOWED', message)
  if (to?.type === 'start') forbid('Nothing may flow into a start event')
  if (to?.type === 'boundary') forbid('Nothing may flow into a boundary event')
  if (from?.type === 'end') forbid('Nothing may flow out of an end event')
  if (from?.type === 'handler' || to?.type === 'handler') forbid('An event sub-process has no sequence flows')
  if (!isConditional) return
  const unconditional: PlanNode['type'][] = ['start', 'and', 'event', 'boundary', 'catch', 'throw']
  if (from && unconditional.includes(from.type)) {
    refuse(
      draft,
      element,
      'CONDITION_NOT_ALLOWED',
      'A flow may have a condition only after an activity, an exclusive or an inclusive gateway',
    )
  }
}

function setDefault(draft: Draft, element: Element, node: PlanNode | undefined, flows: Map<Element, number>): void {
  const flow = child(element, 'default')
  if (!flow || !node) return
  const index = flows.get(flow)
  if (index === undefined || !node.out.includes(index)) {
    refuse(draft, element, 'DEFAULT_INVALID', 'The default flow must leave the element itself')
    return
  }
  node.default = index
  const planned = draft.flows[index]
  if (planned?.condition === undefined) return
  delete planned.condition
  warn(draft, flow, 'DEFAULT_INVALID', 'The condition of a default flow is not looked at')
}
