import type { StartLetter } from '../../domain/acts.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import { newShell, type Shell } from './state.ts'

/** What a snapshot does not show and a restart needs all the same. Empty, or nearly, for most letters. */
type Carry = Pick<Shell, 'variables' | 'timers' | 'services' | 'parked' | 'told' | 'factCount'> & {
  /** Working days of tasks whose instant was not computed yet, by key. */
  due: Readonly<Record<string, string>>
}

export function carryOf(shell: Shell): Carry {
  const { variables, timers, services, parked, told, factCount, tasks } = shell
  const due = Object.fromEntries(tasks.flatMap(({ key, due: days }) => (days === null ? [] : [[key, days]])))
  // A copy: the list itself changes while the snapshot is on its way.
  return { variables, timers, services, parked: [...parked], told, factCount, due }
}

/**
 * The shell that a snapshot was made from, for a letter that Temporal lost. Tasks keep their keys, timers their instants;
 * services that were running run again and find their effects done.
 */
export function restoredShell(begun: StartLetter, snapshot: CircuitSnapshot): Shell {
  const { status, box, leg, circuit, seq, acts, ended, incidents, decisions, facts } = snapshot
  const { due, ...carried } = snapshot.carry as Carry
  const shell: Shell = {
    ...newShell(begun),
    ...{ status, box, leg, circuit, seq, acts, ended: [...ended], incidents: [...incidents] },
    ...carried,
    migratedFrom: [...(snapshot.migratedFrom ?? [])],
    engine: snapshot.resume as Shell['engine'],
    tasks: snapshot.tasks.map((task) => ({
      ...task,
      engineId: task.key.replace(/^\d+\./, ''),
      due: due[task.key] ?? null,
    })),
    decisions: decisions.map((decision) => ({ ...decision, seq })),
    // PostgreSQL is the only witness left: what it holds did happen.
    facts: facts.map(({ durable: _, ...fact }) => ({ ...fact, made: 0 })),
  }
  return shell
}
