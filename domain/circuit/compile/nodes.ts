import type { EventRule, PlanNode } from '../plan.ts'
import { type Draft, describe, doubt, type Place, refuse, warn } from './draft.ts'
import { children, type Element, textOf } from './element.ts'
import { linkOf } from './links.ts'
import { refuseMisplaced } from './misplaced.ts'
import { repetitionOf } from './repetition.ts'
import { hasTrigger, messageName, triggerOf } from './triggers.ts'
import { serviceRule, taskRule } from './work.ts'

type Part = Omit<PlanNode, 'id' | 'name' | 'scope' | 'in' | 'out'>

const gateways: Record<string, PlanNode['type']> = {
  'bpmn:ExclusiveGateway': 'xor',
  'bpmn:ParallelGateway': 'and',
  'bpmn:InclusiveGateway': 'or',
  'bpmn:EventBasedGateway': 'event',
}

/** What the engine makes of one flow node other than a sub-process or call; undefined when it is refused. */
export function nodePart(draft: Draft, element: Element): Part | undefined {
  const gateway = gateways[element.$type]
  if (gateway) return gatewayPart(draft, element, gateway)
  const part = eventPart(draft, element) ?? taskPart(draft, element)
  if (!part) refuse(draft, element, 'UNSUPPORTED_ELEMENT', `A ${describe(element)} is not supported`)
  return part
}

/** Adds the node to the plan. @returns its index. */
export function addNode(draft: Draft, element: Element, place: Place, part: Part): number {
  if (!element.id) refuse(draft, element, 'MISSING_ID', `A ${describe(element)} has no id`)
  const name = textOf(element, 'name')
  const id = `${place.prefix}${element.id ?? ''}`
  draft.nodes.push({ id, ...(name !== undefined && { name }), scope: place.scope, in: [], out: [], ...part })
  return draft.nodes.length - 1
}

/** What every activity may have: repetition; and what none may ask for. */
export function activityPart(draft: Draft, element: Element): Partial<Part> {
  if (element.isForCompensation === true) {
    refuse(draft, element, 'UNSUPPORTED_ATTRIBUTE', 'Compensation is not supported')
  }
  const { startQuantity = 1, completionQuantity = 1 } = element
  if (startQuantity !== 1 || completionQuantity !== 1) {
    refuse(draft, element, 'UNSUPPORTED_ATTRIBUTE', 'startQuantity and completionQuantity are not supported')
  }
  if (dataMappings(element).length > 0) doubt(draft, element, 'Assignments of data associations are not carried out')
  return repetitionOf(draft, element)
}

const dataMappings = (element: Element): Element[] =>
  [...children(element, 'dataInputAssociations'), ...children(element, 'dataOutputAssociations')].filter(
    (one) => children(one, 'assignment').length > 0 || one.transformation !== undefined,
  )

function gatewayPart(draft: Draft, element: Element, type: PlanNode['type']): Part {
  refuseMisplaced(draft, element, [])
  if (type === 'event') refuseInstantiating(draft, element)
  return { type }
}

/** In a plain file the first node may be what starts the process: it waits there, as it would elsewhere (13.5.1). */
function refuseInstantiating(draft: Draft, element: Element): void {
  if (element.eventGatewayType === 'Parallel' || (element.instantiate === true && draft.profile === 'town')) {
    refuse(draft, element, 'UNSUPPORTED_ATTRIBUTE', `A ${describe(element)} that starts the process is not supported`)
  }
}

function taskPart(draft: Draft, element: Element): Part | undefined {
  switch (element.$type) {
    case 'bpmn:UserTask': {
      refuseMisplaced(draft, element, ['bannette:Task'])
      const task = taskRule(draft, element)
      return { type: 'user', ...activityPart(draft, element), ...(task && { task }) }
    }
    case 'bpmn:ServiceTask':
    case 'bpmn:SendTask': {
      refuseMisplaced(draft, element, ['bannette:Service'])
      const service = serviceRule(draft, element)
      return { type: 'service', ...activityPart(draft, element), ...(service && { service }) }
    }
    case 'bpmn:ReceiveTask': {
      refuseMisplaced(draft, element, [])
      refuseInstantiating(draft, element)
      const event: EventRule = { on: 'message', name: messageName(draft, element, element) }
      return { type: 'receive', ...activityPart(draft, element), event }
    }
    case 'bpmn:BusinessRuleTask':
      return draft.profile === 'plain' ? unboundPart(draft, element) : undefined
    case 'bpmn:Task':
    case 'bpmn:ManualTask':
      refuseMisplaced(draft, element, [])
      return { type: 'pass', ...activityPart(draft, element) }
    default:
      return undefined
  }
}

/** Work that nobody is bound to: the decision of a rule engine. */
function unboundPart(draft: Draft, element: Element): Part {
  refuseMisplaced(draft, element, [])
  warn(draft, element, 'SERVICE_UNBOUND', `The ${describe(element)} has nothing to run; it completes at once`)
  return { type: 'pass', ...activityPart(draft, element) }
}

const isLink = (element: Element): boolean =>
  linkOf(element) !== undefined && children(element, 'eventDefinitions').length === 1

function eventPart(draft: Draft, element: Element): Part | undefined {
  switch (element.$type) {
    case 'bpmn:StartEvent':
      refuseMisplaced(draft, element, [])
      return startPart(draft, element)
    case 'bpmn:IntermediateCatchEvent':
      refuseMisplaced(draft, element, [])
      // A link is a flow drawn in two pieces: the token passes through both ends.
      if (isLink(element)) return { type: 'throw' }
      return { type: 'catch', ...withEvent(catchRule(draft, element, outside)) }
    case 'bpmn:BoundaryEvent':
      refuseMisplaced(draft, element, [])
      return boundaryPart(draft, element)
    case 'bpmn:IntermediateThrowEvent':
      if (isLink(element)) return { type: 'throw' }
      return throwPart(draft, element, 'throw', ['message', 'signal', 'escalation'])
    case 'bpmn:EndEvent':
      return throwPart(draft, element, 'end', ['message', 'signal', 'error', 'escalation', 'terminate'])
    default:
      return undefined
  }
}

/** What can happen from outside, and what from inside too. */
const outside: EventRule['on'][] = ['timer', 'message', 'signal', 'condition']
const anywhere: EventRule['on'][] = [...outside, 'error', 'escalation']

function startPart(draft: Draft, element: Element): Part {
  const inHandler = element.$parent?.triggeredByEvent === true
  if (!inHandler) return { type: 'start', ...withEvent(triggerOf(draft, element, outside)) }
  const event = catchRule(draft, element, anywhere)
  return { type: 'start', interrupting: element.isInterrupting !== false || event?.on === 'error', ...withEvent(event) }
}

function boundaryPart(draft: Draft, element: Element): Part {
  const event = catchRule(draft, element, anywhere)
  return {
    type: 'boundary',
    interrupting: element.cancelActivity !== false || event?.on === 'error',
    ...withEvent(event),
  }
}

function throwPart(draft: Draft, element: Element, type: 'throw' | 'end', allowed: EventRule['on'][]): Part {
  const event = triggerOf(draft, element, allowed)
  refuseMisplaced(draft, element, [])
  if (event?.on === 'message') warn(draft, element, 'SERVICE_UNBOUND', 'The message is only noted; a service sends')
  return { type, ...withEvent(event) }
}

function catchRule(draft: Draft, element: Element, allowed: EventRule['on'][]): EventRule | undefined {
  if (!hasTrigger(element))
    refuse(draft, element, 'EVENT_WITHOUT_TRIGGER', `The ${describe(element)} waits for nothing`)
  return triggerOf(draft, element, allowed)
}

const withEvent = (event: EventRule | undefined): { event?: EventRule } => (event ? { event } : {})
