import type { Command, Fact } from '../events.ts'
import { watchForDeadlock } from '../execution/deadlock.ts'
import { beginRun } from '../execution/run.ts'
import { feel } from '../expression.ts'
import type { Plan } from '../plan.ts'
import type { State } from '../state.ts'
import { settle } from '../step.ts'
import { carry } from './carry.ts'
import { type MigrationRefusal, misfits } from './fit.ts'
import { type Mapping, passageBetween } from './mapping.ts'
import { armNew, disarmLost, refreshTasks, tryJoins } from './refresh.ts'
import { type MigrationReport, reportOf } from './report.ts'

export type { Mapping, MigrationRefusal, MigrationReport }

export type Migration =
  | { ok: true; state: State; commands: Command[]; facts: Fact[]; report: MigrationReport }
  | { ok: false; refusals: MigrationRefusal[] }

/**
 * Moves a letter under way from one version of its circuit to another (R23). Pure: a dry run is the same call with the
 * result thrown away. Tasks, timers, scopes, instances, messages and counters are carried over under their ids; events
 * that only the new version has begin to listen, those it has no more stop. Nothing is moved when anything has no place.
 * @param mapping for elements whose id has changed; all others are looked for under the same id
 */
export function migrate(from: Plan, state: State, to: Plan, mapping: Mapping = {}): Migration {
  if (state.status === 'completed' || state.plan !== from.hash) {
    const message = state.status === 'completed' ? 'The circuit is completed' : 'The letter is in another version'
    return { ok: false, refusals: [{ element: from.key, id: from.key, code: 'NOT_RUNNING', message }] }
  }
  const passage = passageBetween(from, to, mapping)
  const refusals = misfits(passage, state)
  if (refusals.length > 0) return { ok: false, refusals }
  const run = beginRun(to, carry(passage, state), feel)
  const unaddressed = refreshTasks(run, passage, state)
  if (unaddressed.length > 0) return { ok: false, refusals: unaddressed }
  disarmLost(run, state)
  if (state.status === 'running') {
    armNew(run, passage)
    tryJoins(run)
    settle(run)
    watchForDeadlock(run)
  }
  if (from.hash !== to.hash) run.state.seq += 1
  const { commands, facts } = run
  return { ok: true, state: run.state, commands, facts, report: reportOf(from, state, to, run.state) }
}
