import type { CircuitEvent } from './events.ts'
import { maxInstances } from './execution/many.ts'
import type { Plan } from './plan.ts'
import type { State } from './state.ts'

export type Refusal = {
  code:
    | 'ALREADY_STARTED'
    | 'NOT_RUNNING'
    | 'UNKNOWN_TASK'
    | 'UNKNOWN_OUTCOME'
    | 'UNKNOWN_TIMER'
    | 'UNKNOWN_SERVICE'
    | 'UNKNOWN_INCIDENT'
    | 'UNKNOWN_ELEMENT'
    | 'UNKNOWN_TOKEN'
    | 'UNKNOWN_ACTIVITY'
    | 'UNKNOWN_INSTANCE'
    | 'TOO_MANY_INSTANCES'
  message: string
}

/** Why the event does not fit the state, or null: what a validator asks before it lets anything in. */
export function refusalOf(plan: Plan, state: State, event: CircuitEvent): Refusal | null {
  if (event.type === 'started') {
    return state.status === 'new' ? null : refuse('ALREADY_STARTED', 'The circuit has already been started')
  }
  if (state.status !== 'running') return refuse('NOT_RUNNING', `The circuit is ${state.status}`)
  switch (event.type) {
    case 'taskCompleted':
      return refuseTask(state, event.taskId, event.outcome)
    case 'skipTask':
      return state.waits.some((wait) => wait.task && wait.id === event.taskId)
        ? null
        : refuse('UNKNOWN_TASK', `Task ${event.taskId} is not open`)
    case 'timerFired':
      return state.subscriptions.some((one) => one.on === 'timer' && one.id === event.timerId)
        ? null
        : refuse('UNKNOWN_TIMER', `Timer ${event.timerId} is not armed`)
    case 'serviceSucceeded':
    case 'serviceFailed':
      return state.waits.some((wait) => wait.type === 'service' && wait.id === event.serviceId)
        ? null
        : refuse('UNKNOWN_SERVICE', `Service ${event.serviceId} is not running`)
    case 'retry':
    case 'skip':
      return state.incidents.some(({ id, acts }) => id === event.incidentId && acts.includes(event.type))
        ? null
        : refuse('UNKNOWN_INCIDENT', `There is no incident ${event.incidentId} to ${event.type}`)
    case 'addInstance':
      return refuseAddition(state, event.activity)
    case 'removeInstance':
      return isInstance(state, event.instance)
        ? null
        : refuse('UNKNOWN_INSTANCE', `There is no instance ${event.instance} to remove`)
    case 'move':
      return refuseMove(plan, state, event.cancel, event.activate)
    default:
      return null
  }
}

function refuseTask(state: State, taskId: string, outcome: string | undefined): Refusal | null {
  const task = state.waits.find((wait) => wait.id === taskId)?.task
  if (!task) return refuse('UNKNOWN_TASK', `Task ${taskId} is not open`)
  if (task.outcomes.length === 0 || task.outcomes.some(({ id }) => id === outcome)) return null
  const known = task.outcomes.map(({ id }) => id).join(', ')
  return refuse('UNKNOWN_OUTCOME', `Task ${taskId} ends with one of ${known}, not ${outcome ?? 'nothing'}`)
}

function refuseAddition(state: State, activity: string): Refusal | null {
  const many = state.waits.find(({ id }) => id === activity)?.many
  if (!many || many.mode === 'loop') return refuse('UNKNOWN_ACTIVITY', `No multi-instance ${activity} is running`)
  if (many.total < maxInstances) return null
  return refuse('TOO_MANY_INSTANCES', `${activity} has ${many.total} instances already`)
}

function isInstance(state: State, id: string): boolean {
  const parent = state.waits.find((wait) => wait.id === id)?.parent
  return state.waits.some((wait) => wait.id === parent && wait.many !== undefined && wait.many.mode !== 'loop')
}

function refuseMove(plan: Plan, state: State, cancel: string[], activate: string[]): Refusal | null {
  const unknown = activate.find((element) => !isPlaceForToken(plan, element))
  if (unknown !== undefined) return refuse('UNKNOWN_ELEMENT', `No token can be put on ${unknown}`)
  const gone = cancel.find((id) => !isToken(plan, state, id))
  return gone === undefined ? null : refuse('UNKNOWN_TOKEN', `There is nothing to cancel under ${gone}`)
}

function isPlaceForToken(plan: Plan, element: string): boolean {
  const node = plan.nodes.find(({ id }) => id === element)
  return node !== undefined && node.type !== 'boundary' && node.type !== 'handler'
}

function isToken(plan: Plan, state: State, id: string): boolean {
  if (state.waits.some((wait) => wait.id === id) || state.scopes.some((scope) => scope.id === id)) return true
  return state.marks.some((mark) => plan.flows[mark.flow]?.id === id)
}

const refuse = (code: Refusal['code'], message: string): Refusal => ({ code, message })
