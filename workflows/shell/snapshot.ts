import type { CircuitSnapshot, FactSnapshot, TaskSnapshot } from '../../domain/snapshot.ts'
import { carryOf } from './carry.ts'
import type { Live, Shell, ShellFact } from './state.ts'

/** `history`: its length now; facts made before it grew are durable. */
export type RunNow = { runId: string; continuedFrom: string | null; history: number }

export function snapshotOf({ shell, plan }: Live, { runId, continuedFrom, history }: RunNow): CircuitSnapshot {
  const { letterId, seq, status, box, leg, circuit, migratedFrom, ended, acts, incidents } = shell
  const decisions = shell.decisions.map(({ decisionId, taskKey, state }) => ({ decisionId, taskKey, state }))
  const waits = shell.engine?.waits ?? []
  return {
    letterId,
    runId,
    continuedFrom,
    seq,
    status,
    box,
    leg,
    circuit,
    migratedFrom,
    stage: stageOf(shell),
    tasks: shell.tasks.map(taskSnapshot),
    ended,
    acts,
    incidents,
    decisions,
    active: [...new Set(waits.map(({ node }) => plan?.nodes[node]?.id ?? ''))].filter(Boolean),
    passed: shell.engine?.passed ?? {},
    nextDueAt: nextDueAt(shell),
    facts: shell.facts.map((fact) => factSnapshot(fact, history)),
    resume: shell.engine,
    carry: carryOf(shell),
  }
}

/** Names of what is open, in the order in which it opened; one line of the inbox and of the console. */
export function stageOf(shell: Shell): string {
  if (shell.status === 'closed') return 'Clos'
  const names = [...new Set(shell.tasks.map(({ name, element }) => name || element))]
  if (names.length > 0) return names.join(', ')
  return shell.incidents.length > 0 ? 'Incident' : 'Traitement automatique'
}

export function nextDueAt({ tasks }: Shell): string | null {
  const due = tasks.flatMap(({ dueAt }) => dueAt ?? [])
  return due.sort()[0] ?? null
}

const taskSnapshot = ({ engineId: _, due: __, ...task }: Shell['tasks'][number]): TaskSnapshot => task

const factSnapshot = ({ made, ...fact }: ShellFact, history: number): FactSnapshot => ({
  ...fact,
  durable: made < history,
})
