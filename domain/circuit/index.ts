export type { CircuitEvent, CloseReason, Command, Fact, FactType, Step } from './events.ts'
export { type Explanation, explain } from './explain.ts'
export type { Finding, FindingCode } from './findings.ts'
export {
  type Mapping,
  type Migration,
  type MigrationRefusal,
  type MigrationReport,
  migrate,
} from './migrate/migrate.ts'
export type * from './plan.ts'
export { type Refusal, refusalOf } from './refusal.ts'
export type * from './state.ts'
export { initialState } from './state.ts'
export { start, step } from './step.ts'
export { type Decision, type Simulation, simulate } from './trial/simulate.ts'
