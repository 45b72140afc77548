import type { PlanNode } from '../plan.ts'
import { type Draft, describe, type Place, refuse, warn } from './draft.ts'
import { children, type Element, passive, textOf } from './element.ts'

/**
 * Where tokens are created (BPMN 2.0.2, 10.5.2 and 13.2): the start event, or without any every node without incoming
 * flow. A process may have several start events, each an independent way to begin: only its none start event begins
 * what is started here; without one, the first trigger that happens does.
 */
export function chooseStarts(draft: Draft, container: Element, place: Place): void {
  const scope = draft.scopes[place.scope]
  if (!scope) return
  const own = draft.nodes.map((node, index) => ({ node, index })).filter(({ node }) => node.scope === place.scope)
  const events = own.filter(({ node }) => node.type === 'start')
  const implicit = own.filter(({ node }) => node.in.length === 0 && node.type !== 'boundary' && node.type !== 'handler')
  const plain = events.filter(({ node }) => node.event === undefined)
  const isSingle = events.length < 2 || plain.length === 1
  const starts = events.length === 0 ? implicit : isSingle ? (plain[0] ?? events[0]) : []
  scope.starts = [starts].flat().map((start) => start?.index ?? 0)
  const triggers = events.map(({ index }) => index).filter((index) => !scope.starts.includes(index))
  if (triggers.length > 0) scope.triggers = triggers
  refuseSeveral(draft, container)
  refuseInstantiatingBesides(draft, container, scope.starts.length, events.length)
  checkEmpty(
    draft,
    container,
    place,
    own.map(({ node }) => node),
  )
  checkStart(draft, container, events[0]?.node, place)
}

function refuseSeveral(draft: Draft, container: Element): void {
  const events = children(container, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent')
  const mayHaveSeveral = draft.profile === 'plain' && container.$type === 'bpmn:Process'
  const triggered = (event: Element) =>
    children(event, 'eventDefinitions').length + children(event, 'eventDefinitionRef').length > 0
  const competing = mayHaveSeveral ? events.filter((event) => !triggered(event)) : events
  if (competing[1]) refuse(draft, competing[1], 'SEVERAL_STARTS', 'A scope has one start event, this is another')
}

/** What starts the process does so alone: beside another start it would be the start of another instance. */
function refuseInstantiatingBesides(draft: Draft, container: Element, starts: number, events: number): void {
  const instantiating = children(container, 'flowElements').find(({ instantiate }) => instantiate === true)
  if (!instantiating || (events === 0 && starts === 1)) return
  refuse(draft, instantiating, 'SEVERAL_STARTS', `The ${describe(instantiating)} is not the only start`)
}

function checkEmpty(draft: Draft, container: Element, place: Place, own: PlanNode[]): void {
  // Where an element was refused, its own finding says enough.
  const isComplete = children(container, 'flowElements').every(
    ({ $type, id }) => passive.has($type) || own.some((node) => node.id === `${place.prefix}${id}`),
  )
  if (!isComplete) return
  const scope = draft.scopes[place.scope]
  const isEmpty = own.length === 0 && container.$type === 'bpmn:SubProcess'
  if (isEmpty) warn(draft, container, 'NO_START', 'The sub-process is empty; it completes at once')
  else if (scope?.starts.length === 0 && !scope.triggers)
    refuse(draft, container, 'NO_START', `Nothing in the ${describe(container)} can start`)
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
