import { type CompileOptions, compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import type { CircuitEvent, Command, Fact } from '../../../domain/circuit/events.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import { initialState, type State, type Vars } from '../../../domain/circuit/state.ts'
import { step } from '../../../domain/circuit/step.ts'

/** Plays one circuit, event by event, by element ids. */
export class Play {
  readonly plan: Plan
  readonly events: CircuitEvent[] = []
  state: State
  commands: Command[] = []
  facts: Fact[] = []

  constructor(plan: Plan, vars: Vars = {}) {
    this.plan = plan
    this.state = initialState(plan.hash)
    this.apply({ type: 'started', vars })
  }

  apply(event: CircuitEvent): this {
    const { state, commands, facts } = step(this.plan, this.state, event)
    this.events.push(event)
    this.state = state
    this.commands = commands
    this.facts = facts
    return this
  }

  complete(element: string, vars: Vars = {}, outcome?: string): this {
    const task = this.tasks().find((one) => one.element === element)
    if (!task) throw new Error(`no open task ${element}, only ${this.open().join(', ')}`)
    return this.apply({ type: 'taskCompleted', taskId: task.id, vars, ...(outcome !== undefined && { outcome }) })
  }

  timer(element: string): this {
    const timer = this.state.subscriptions.find(
      ({ on, node }) => on === 'timer' && this.plan.nodes[node]?.id === element,
    )
    if (!timer) throw new Error(`timer ${element} is not armed`)
    return this.apply({ type: 'timerFired', timerId: timer.id })
  }

  message(name: string, vars: Vars = {}, id?: string): this {
    return this.apply({ type: 'message', name, vars, ...(id !== undefined && { id }) })
  }

  tasks() {
    return this.state.waits.flatMap(({ task }) => (task ? [task] : []))
  }

  open(): string[] {
    return this.tasks()
      .map(({ element }) => element)
      .sort()
  }

  incidents(): string[] {
    return this.state.incidents.map(({ code, element }) => `${code} ${element}`)
  }

  get completed(): boolean {
    return this.state.status === 'completed'
  }
}

/** Compiles a file that must be accepted. */
export async function planOf(xml: string, options: CompileOptions = {}): Promise<Plan> {
  const { plan, findings } = await compileCircuit(xml, { markings: 0, ...options })
  if (!plan) throw new Error(findings.map(({ element, code, message }) => `${element} ${code} ${message}`).join('\n'))
  return plan
}

export const play = async (xml: string, vars: Vars = {}): Promise<Play> => new Play(await planOf(xml), vars)

/** What people and clocks could do now. */
export function possible(state: State): CircuitEvent[] {
  const tasks = state.waits.flatMap(({ task }) => (task ? [{ type: 'taskCompleted' as const, taskId: task.id }] : []))
  const timers = state.subscriptions.filter(({ on }) => on === 'timer')
  return [...tasks, ...timers.map(({ id }) => ({ type: 'timerFired' as const, timerId: id }))]
}
