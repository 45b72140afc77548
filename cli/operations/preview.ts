import { findPlan } from '../../db/circuits/plans.ts'
import { type CircuitEvent, type Plan, refusalOf, type State, step } from '../../domain/circuit/index.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Desk } from './desk.ts'

/** What an event would do to a letter now, by the same code that would do it. Element ids and codes. */
export type Preview = { opens: string[]; cancels: string[]; runs: string[]; incidents: string[]; ends: boolean }

/** @throws {DomainError} with the circuit's own refusal; PLAN_UNAVAILABLE when it has no plan yet */
export async function previewOf({ db }: Desk, live: CircuitSnapshot, event: CircuitEvent): Promise<Preview> {
  const { plan, state } = await engineOf({ db }, live)
  const refusal = refusalOf(plan, state, event)
  if (refusal) throw new DomainError(refusal.code, refusal.message)
  const { commands, state: after } = step(plan, state, event)
  const elementOf = (id: string) => id.split('#')[0] ?? id
  return {
    opens: commands.flatMap((command) => (command.type === 'openTask' ? [command.task.element] : [])),
    cancels: commands.flatMap((command) => (command.type === 'closeTask' ? [elementOf(command.taskId)] : [])),
    runs: commands.flatMap((command) => (command.type === 'runService' ? [command.element] : [])),
    incidents: commands.flatMap((command) => (command.type === 'raiseIncident' ? [command.incident.code] : [])),
    ends: after.status === 'completed',
  }
}

/** The interpreter's state and the plan that it runs. @throws {DomainError} PLAN_UNAVAILABLE */
export async function engineOf({ db }: Pick<Desk, 'db'>, live: CircuitSnapshot): Promise<{ plan: Plan; state: State }> {
  const plan = await findPlan(db, live.circuit.planHash)
  if (!plan || live.resume === null) throw new DomainError('PLAN_UNAVAILABLE', 'the letter has no plan to run')
  return { plan, state: live.resume as State }
}

/** Ids of a circuit inside its leg: `2.visa#1#0` is `visa#1#0` for the interpreter. */
export const withoutLeg = (id: string): string => id.replace(/^\d+\./, '')
