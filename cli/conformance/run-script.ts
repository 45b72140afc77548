import type { CircuitEvent, Command, Step } from '../../domain/circuit/events.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { State, Vars } from '../../domain/circuit/state.ts'
import { step } from '../../domain/circuit/step.ts'

/** One line of a script. `variables` alone only sets them; `signal` is a `message` that everybody hears. */
export type ScriptStep = {
  complete?: string
  timer?: string
  message?: string
  signal?: string
  outcome?: string
  variables?: Vars
}
export type StepReport = {
  open: string[]
  completed: boolean
  incidents: { element: string; code: string; message: string }[]
}

/** Plays a script from the start and reports after the start and after each step. */
export function runScript(plan: Plan, initial: State, script: ScriptStep[]): StepReport[] {
  let state = apply(plan, initial, { type: 'started' })
  const reports = [report(plan, state)]
  for (const line of script) {
    state = play(plan, state, line)
    reports.push(report(plan, state))
  }
  return reports
}

/** The variables are there before anything happens; those of a task come with its completion. */
function play(plan: Plan, before: State, line: ScriptStep): State {
  if (line.complete !== undefined) {
    const event = completionOf(plan, before, line, line.complete)
    if (event) return apply(plan, before, event)
  }
  const state = line.variables ? apply(plan, before, { type: 'setVariables', vars: line.variables }) : before
  const events = eventsOf(plan, state, line)
  if (events.length === 0 && !isOnlyVariables(line)) console.error(`not possible now: ${JSON.stringify(line)}`)
  return events.reduce((current, event) => apply(plan, current, event), state)
}

/** Services complete at once here: there is nobody to run them. */
function apply(plan: Plan, before: State, event: CircuitEvent): State {
  let { state, commands }: Pick<Step, 'state' | 'commands'> = step(plan, before, event)
  const services = commands.filter(isService)
  for (let next = services.shift(); next; next = services.shift()) {
    ;({ state, commands } = step(plan, state, { type: 'serviceSucceeded', serviceId: next.serviceId }))
    services.push(...commands.filter(isService))
  }
  return state
}

function eventsOf(plan: Plan, state: State, { timer, message, signal }: ScriptStep): CircuitEvent[] {
  if (signal !== undefined) return [{ type: 'signal', name: signal }]
  if (message !== undefined) return [heard(plan, message)]
  const armed = state.subscriptions.find(
    ({ on, node }) => on === 'timer' && timer !== undefined && isNamed(plan.nodes[node]?.id, timer),
  )
  return armed ? [{ type: 'timerFired', timerId: armed.id }] : []
}

/** The format knows only messages: a name that the file gives to signals alone is a signal. An element's id stands for its event. */
function heard(plan: Plan, given: string): CircuitEvent {
  const rules = plan.nodes.flatMap(({ id, event }) =>
    event?.on === 'message' || event?.on === 'signal' ? [{ id, on: event.on, name: event.name }] : [],
  )
  const named = rules.filter(({ name }) => name === given)
  const meant = named.length > 0 ? named : rules.filter(({ id }) => isNamed(id, given))
  const on = meant.some((one) => one.on === 'message') ? 'message' : (meant[0]?.on ?? 'message')
  return { type: on, name: meant[0]?.name ?? given }
}

function completionOf(plan: Plan, state: State, line: ScriptStep, element: string): CircuitEvent | undefined {
  const task = state.waits.find((wait) => wait.task && isNamed(plan.nodes[wait.node]?.id, element))?.task
  if (!task) return undefined
  const vars = line.variables ?? {}
  const outcome = line.outcome ?? (typeof vars.outcome === 'string' ? vars.outcome : task.outcomes[0]?.id)
  return { type: 'taskCompleted', taskId: task.id, vars, ...(outcome !== undefined && { outcome }) }
}

function report(plan: Plan, state: State): StepReport {
  const open = state.waits.filter(({ task }) => task).map(({ node }) => localId(plan.nodes[node]?.id ?? ''))
  const incidents = state.incidents.map(({ element, code, message }) => ({ element: localId(element), code, message }))
  return { open: open.sort(), completed: state.status === 'completed', incidents }
}

const isOnlyVariables = ({ variables, ...rest }: ScriptStep): boolean =>
  variables !== undefined && Object.keys(rest).length === 0

const isService = (command: Command) => command.type === 'runService'

/** The id in the BPMN file: without the calls around it. */
const localId = (id: string): string => id.slice(id.lastIndexOf('/') + 1)

const isNamed = (id: string | undefined, element: string): boolean =>
  id !== undefined && (id === element || localId(id) === element)
