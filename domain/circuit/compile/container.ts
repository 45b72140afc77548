import type { PlanNode } from '../plan.ts'
import { compileCall } from './call.ts'
import { type Draft, describe, type Place, refuse, warn } from './draft.ts'
import { children, type Element, textOf } from './element.ts'
import { connect } from './flows.ts'
import { activityPart, addNode, nodePart } from './nodes.ts'
import { refuseMisplaced } from './work.ts'

/** Elements of a process that carry no execution meaning. */
const passive = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference', 'bpmn:SequenceFlow'])

/** Compiles what a process or sub-process contains into the scope of `place`, in document order. */
export function compileContainer(draft: Draft, container: Element, place: Place): void {
  const elements = children(container, 'flowElements')
  const indices = new Map<Element, number>()
  for (const element of elements) {
    if (passive.has(element.$type)) continue
    const index = compileElement(draft, element, place)
    if (index !== undefined) indices.set(element, index)
  }
  attachBoundaries(draft, indices)
  connect(draft, container, indices, place)
  chooseStarts(draft, container, place)
}

function compileElement(draft: Draft, element: Element, place: Place): number | undefined {
  if (element.$type === 'bpmn:SubProcess') return compileSubProcess(draft, element, place)
  if (element.$type === 'bpmn:CallActivity') return compileCall(draft, element, place, compileContainer)
  const part = nodePart(draft, element)
  return part && addNode(draft, element, place, part)
}

function compileSubProcess(draft: Draft, element: Element, place: Place): number {
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

function attachBoundaries(draft: Draft, indices: Map<Element, number>): void {
  const activities: PlanNode['type'][] = ['user', 'service', 'receive', 'pass', 'scope']
  for (const [element, index] of indices) {
    const node = draft.nodes[index]
    if (node?.type !== 'boundary') continue
    const attachedTo = element.attachedToRef as Element | undefined
    const hostIndex = attachedTo && indices.get(attachedTo)
    // A host that was refused has its own finding.
    if (attachedTo && hostIndex === undefined && attachedTo.$parent === element.$parent) continue
    const host = hostIndex === undefined ? undefined : draft.nodes[hostIndex]
    if (!host || hostIndex === undefined || !activities.includes(host.type)) {
      refuse(draft, element, 'BOUNDARY_HOST', 'A boundary event must be attached to an activity of the same scope')
      continue
    }
    node.host = hostIndex
    host.boundary = [...(host.boundary ?? []), index]
  }
}

/** BPMN 2.0.2, 10.5.2: one start event, or every node without incoming flow. */
function chooseStarts(draft: Draft, container: Element, place: Place): void {
  const scope = draft.scopes[place.scope]
  if (!scope) return
  const own = draft.nodes.map((node, index) => ({ node, index })).filter(({ node }) => node.scope === place.scope)
  const events = own.filter(({ node }) => node.type === 'start')
  const extra = children(container, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent')[1]
  if (extra) refuse(draft, extra, 'SEVERAL_STARTS', `A scope has one start event, this is another`)
  const implicit = own.filter(({ node }) => node.in.length === 0 && node.type !== 'boundary' && node.type !== 'handler')
  const starts = events.length > 0 ? events.slice(0, 1) : implicit
  scope.starts = starts.map(({ index }) => index)
  // Where an element was refused, its own finding says enough.
  const isComplete = children(container, 'flowElements').every(
    ({ $type, id }) => passive.has($type) || own.some(({ node }) => node.id === `${place.prefix}${id}`),
  )
  const isEmpty = isComplete && own.length === 0 && container.$type === 'bpmn:SubProcess'
  if (isEmpty) warn(draft, container, 'NO_START', 'The sub-process is empty; it completes at once')
  else if (starts.length === 0 && isComplete)
    refuse(draft, container, 'NO_START', `Nothing in the ${describe(container)} can start`)
  checkStart(draft, container, events[0]?.node, place)
}

function checkStart(draft: Draft, container: Element, start: PlanNode | undefined, place: Place): void {
  const isHandler = container.triggeredByEvent === true
  const isSubProcess = container.$type === 'bpmn:SubProcess'
  if (isHandler && !start) {
    refuse(draft, container, 'EVENT_WITHOUT_TRIGGER', 'An event sub-process needs a start event with a trigger')
  }
  if (isHandler || !isSubProcess || !start?.event) return
  const element = children(container, 'flowElements').find(({ id }) => start.id === `${place.prefix}${id}`)
  const name = textOf(container, 'name') ?? container.id ?? ''
  refuse(draft, element ?? container, 'START_EVENT_NOT_ALLOWED', `Sub-process ${name} starts without a trigger`)
}
