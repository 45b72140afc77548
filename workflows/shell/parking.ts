import type { Act } from '../../domain/acts.ts'
import type { DecisionSnapshot } from '../../domain/snapshot.ts'
import type { Shell } from './state.ts'

export const isTaskAct = (act: Act): act is Extract<Act, { taskKey: string }> => 'taskKey' in act

const isOpen = (shell: Shell, key: string): boolean => shell.tasks.some((task) => task.key === key)
export const wasEnded = (shell: Shell, key: string): boolean => shell.ended.some((task) => task.key === key)

/**
 * What becomes of an act when its turn comes. After a reset, Temporal re-delivers every decision at once, before the
 * tasks they are about have opened; they wait here and are taken in the order in which they were made, so that the letter
 * goes the same way again. Nothing here may look at the run id: this is replayed.
 */
export type Verdict = 'apply' | 'park' | 'set-aside'

/** @param behind how many parked acts stand before this one */
export function judge(shell: Shell, act: Act, behind: number): Verdict {
  if (shell.status === 'closed') return 'set-aside'
  if (shell.status === 'suspended' && act.name !== 'resume') return 'park'
  if (isTaskAct(act)) {
    if (wasEnded(shell, act.taskKey)) return 'set-aside'
    if (!isOpen(shell, act.taskKey)) return 'park'
  } else {
    if (act.leg < shell.leg) return 'set-aside'
    if (act.leg > shell.leg || !shell.engine) return isPlanRetry(shell, act) ? 'apply' : 'park'
    if (isIncidentAct(act) && !shell.incidents.some(({ id }) => id === act.incidentId)) {
      // A service that still runs may bring the very incident.
      return act.after <= shell.acts && shell.services.length === 0 ? 'set-aside' : 'park'
    }
  }
  // `after`: as many acts had been dealt with when this one was decided. Someone who acts now has seen them all.
  return behind === 0 || act.after <= shell.acts ? 'apply' : 'park'
}

/** The first parked act whose time has come, or is over. Its place in the queue, or -1. */
export function nextParked(shell: Shell): number {
  return shell.parked.findIndex((act, index) => judge(shell, act, index) !== 'park')
}

/** Notes what became of a decision; an act that was parked first is `reapplied`. `refusal`: why it was set aside. */
export function noteDecision(shell: Shell, act: Act, state: DecisionSnapshot['state'], refusal?: string): void {
  const { decisionId } = act
  const taskKey = isTaskAct(act) ? act.taskKey : null
  const others = shell.decisions.filter((known) => known.decisionId !== decisionId)
  const noted = { decisionId, taskKey, state, seq: shell.seq, ...(refusal !== undefined && { refusal }) }
  shell.decisions = [...others, noted].slice(-maxDecisions)
}

/** Bound of what is kept to recognise a decision that is sent again. */
const maxDecisions = 500

const isIncidentAct = (act: Act): act is Extract<Act, { incidentId: string }> => 'incidentId' in act

const isPlanRetry = (shell: Shell, act: Act): boolean =>
  act.leg === shell.leg && (act.name === 'retry' || act.name === 'handOver') && shell.incidents.length > 0
