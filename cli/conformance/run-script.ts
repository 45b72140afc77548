import type { CircuitEvent, Command, Step } from '../../domain/circuit/events.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { State, Vars } from '../../domain/circuit/state.ts'
import { step } from '../../domain/circuit/step.ts'

export type ScriptStep = { complete?: string; timer?: string; message?: string; outcome?: string; variables?: Vars }
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
    if (line.variables) state = apply(plan, state, { type: 'setVariables', vars: line.variables })
    const event = eventOf(plan, state, line)
    if (event) state = apply(plan, state, event)
    else console.error(`not possible now: ${JSON.stringify(line)}`)
    reports.push(report(plan, state))
  }
  return reports
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

function eventOf(plan: Plan, state: State, line: ScriptStep): CircuitEvent | undefined {
  if (line.message !== undefined) return { type: 'message', name: line.message }
  const named = (node: number, element: string) => isNamed(plan.nodes[node]?.id, element)
  if (line.timer !== undefined) {
    const element = line.timer
    const timer = state.subscriptions.find(({ on, node }) => on === 'timer' && named(node, element))
    return timer && { type: 'timerFired', timerId: timer.id }
  }
  const element = line.complete ?? ''
  const task = state.waits.find((wait) => wait.task && named(wait.node, element))?.task
  const outcome = line.outcome ?? chosenOutcome(line.variables) ?? task?.outcomes[0]?.id
  return task && { type: 'taskCompleted', taskId: task.id, ...(outcome !== undefined && { outcome }) }
}

function report(plan: Plan, state: State): StepReport {
  const open = state.waits.filter(({ task }) => task).map(({ node }) => localId(plan.nodes[node]?.id ?? ''))
  const incidents = state.incidents.map(({ element, code, message }) => ({ element: localId(element), code, message }))
  return { open: open.sort(), completed: state.status === 'completed', incidents }
}

const chosenOutcome = (variables: Vars | undefined): string | undefined =>
  typeof variables?.outcome === 'string' ? variables.outcome : undefined

const isService = (command: Command) => command.type === 'runService'

/** The id in the BPMN file: without the calls around it. */
const localId = (id: string): string => id.slice(id.lastIndexOf('/') + 1)

const isNamed = (id: string | undefined, element: string): boolean =>
  id !== undefined && (id === element || localId(id) === element)
