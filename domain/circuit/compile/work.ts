import { isTimerValue } from '../execution/timers.ts'
import type { Outcome, ServiceRule, TaskRule } from '../plan.ts'
import { serviceActivities, taskKinds, taskRoles } from '../vocabulary.ts'
import { type Draft, describe, refuse, warn } from './draft.ts'
import { children, type Element, extensions, textOf } from './element.ts'
import { checkedText } from './expressions.ts'
import { laneCandidate } from './lanes.ts'

/** The `bannette:task` of a user task, completed by its lane; undefined for a plain one, which opens for anybody. */
export function taskRule(draft: Draft, element: Element): TaskRule | undefined {
  const [task, second] = extensions(element, 'bannette:Task')
  const lane = laneCandidate(draft, element)
  if (!task) return Object.keys(lane).length > 0 ? { kind: 'task', outcomes: [], ...lane } : undefined
  const bad = (message: string) => refuse(draft, element, 'TASK_INVALID', message)
  if (second) bad('A user task has one bannette:task')
  const kind = textOf(task, 'kind') ?? 'task'
  if (!(taskKinds as readonly string[]).includes(kind)) bad(`Unknown kind of task ${kind}`)
  const role = textOf(task, 'role')
  if (role !== undefined && !role.startsWith('=') && !(taskRoles as readonly string[]).includes(role)) {
    bad(`Unknown role ${role}`)
  }
  const due = textOf(task, 'due')
  if (due !== undefined && !due.startsWith('=') && !isTimerValue('duration', due)) bad(`${due} is not a duration`)
  const rule: TaskRule = { kind, outcomes: outcomesOf(draft, element, task) }
  for (const name of ['role', 'user', 'unit', 'due'] as const) {
    const text = textOf(task, name)
    if (text !== undefined) rule[name] = checkedText(draft, element, text)
  }
  const isAddressed = rule.role !== undefined || rule.user !== undefined || rule.unit !== undefined
  return isAddressed ? rule : { ...rule, ...lane }
}

/** The `bannette:service` of a service or send task; without one it does nothing. */
export function serviceRule(draft: Draft, element: Element): ServiceRule | undefined {
  const [service] = extensions(element, 'bannette:Service')
  if (!service) {
    warn(draft, element, 'SERVICE_UNBOUND', `The ${describe(element)} has no bannette:service; it completes at once`)
    return undefined
  }
  const activity = textOf(service, 'activity') ?? ''
  if (!(serviceActivities as readonly string[]).includes(activity)) {
    refuse(draft, element, 'SERVICE_INVALID', `Unknown activity ${activity || '(none)'}`)
  }
  const parameters: Record<string, string> = {}
  for (const parameter of children(service, 'parameters')) {
    const name = textOf(parameter, 'name')
    if (name === undefined) refuse(draft, element, 'SERVICE_INVALID', 'A parameter has no name')
    else parameters[name] = checkedText(draft, element, textOf(parameter, 'value') ?? '')
  }
  return { activity, parameters }
}

function outcomesOf(draft: Draft, element: Element, task: Element): Outcome[] {
  const outcomes: Outcome[] = []
  for (const outcome of children(task, 'outcomes')) {
    const id = textOf(outcome, 'id')
    if (id === undefined || outcomes.some((one) => one.id === id)) {
      refuse(
        draft,
        element,
        'TASK_INVALID',
        id === undefined ? 'An outcome has no id' : `Two outcomes are called ${id}`,
      )
      continue
    }
    outcomes.push({ id, label: textOf(outcome, 'label') ?? id, needsComment: outcome.needsComment === true })
  }
  return outcomes
}
