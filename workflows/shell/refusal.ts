import { type Act, type ActName, actNames } from '../../domain/acts.ts'
import { refusalOf as engineRefusal } from '../../domain/circuit/refusal.ts'
import { engineIncident } from './acts.ts'
import { openEnvelope } from './envelope.ts'
import { isTaskAct, wasEnded } from './parking.ts'
import type { Live, Shell, ShellTask } from './state.ts'

/** The code is the contract: the API makes a problem of it. */
export type Refused = { code: string; message: string }

/**
 * What a validator says, before anything is written to the history: null lets the act in. It may look at the run id,
 * because it does not run again on replay: a decision made on another run (before a reset) is let in without a look at
 * the state, and parked.
 */
export function refuse(live: Live, name: ActName, signed: unknown, runId: string): Refused | null {
  const act = openEnvelope<Act>(signed)
  if (!act) return refused('BAD_SIGNATURE', 'The act is not signed by the application')
  if (act.name !== name || !actNames.includes(act.name))
    return refused('BAD_SIGNATURE', `${name} is not what was signed`)
  if (act.letterId !== live.shell.letterId) return refused('BAD_SIGNATURE', 'The act is about another letter')
  if (live.shell.decisions.some(({ decisionId }) => decisionId === act.decisionId)) return null
  if (act.runId !== runId && !isKnown(live.shell, act)) return null
  return refuseNow(live, act, act.runId === runId)
}

/** An act of another run about a task that is open here is judged like any other, but for its revision. */
const isKnown = (shell: Shell, act: Act): boolean =>
  isTaskAct(act) && shell.tasks.some(({ key }) => key === act.taskKey)

function refuseNow({ shell, plan }: Live, act: Act, sameRun: boolean): Refused | null {
  if (shell.status === 'closed') return refused('LETTER_CLOSED', 'The circuit is closed')
  if (act.name === 'migrate') return refused('MIGRATION_UNAVAILABLE', 'A circuit under way cannot be changed yet')
  if (shell.status === 'suspended' && act.name !== 'resume') return refused('SUSPENDED', 'The circuit is suspended')
  if (act.name === 'resume' && shell.status !== 'suspended') return refused('NOT_SUSPENDED', 'It is not suspended')
  if (isTaskAct(act)) return refuseTaskAct(shell, act, sameRun)
  if (act.leg !== shell.leg) return refused('LEG_OVER', 'The letter went to another box meanwhile')
  if ('incidentId' in act) return refuseIncidentAct({ shell, plan }, act)
  if (act.name !== 'move' || !plan || !shell.engine) return null
  const cancel = act.cancel.map((id) => id.replace(/^\d+\./, ''))
  return engineRefusal(plan, shell.engine, { type: 'move', cancel, activate: [...act.activate] })
}

type TaskAct = Extract<Act, { taskKey: string }>

function refuseTaskAct(shell: Shell, act: TaskAct, sameRun: boolean): Refused | null {
  const task = shell.tasks.find(({ key }) => key === act.taskKey)
  if (!task) {
    const known = wasEnded(shell, act.taskKey)
    return refused(known ? 'TASK_CLOSED' : 'TASK_UNKNOWN', known ? 'The task is over' : 'There is no such task')
  }
  if (sameRun && act.revision !== undefined && act.revision !== task.revision) {
    return refused('STALE_REV', 'The task has changed meanwhile')
  }
  if (act.name === 'claim' && task.assignee !== null && task.assignee !== act.actor) {
    return refused('TASK_CLAIMED', 'Somebody else has taken the task')
  }
  return act.name === 'complete' ? refuseOutcome(task, act) : null
}

function refuseOutcome(task: ShellTask, act: Extract<Act, { name: 'complete' }>): Refused | null {
  const outcome = task.outcomes.find(({ id }) => id === act.outcome)
  if (!outcome && task.outcomes.length > 0)
    return refused('UNKNOWN_OUTCOME', `${act.outcome} is no outcome of the task`)
  if (outcome?.needsComment && !act.commentSha256) return refused('COMMENT_REQUIRED', `${act.outcome} needs a comment`)
  return null
}

function refuseIncidentAct({ shell, plan }: Live, act: Extract<Act, { incidentId: string }>): Refused | null {
  if (!shell.incidents.some(({ id }) => id === act.incidentId)) {
    return refused('UNKNOWN_INCIDENT', 'There is no such incident')
  }
  const engineId = engineIncident(shell, act.incidentId)
  if (engineId === null || !plan || !shell.engine) return null
  return engineRefusal(plan, shell.engine, { type: act.name, incidentId: engineId })
}

const refused = (code: string, message: string): Refused => ({ code, message })
