import type { ScopeInstance, Vars, Wait } from '../state.ts'
import { clearScope, forgetScope } from './cancel.ts'
import {
  countPassage,
  fact,
  isScopeAlive,
  joinPath,
  nextVisit,
  nodeOf,
  type Run,
  scopeOf,
  structuralId,
} from './run.ts'
import { arm, disarm } from './subscriptions.ts'

export const rootScope = 'process'

/** Starts the process: its event sub-processes listen before its first token moves. */
export function openProcess(run: Run, vars: Vars): void {
  run.state.scopes.push({ id: rootScope, scope: 0, path: '', vars: { ...vars } })
  listen(run, scopeOf(run, rootScope))
  start(run, scopeOf(run, rootScope))
}

/** Opens the inside of a sub-process or call activity. `start: false` leaves it without tokens, for a move. */
export function openInner(run: Run, host: Wait, options = { start: true }): ScopeInstance {
  const inner = nodeOf(run, host.node).inner ?? 0
  const instance = { id: host.id, scope: inner, parent: host.scope, host: host.id, path: host.path, vars: {} }
  run.state.scopes.push(instance)
  listen(run, instance)
  if (options.start) start(run, instance)
  return instance
}

/** An event sub-process begins; an interrupting one ends everything else in its scope first (13.5.4). */
export function openHandler(run: Run, handler: number, parentId: string, vars: Vars, begin = true): ScopeInstance {
  const node = nodeOf(run, handler)
  const parent = scopeOf(run, parentId)
  const inner = run.plan.scopes[node.inner ?? 0]
  const startEvent = nodeOf(run, inner?.starts[0] ?? 0)
  if (startEvent.interrupting && !parent.interrupted) {
    clearScope(run, parentId)
    disarm(run, parentId)
    parent.interrupted = true
  }
  const visit = nextVisit(run, node.id, parent.path)
  const path = joinPath(parent.path, visit)
  countPassage(run, node.id)
  fact(run, 'element_entered', node.id, structuralId(node.id, visit, parent.path))
  const id = structuralId(node.id, visit, parent.path)
  const instance = { id, scope: node.inner ?? 0, parent: parentId, path, vars: { ...vars } }
  run.state.scopes.push(instance)
  listen(run, instance)
  if (begin) start(run, instance)
  return instance
}

/** Completes the first scope that has nothing left to do. @returns whether there was one. */
export function completeScope(run: Run): boolean {
  const done = run.state.scopes.findLast((scope) => isEmpty(run, scope.id))
  if (!done) return false
  forgetScope(run, done.id)
  if (done.id === rootScope) completeProcess(run, done)
  else leaveScope(run, done)
  return true
}

function start(run: Run, instance: ScopeInstance): void {
  const { starts = [], triggers = [] } = run.plan.scopes[instance.scope] ?? {}
  for (const node of starts) run.queue.push({ do: 'enter', node, scope: instance.id })
  if (starts.length === 0) awaitTrigger(run, instance, triggers)
}

/** Several start events and none that begins by itself: the first that happens begins (10.5.2). */
function awaitTrigger(run: Run, instance: ScopeInstance, triggers: number[]): void {
  const [first] = triggers
  if (first === undefined) return
  const { path } = instance
  const visit = nextVisit(run, nodeOf(run, first).id, path)
  const id = structuralId(nodeOf(run, first).id, visit, path)
  run.state.waits.push({ id, type: 'gate', node: first, scope: instance.id, visit, path })
  for (const node of triggers) arm(run, { node, owner: id, visit, path, scope: instance.id }, nodeOf(run, node).event)
}

function listen(run: Run, instance: ScopeInstance): void {
  for (const handler of run.plan.scopes[instance.scope]?.handlers ?? []) {
    const inner = run.plan.scopes[nodeOf(run, handler).inner ?? 0]
    const index = inner?.starts[0] ?? 0
    const event = nodeOf(run, index)
    const visit = nextVisit(run, event.id, instance.path)
    const armed = { node: index, owner: instance.id, visit, path: instance.path, scope: instance.id }
    arm(run, armed, event.event)
  }
}

function isEmpty(run: Run, id: string): boolean {
  const { waits, marks, scopes } = run.state
  return (
    !waits.some((wait) => wait.scope === id) &&
    !marks.some((mark) => mark.scope === id) &&
    !scopes.some((scope) => scope.parent === id) &&
    !run.queue.some((work) => work.scope === id)
  )
}

function completeProcess(run: Run, root: ScopeInstance): void {
  run.state.status = 'completed'
  run.state.messages = []
  run.commands.push({ type: 'completed', vars: root.vars })
  fact(run, 'circuit_completed', run.plan.key)
}

/** The outcome of the last task inside becomes the outcome of the sub-process, for the gateway behind it. */
function leaveScope(run: Run, done: ScopeInstance): void {
  if (done.host === undefined || done.parent === undefined || !isScopeAlive(run, done.parent)) {
    const node = run.plan.scopes[done.scope]?.node
    if (node !== undefined) fact(run, 'element_left', nodeOf(run, node).id, done.id)
    return
  }
  if (Object.hasOwn(done.vars, 'outcome')) scopeOf(run, done.parent).vars.outcome = done.vars.outcome
  run.queue.push({ do: 'done', wait: done.host, scope: done.parent })
}
