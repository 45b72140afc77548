import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import type { CircuitEvent, Command } from '../../../domain/circuit/events.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import type { State, Vars } from '../../../domain/circuit/state.ts'
import { start, step } from '../../../domain/circuit/step.ts'
import { planOf, possible } from './play.ts'
import { block, drawBlock, graph, vars } from './random.ts'

/** Milliseconds a property may take on a busy machine. */
const slow = 120_000

const choices = fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 })

type Visit = (state: State, commands: Command[]) => void

function playRandomly(
  plan: Plan,
  given: Vars,
  picks: number[],
  visit: Visit,
): { state: State; events: CircuitEvent[] } {
  let { state, commands } = start(plan, { vars: given })
  const events: CircuitEvent[] = []
  visit(state, commands)
  for (const pick of picks) {
    const events_ = possible(state)
    const event = events_[pick % Math.max(1, events_.length)]
    if (!event) break
    events.push(event)
    ;({ state, commands } = step(plan, state, event))
    visit(state, commands)
  }
  return { state, events }
}

test(
  'every run of a well-formed circuit ends, without incident and with nothing left behind',
  async () => {
    await fc.assert(
      fc.asyncProperty(block, vars, choices, async (root, given, picks) => {
        const plan = await planOf(drawBlock(root))
        const { state } = playRandomly(plan, given, [...picks, ...picks, ...picks], () => undefined)
        expect(state.incidents).toEqual([])
        expect(state.status).toBe('completed')
        expect([state.waits, state.marks, state.subscriptions, state.scopes]).toEqual([[], [], [], []])
      }),
      { numRuns: 60 },
    )
  },
  slow,
)

test(
  'what the commands opened and armed is exactly what the state holds: no orphan task, no orphan timer',
  async () => {
    await fc.assert(
      fc.asyncProperty(block, vars, choices, async (root, given, picks) => {
        const open = new Set<string>()
        const plan = await planOf(drawBlock(root))
        playRandomly(plan, given, picks, (state, commands) => {
          for (const command of commands) record(open, command)
          const tasks = state.waits.flatMap(({ task }) => (task ? [task.id] : []))
          const timers = state.subscriptions.filter(({ on }) => on === 'timer').map(({ id }) => id)
          const armed = [...open].filter((id) => tasks.includes(id) || timers.includes(id))
          expect(armed.sort()).toEqual([...tasks, ...timers].sort())
          // A timer that has fired needs no disarming; everything else that is gone was closed.
          expect([...open].filter((id) => !armed.includes(id) && !id.includes('t#'))).toEqual([])
        })
      }),
      { numRuns: 50 },
    )
  },
  slow,
)

test(
  'two independent events lead to the same state in either order',
  async () => {
    await fc.assert(
      fc.asyncProperty(block, vars, choices, fc.nat(40), async (root, given, picks, length) => {
        const plan = await planOf(drawBlock(root))
        const { state } = playRandomly(plan, given, picks.slice(0, length), () => undefined)
        const tasks = possible(state).filter(({ type }) => type === 'taskCompleted')
        const [first, second] = [tasks[0], tasks.at(-1)]
        if (!first || !second || first === second || areInstances(state, first, second)) return
        const oneWay = step(plan, step(plan, state, first).state, second).state
        const otherWay = step(plan, step(plan, state, second).state, first).state
        expect(normalised(oneWay)).toEqual(normalised(otherWay))
      }),
      { numRuns: 60 },
    )
  },
  slow,
)

test(
  'the same events give the same state and the same ids, also through JSON',
  async () => {
    await fc.assert(
      fc.asyncProperty(block, vars, choices, async (root, given, picks) => {
        const plan = await planOf(drawBlock(root))
        const { state, events } = playRandomly(plan, given, picks, () => undefined)
        let again = start(plan, { vars: given }).state
        for (const event of events) again = step(plan, JSON.parse(JSON.stringify(again)), event).state
        expect(again).toEqual(state)
      }),
      { numRuns: 60 },
    )
  },
  slow,
)

test(
  'whatever the graph, no event ends in silence: work, an incident or completion',
  async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(graph, vars, choices, async (xml, given, picks) => {
        const { plan } = await compileCircuit(xml, { markings: 0 })
        if (!plan) return
        accepted += 1
        playRandomly(plan, given, picks.slice(0, 8), (state) => {
          const alive = state.status === 'completed' || state.incidents.length > 0 || possible(state).length > 0
          expect(alive).toBe(true)
        })
      }),
      { numRuns: 60 },
    )
    expect(accepted).toBeGreaterThan(5)
  },
  slow,
)

test(
  'a token is never lost: the circuit completes exactly when no token is left',
  async () => {
    await fc.assert(
      fc.asyncProperty(graph, vars, choices, async (xml, given, picks) => {
        const { plan } = await compileCircuit(xml, { markings: 0 })
        if (!plan) return
        playRandomly(plan, given, picks.slice(0, 8), (state) => {
          const tokens = state.waits.length + state.marks.length
          expect(state.status === 'completed').toBe(tokens === 0)
        })
      }),
      { numRuns: 60 },
    )
  },
  slow,
)

test(
  'exploration finds nothing wrong in a well-formed circuit',
  async () => {
    await fc.assert(
      fc.asyncProperty(block, async (root) => {
        const { findings } = await compileCircuit(drawBlock(root), { markings: 500 })
        const wrong = findings.filter(({ code }) => code === 'DEADLOCK' || code === 'NO_WAY_OUT')
        expect(wrong).toEqual([])
      }),
      { numRuns: 25 },
    )
  },
  slow,
)

function record(open: Set<string>, command: Command): void {
  if (command.type === 'openTask') open.add(command.task.id)
  if (command.type === 'closeTask') open.delete(command.taskId)
  if (command.type === 'armTimer') open.add(command.timerId)
  if (command.type === 'disarmTimer') open.delete(command.timerId)
}

/** Instances of one activity share its counters: their order is theirs to tell. */
function areInstances(state: State, first: CircuitEvent, second: CircuitEvent): boolean {
  const parent = (event: CircuitEvent) =>
    event.type === 'taskCompleted' ? state.waits.find(({ id }) => id === event.taskId)?.parent : undefined
  return parent(first) !== undefined && parent(first) === parent(second)
}

function normalised(state: State) {
  const byId = <T extends { id: string }>(list: T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...state,
    waits: byId(state.waits),
    scopes: byId(state.scopes),
    subscriptions: byId(state.subscriptions),
    marks: [...state.marks].sort((a, b) => a.flow - b.flow || (a.scope < b.scope ? -1 : 1)),
  }
}
