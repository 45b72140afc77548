import type { Many, Vars, Wait } from '../state.ts'
import { findWait, type Run, scopeOf } from './run.ts'

/** Everything an expression may name at this place: the inner hides the outer. */
export function visibleVars(run: Run, scopeId: string, wait?: Wait): Vars {
  const layers: Vars[] = []
  if (wait) layers.push(...waitLayers(run, wait))
  let id: string | undefined = scopeId
  while (id !== undefined) {
    const scope = scopeOf(run, id)
    layers.push(scope.vars)
    const host = findWait(run, scope.host)
    if (host) layers.push(...waitLayers(run, host))
    id = scope.parent
  }
  return Object.assign({}, ...layers.reverse())
}

/** What is known only inside of sub-process, event sub-process and multi-instance: everything but the process's own. */
export function localVars(run: Run, scopeId: string, wait?: Wait): Vars {
  const layers: Vars[] = []
  if (wait?.vars) layers.push(wait.vars)
  let scope = scopeOf(run, scopeId)
  while (scope.parent !== undefined) {
    layers.push(scope.vars)
    const host = findWait(run, scope.host)
    if (host?.vars) layers.push(host.vars)
    scope = scopeOf(run, scope.parent)
  }
  const { outcome: _, ...local } = Object.assign({}, ...layers.reverse())
  return local
}

/** A name that is local somewhere on the way out is set there; any other becomes a variable of the process. */
export function assignVars(run: Run, scopeId: string, vars: Vars | undefined, wait?: Wait): void {
  for (const [name, value] of Object.entries(vars ?? {})) holderOf(run, scopeId, name, wait)[name] = value
}

export function setRootVars(run: Run, vars: Vars | undefined): void {
  const root = run.state.scopes[0]
  if (root) Object.assign(root.vars, vars ?? {})
}

function holderOf(run: Run, scopeId: string, name: string, wait?: Wait): Vars {
  if (wait?.vars && Object.hasOwn(wait.vars, name)) return wait.vars
  const scope = scopeOf(run, scopeId)
  if (scope.parent === undefined || Object.hasOwn(scope.vars, name)) return scope.vars
  return holderOf(run, scope.parent, name, findWait(run, scope.host))
}

function waitLayers(run: Run, wait: Wait): Vars[] {
  const around = findWait(run, wait.parent)
  const layers = wait.vars ? [wait.vars] : []
  if (around) layers.push(...waitLayers(run, around))
  if (wait.many) layers.push(counters(wait.many))
  return layers
}

/** BPMN 2.0.2, tables 10.27 and 10.30. */
function counters(many: Many): Vars {
  if (many.mode === 'loop') return { loopCounter: many.total }
  return {
    numberOfInstances: many.total,
    numberOfActiveInstances: many.active,
    numberOfCompletedInstances: many.completed,
    numberOfTerminatedInstances: many.terminated,
  }
}
