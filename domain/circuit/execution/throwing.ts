import type { ScopeInstance, Vars, Wait } from '../state.ts'
import { cancelWait } from './cancel.ts'
import { leave } from './gateways.ts'
import { countPassage, fact, findWait, nodeOf, type Run, scopeOf, structuralId } from './run.ts'
import { openHandler } from './scopes.ts'

type Thrown = { on: 'error' | 'escalation'; code: string; vars?: Vars }
type Catcher = { kind: 'handler'; handler: number; scope: string } | { kind: 'boundary'; event: number; host: Wait }

/**
 * Looks for the nearest catcher from the inside out (BPMN 2.0.2, 13.5.4 and 13.5.6): an event sub-process of the
 * scope, then an event attached to the activity around it. The exact code goes before a catcher of all codes.
 * @param from the scope in which it is thrown
 * @param thrower the activity that throws, when its own boundary events may catch
 * @returns whether somebody caught it
 */
export function throwTo(run: Run, thrown: Thrown, from: string, thrower?: Wait): boolean {
  const catcher = (thrower && boundaryCatcher(run, thrown, thrower)) ?? catcherAround(run, thrown, from)
  if (!catcher) return false
  if (catcher.kind === 'handler') openHandler(run, catcher.handler, catcher.scope, thrown.vars ?? {})
  else fireBoundary(run, catcher.event, catcher.host)
  return true
}

/** The event attached to an activity happens: the activity ends if it interrupts, and a token leaves the event. */
export function fireBoundary(run: Run, event: number, host: Wait): void {
  const { id, interrupting } = nodeOf(run, event)
  const { scope } = host
  if (interrupting) cancelWait(run, host.id)
  countPassage(run, id)
  fact(run, 'element_entered', id, structuralId(id, host.visit, host.path))
  leave(run, event, scope)
}

function catcherAround(run: Run, thrown: Thrown, from: string): Catcher | undefined {
  let scope: ScopeInstance | undefined = scopeOf(run, from)
  let leaving: ScopeInstance | undefined
  while (scope) {
    const found = handlerCatcher(run, thrown, scope, leaving)
    if (found) return found
    const host = outermost(run, findWait(run, scope.host))
    const attached = host && boundaryCatcher(run, thrown, host)
    if (attached) return attached
    leaving = scope
    scope = scope.parent === undefined ? undefined : scopeOf(run, scope.parent)
  }
  return undefined
}

/** An event sub-process does not catch what it throws itself. */
function handlerCatcher(run: Run, thrown: Thrown, scope: ScopeInstance, leaving?: ScopeInstance): Catcher | undefined {
  if (scope.interrupted) return undefined
  const handlers = (run.plan.scopes[scope.scope]?.handlers ?? []).filter((handler) => {
    const { inner } = nodeOf(run, handler)
    return !(leaving && leaving.host === undefined && leaving.scope === inner)
  })
  const handler = bestMatch(run, thrown, handlers, (index) => run.plan.scopes[nodeOf(run, index).inner ?? 0]?.starts[0])
  return handler === undefined ? undefined : { kind: 'handler', handler, scope: scope.id }
}

function boundaryCatcher(run: Run, thrown: Thrown, host: Wait): Catcher | undefined {
  const outer = outermost(run, host) ?? host
  const event = bestMatch(run, thrown, nodeOf(run, outer.node).boundary ?? [], (index) => index)
  return event === undefined ? undefined : { kind: 'boundary', event, host: outer }
}

function bestMatch(run: Run, thrown: Thrown, nodes: number[], eventOf: (node: number) => number | undefined) {
  const matching = (exact: boolean) => (index: number) => {
    const rule = nodeOf(run, eventOf(index) ?? index).event
    if (rule?.on !== thrown.on) return false
    return exact ? rule.code === thrown.code : rule.code === undefined
  }
  return nodes.find(matching(true)) ?? nodes.find(matching(false))
}

/** Events are attached to the whole of a multi-instance activity, not to its instances. */
function outermost(run: Run, host: Wait | undefined): Wait | undefined {
  return findWait(run, host?.parent) ?? host
}
