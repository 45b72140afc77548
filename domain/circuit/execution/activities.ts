import type { Failure } from '../expression.ts'
import type { NodeType, PlanNode } from '../plan.ts'
import type { Vars, Wait } from '../state.ts'
import { forgetWait } from './cancel.ts'
import { leave } from './gateways.ts'
import { livelock, raiseOn } from './incidents.ts'
import { instanceDone, openMany } from './many.ts'
import { fact, findWait, nextVisit, nodeOf, type Run, scopeOf, structuralId } from './run.ts'
import { openInner } from './scopes.ts'
import { arm } from './subscriptions.ts'
import { buildTask } from './task.ts'
import { evaluateTexts } from './texts.ts'
import { visibleVars } from './variables.ts'

/** A token enters an activity: one instance of it, or a `many` around several (BPMN 2.0.2, 13.3). */
export function enterActivity(run: Run, index: number, scopeId: string): void {
  const node = nodeOf(run, index)
  const { path } = scopeOf(run, scopeId)
  const visit = nextVisit(run, node.id, path)
  const id = structuralId(node.id, visit, path)
  const repeats = node.multi !== undefined || node.loop !== undefined
  const wait: Wait = {
    id: repeats ? `${id}*` : id,
    type: repeats ? 'many' : waitType(node.type),
    node: index,
    scope: scopeId,
    visit,
    path,
  }
  run.state.waits.push(wait)
  attachEvents(run, wait)
  if (repeats) openMany(run, wait)
  else openInstance(run, wait)
}

/** Gives the instance its work: a task for somebody, a service to run, a message to wait for, an inner scope. */
export function openInstance(run: Run, wait: Wait): void {
  const node = nodeOf(run, wait.node)
  wait.type = waitType(node.type)
  delete wait.at
  const failed = openWork(run, node, wait)
  if (!failed) return
  wait.type = 'stuck'
  wait.at = 'open'
  raiseOn(run, wait, failed, ['retry', 'skip', 'move'])
}

/** Opens an instance of a multi-instance or loop, unless they follow each other without end. */
export function openNext(run: Run, wait: Wait) {
  run.budget -= 1
  if (run.budget >= 0) return openInstance(run, wait)
  wait.type = 'stuck'
  wait.at = 'open'
  raiseOn(run, wait, livelock(nodeOf(run, wait.node)), ['retry', 'skip', 'move'])
}

/** The instance has done its work: the token leaves, or the activity around it counts one more. */
export function closeInstance(run: Run, wait: Wait): void {
  forgetWait(run, wait)
  const around = findWait(run, wait.parent)
  if (around) instanceDone(run, around)
  else leave(run, wait.node, wait.scope)
}

/** Runs the service, or runs it again under the same id after an incident. */
export function runService(run: Run, wait: Wait): Failure | undefined {
  const { id: element, service } = nodeOf(run, wait.node)
  const vars = (): Vars => visibleVars(run, wait.scope, wait)
  const parameters = evaluateTexts(run, service?.parameters ?? {}, vars)
  if (!parameters.ok) return parameters
  const activity = service?.activity ?? ''
  const command = { serviceId: wait.id, element, activity, parameters: parameters.values, vars: vars() }
  run.commands.push({ type: 'runService', ...command })
  fact(run, 'service_started', element, wait.id, activity)
  return undefined
}

function openWork(run: Run, node: PlanNode, wait: Wait): Failure | undefined {
  if (node.type === 'user') return openTask(run, node, wait)
  if (node.type === 'service' && node.service) return runService(run, wait)
  if (node.type === 'receive') {
    const { node: index, visit, path, scope } = wait
    arm(run, { node: index, owner: wait.id, visit, path, scope }, node.event)
  } else if (node.type === 'scope') openInner(run, wait)
  else run.queue.push({ do: 'done', wait: wait.id, scope: wait.scope })
  return undefined
}

function openTask(run: Run, node: PlanNode, wait: Wait): Failure | undefined {
  const built = buildTask(run, node, wait)
  if (!built.ok) return built
  wait.task = built.task
  run.commands.push({ type: 'openTask', task: built.task })
  fact(run, 'task_opened', node.id, wait.id)
  return undefined
}

/** The boundary events listen before the activity does anything. */
function attachEvents(run: Run, wait: Wait): void {
  const { path, scope } = wait
  for (const index of nodeOf(run, wait.node).boundary ?? []) {
    const { id, event } = nodeOf(run, index)
    // Errors and escalations find their catcher when they are thrown.
    if (!event || event.on === 'error' || event.on === 'escalation') continue
    const visit = nextVisit(run, `${id}~`, path)
    arm(run, { node: index, owner: wait.id, visit, path, scope }, event)
  }
}

function waitType(type: NodeType): Wait['type'] {
  if (type === 'user') return 'task'
  if (type === 'receive') return 'event'
  if (type === 'service' || type === 'scope') return type
  return 'pass'
}
