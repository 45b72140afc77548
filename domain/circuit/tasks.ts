import type { CircuitEvent } from './events.ts'
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
