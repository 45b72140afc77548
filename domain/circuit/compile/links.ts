import type { PlanNode } from '../plan.ts'
import { type Draft, type Place, refuse } from './draft.ts'
import { children, type Element, textOf } from './element.ts'

/** Name of the link of an intermediate event; undefined when it is no link event. */
export function linkOf(event: Element): string | undefined {
  const link = children(event, 'eventDefinitions').find(({ $type }) => $type === 'bpmn:LinkEventDefinition')
  return link && (textOf(link, 'name') ?? textOf(event, 'name') ?? '')
}

/** Joins each throwing link event to the catching one of the same name and scope (BPMN 2.0.2, 10.5.4), as one flow. */
export function connectLinks(draft: Draft, indices: Map<Element, number>, place: Place): void {
  const links = [...indices].filter(([element]) => linkOf(element) !== undefined)
  const isSource = ([{ $type }]: [Element, number]) => $type === 'bpmn:IntermediateThrowEvent'
  const targets = links.filter((link) => !isSource(link))
  for (const [source, from] of links.filter(isSource)) {
    const [target, second] = targets.filter(([element]) => linkOf(element) === linkOf(source))
    if (!target) refuse(draft, source, 'LINK_INVALID', `No link event of this scope catches ${linkOf(source)}`)
    else if (second) refuse(draft, second[0], 'LINK_INVALID', `Two link events catch ${linkOf(source)}`)
    else join(draft, source, draft.nodes[from], from, target, place)
  }
  for (const [element, index] of targets) {
    const sources = draft.nodes[index]?.in.length ?? 0
    if (sources === 0) refuse(draft, element, 'LINK_INVALID', `No link event of this scope throws ${linkOf(element)}`)
  }
}

function join(
  draft: Draft,
  source: Element,
  node: PlanNode | undefined,
  from: number,
  [target, to]: [Element, number],
  place: Place,
): void {
  if (!node || node.out.length > 0) {
    refuse(draft, source, 'LINK_INVALID', 'Nothing may flow out of a throwing link event')
    return
  }
  const index = draft.flows.length
  draft.flows.push({ id: `${place.prefix}${source.id}>${target.id}`, from, to })
  node.out.push(index)
  draft.nodes[to]?.in.push(index)
}
