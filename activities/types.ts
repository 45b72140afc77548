import type { Plan } from '../domain/circuit/plan.ts'
import type { ServiceActivity } from '../domain/circuit/vocabulary.ts'
import type { TimerRequest } from '../domain/deadlines/due.ts'
import type { ServiceInput, ServiceResult } from '../domain/letters/services.ts'
import type { CircuitSnapshot } from '../domain/snapshot.ts'

/** `duration` counts working days; a timer says itself how it counts. */
export type InstantRequest = { from: string } & ({ due: string } | { timer: TimerRequest })
/** `recorded`: number of the last fact that is on record now; it and those before need not be told again. */
export type Projected = { recorded: number }

/** What the letter's workflow asks of the world. Workflows import this file as types only. */
export type LetterActivities = {
  /** @throws ApplicationFailure PLAN_UNKNOWN, not retryable */
  loadPlan(planHash: string): Promise<Plan>
  /** ISO instants, UTC, in the order asked; null where the circuit asks for what is no time. */
  resolveInstants(requests: readonly InstantRequest[]): Promise<(string | null)[]>
  project(snapshot: CircuitSnapshot): Promise<Projected>
}
export type ServiceActivities = Record<ServiceActivity, (input: ServiceInput) => Promise<ServiceResult>>
