import type { PlanNode } from '../plan.ts'
import { compileCall } from './call.ts'
import { type Draft, type Place, refuse } from './draft.ts'
import { children, type Element, isFlowNode, passive } from './element.ts'
import { connect } from './flows.ts'
import { checkLanes } from './lanes.ts'
import { connectLinks } from './links.ts'
import { refuseMisplaced } from './misplaced.ts'
import { activityPart, addNode, nodePart } from './nodes.ts'
import { chooseStarts } from './starts.ts'

/** Compiles what a process or sub-process contains into the scope of `place`, in document order. */
export function compileContainer(draft: Draft, container: Element, place: Place): void {
  checkLanes(draft, container)
  const elements = children(container, 'flowElements')
  const indices = new Map<Element, number>()
  for (const element of elements) {
    if (passive.has(element.$type)) continue
    const index = compileElement(draft, element, place)
    if (index !== undefined) indices.set(element, index)
  }
  attachBoundaries(draft, indices)
  connect(draft, container, indices, place)
  connectLinks(draft, indices, place)
  chooseStarts(draft, container, place)
}

function compileElement(draft: Draft, element: Element, place: Place): number | undefined {
  if (element.$type === 'bpmn:SubProcess') return compileSubProcess(draft, element, place)
  if (element.$type === 'bpmn:CallActivity') return compileCall(draft, element, place, compileContainer)
  const part = nodePart(draft, element)
  return part && addNode(draft, element, place, part)
}

function compileSubProcess(draft: Draft, element: Element, place: Place): number | undefined {
  if (isTooDeep(draft, place)) {
    refuse(draft, element, 'PLAN_TOO_LARGE', `Sub-processes are nested more than ${maxNesting} deep`)
    return undefined
  }
  refuseMisplaced(draft, element, [])
  const isHandler = element.triggeredByEvent === true
  const inner = draft.scopes.length
  const part = activityPart(draft, element)
  if (isHandler && (part.multi || part.loop)) {
    refuse(draft, element, 'UNSUPPORTED_ATTRIBUTE', 'An event sub-process cannot be repeated')
  }
  const node = addNode(
    draft,
    element,
    place,
    isHandler ? { type: 'handler', inner } : { type: 'scope', ...part, inner },
  )
  draft.scopes.push({ node, parent: place.scope, starts: [], handlers: [] })
  if (isHandler) draft.scopes[place.scope]?.handlers.push(node)
  compileContainer(draft, element, { ...place, scope: inner })
  return node
}

/** The scopes of a letter are walked from the inside out. */
const maxNesting = 50

function isTooDeep({ scopes }: Draft, place: Place): boolean {
  let depth = 0
  for (let at: number | undefined = place.scope; at !== undefined; at = scopes[at]?.parent) depth += 1
  return depth > maxNesting
}

const isSibling = (host: Element, event: Element): boolean => host.$parent === event.$parent && isFlowNode(host)

function attachBoundaries(draft: Draft, indices: Map<Element, number>): void {
  const activities: PlanNode['type'][] = ['user', 'service', 'receive', 'pass', 'scope']
  for (const [element, index] of indices) {
    const node = draft.nodes[index]
    if (node?.type !== 'boundary') continue
    const attachedTo = element.attachedToRef as Element | undefined
    const hostIndex = attachedTo && indices.get(attachedTo)
    // A host that was refused has its own finding.
    if (attachedTo && hostIndex === undefined && isSibling(attachedTo, element)) continue
    const host = hostIndex === undefined ? undefined : draft.nodes[hostIndex]
    if (!host || hostIndex === undefined || !activities.includes(host.type)) {
      refuse(draft, element, 'BOUNDARY_HOST', 'A boundary event must be attached to an activity of the same scope')
      continue
    }
    node.host = hostIndex
    host.boundary = [...(host.boundary ?? []), index]
  }
}
