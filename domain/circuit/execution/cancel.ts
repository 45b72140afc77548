import type { Wait } from '../state.ts'
import { resolveIncidents } from './incidents.ts'
import { fact, findWait, nodeOf, type Run, removeWait } from './run.ts'
import { disarm } from './subscriptions.ts'

/** Ends a wait before its time, with everything inside it: tasks, timers, instances, inner scopes. */
export function cancelWait(run: Run, id: string): void {
  const wait = findWait(run, id)
  if (!wait) return
  for (const instance of run.state.waits.filter((one) => one.parent === id)) cancelWait(run, instance.id)
  for (const scope of run.state.scopes.filter((one) => one.host === id)) cancelScope(run, scope.id)
  forgetWait(run, wait)
  reportCancelled(run, wait)
}

/** Takes the wait off the board, with what it armed and what went wrong in it. */
export function forgetWait(run: Run, wait: Wait): void {
  disarm(run, wait.id)
  removeWait(run, wait.id)
  run.state.waits = run.state.waits.filter((one) => one.owner !== wait.id)
  dropOrphanIncidents(run)
}

/** Ends a scope instance and all it contains. */
function cancelScope(run: Run, id: string): void {
  const scope = run.state.scopes.find((one) => one.id === id)
  if (!scope) return
  clearScope(run, id)
  forgetScope(run, id)
  fact(run, 'scope_cancelled', scopeElement(run, scope.scope), id)
}

/** Every token of the scope dies, event sub-processes included; the scope itself stays (terminate, interruption). */
export function clearScope(run: Run, id: string): void {
  for (const wait of run.state.waits.filter((one) => one.scope === id && one.parent === undefined)) {
    cancelWait(run, wait.id)
  }
  for (const inner of run.state.scopes.filter((one) => one.parent === id)) cancelScope(run, inner.id)
  run.state.marks = run.state.marks.filter((mark) => mark.scope !== id)
  run.queue = run.queue.filter((work) => work.scope !== id)
}

/** Takes the scope instance off the board, with the event sub-processes that listened for it. */
export function forgetScope(run: Run, id: string): void {
  disarm(run, id)
  run.state.waits = run.state.waits.filter((one) => one.owner !== id)
  dropOrphanIncidents(run)
  run.state.scopes = run.state.scopes.filter((one) => one.id !== id)
  run.queue = run.queue.filter((work) => work.scope !== id)
}

function dropOrphanIncidents(run: Run): void {
  resolveIncidents(run, (incident) => incident.wait !== undefined && !findWait(run, incident.wait))
}

function reportCancelled(run: Run, wait: Wait): void {
  const { id: element } = nodeOf(run, wait.node)
  if (wait.task) {
    run.commands.push({ type: 'closeTask', taskId: wait.id, reason: 'cancelled' })
    fact(run, 'task_cancelled', element, wait.id)
  }
  if (wait.type === 'service') fact(run, 'service_cancelled', element, wait.id)
  if (wait.type === 'event' || wait.type === 'gate' || wait.type === 'stuck')
    fact(run, 'token_cancelled', element, wait.id)
}

function scopeElement(run: Run, index: number): string {
  const node = run.plan.scopes[index]?.node
  return node === undefined ? run.plan.key : nodeOf(run, node).id
}
