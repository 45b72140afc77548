import type { CircuitEvent } from '../events.ts'
import { forgetWait } from './cancel.ts'
import { leave } from './gateways.ts'
import { instanceDone } from './many.ts'
import { fact, findWait, nodeOf, type Run, scopeOf } from './run.ts'
import { assignVars } from './variables.ts'

/** The outcome is known as `outcome` to what follows in the task's scope; the other variables go where they belong. */
export function completeTask(run: Run, event: Extract<CircuitEvent, { type: 'taskCompleted' }>): void {
  const wait = findWait(run, event.taskId)
  if (!wait) return
  assignVars(run, wait.scope, event.vars, wait)
  if (event.outcome !== undefined) scopeOf(run, wait.scope).vars.outcome = event.outcome
  run.commands.push({ type: 'closeTask', taskId: wait.id, reason: 'completed' })
  fact(run, 'task_completed', nodeOf(run, wait.node).id, wait.id, event.outcome)
  run.queue.push({ do: 'done', wait: wait.id, scope: wait.scope })
}

/** The task is over without having been done: no variable of its work is set, and nothing that it would start begins. */
export function skipTask(run: Run, event: Extract<CircuitEvent, { type: 'skipTask' }>): void {
  const wait = findWait(run, event.taskId)
  if (!wait) return
  if (event.outcome !== undefined) scopeOf(run, wait.scope).vars.outcome = event.outcome
  run.commands.push({ type: 'closeTask', taskId: wait.id, reason: 'cancelled' })
  fact(run, 'task_cancelled', nodeOf(run, wait.node).id, wait.id, 'skipped')
  const around = findWait(run, wait.parent)
  forgetWait(run, wait)
  if (around) instanceDone(run, around)
  else leave(run, afterService(run, wait.node, event.without), wait.scope)
}

/** The service of that kind right behind the node, or the node itself when there is none. */
function afterService(run: Run, index: number, activity: string | undefined): number {
  const [only, other] = nodeOf(run, index).out
  const next = only === undefined || other !== undefined ? undefined : run.plan.flows[only]?.to
  const carriesOut = next !== undefined && activity !== undefined && nodeOf(run, next).service?.activity === activity
  return carriesOut ? next : index
}
