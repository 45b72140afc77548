import type { Failure } from '../expression.ts'
import type { PlanNode } from '../plan.ts'
import type { Assignment, Task, Wait } from '../state.ts'
import type { Run } from './run.ts'
import { evaluateTexts } from './texts.ts'
import { localVars, visibleVars } from './variables.ts'

/** The task as it opens: who may do it, how it can end, what is known only here. */
export function buildTask(run: Run, node: PlanNode, wait: Wait): { ok: true; task: Task } | Failure {
  const { role, user, unit, due, kind = 'task', outcomes = [] } = node.task ?? {}
  const texts = Object.fromEntries(Object.entries({ role, user, unit, due }).filter(([, text]) => text !== undefined))
  const result = evaluateTexts(run, texts as Record<string, string>, () => visibleVars(run, wait.scope, wait))
  if (!result.ok) return result
  const values = Object.fromEntries(Object.entries(result.values).map(([name, value]) => [name, String(value)]))
  const task: Task = {
    id: wait.id,
    element: node.id,
    name: node.name ?? node.id,
    kind,
    outcomes,
    visit: wait.visit,
    instance: wait.path === '' ? '0' : wait.path,
    scope: wait.scope,
    data: localVars(run, wait.scope, wait),
    ...assignmentOf(values),
    ...(values.due !== undefined && { due: values.due }),
  }
  return { ok: true, task }
}

function assignmentOf({ role, user, unit }: Record<string, string>): { assignment?: Assignment } {
  const named = role ?? (user !== undefined ? 'user' : unit !== undefined ? 'unit' : undefined)
  if (named === undefined) return {}
  return { assignment: { role: named, ...(user !== undefined && { user }), ...(unit !== undefined && { unit }) } }
}
