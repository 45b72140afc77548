import type { Plan } from '../plan.ts'
import { type Draft, type Place, refuse } from './draft.ts'
import { calledKey, children, type Element } from './element.ts'
import { inlinePlan } from './inline.ts'
import { refuseMisplaced } from './misplaced.ts'
import { activityPart, addNode } from './nodes.ts'

type CompileContainer = (draft: Draft, container: Element, place: Place) => void

/** Inlines the called circuit: another process of the file, or a published plan with the hash it has now. */
export function compileCall(draft: Draft, element: Element, place: Place, compile: CompileContainer): number {
  refuseMisplaced(draft, element, [])
  const part = activityPart(draft, element)
  const inner = draft.scopes.length
  const node = addNode(draft, element, place, { type: 'scope', ...part, inner })
  draft.scopes.push({ node, parent: place.scope, starts: [], handlers: [] })
  const key = calledKey(element) ?? ''
  const local = processes(draft.definitions).find(({ id }) => id === key || id === key.replace(/^\w+:/, ''))
  const plan: Plan | undefined = draft.called[key]
  const prefix = `${place.prefix}${element.id ?? ''}/`
  if (place.processes.includes(local?.id ?? key)) {
    refuse(draft, element, 'CALL_CYCLE', `${key} would call itself`)
  } else if (local) {
    compile(draft, local, { scope: inner, prefix, processes: [...place.processes, local.id ?? ''] })
  } else if (plan) {
    draft.calls.push({ element: `${place.prefix}${element.id}`, key, hash: plan.hash })
    inlinePlan(draft, plan, inner, prefix)
  } else refuse(draft, element, 'CALL_NOT_FOUND', key ? `There is no circuit ${key}` : 'The call names no circuit')
  checkCallable(draft, element, inner)
  return node
}

/** A call starts what it calls without a trigger; start events that have one are not for it (13.3.4). */
function checkCallable(draft: Draft, element: Element, inner: number): void {
  const { starts = [], triggers } = draft.scopes[inner] ?? {}
  const waits = starts.some((start) => draft.nodes[start]?.type === 'start' && draft.nodes[start]?.event)
  if (waits || (starts.length === 0 && triggers)) {
    refuse(draft, element, 'NO_START', 'What is called has no start event without trigger')
  }
}

export const processes = (definitions: Element): Element[] =>
  children(definitions, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process')
