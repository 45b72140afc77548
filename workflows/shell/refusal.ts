import { type Act, type ActName, actNames } from '../../domain/acts.ts'
import { refusalOf as engineRefusal } from '../../domain/circuit/refusal.ts'
import { eventOf, type Intervention, isIntervention, isRefused, isReplySigned } from '../../domain/letters/changes.ts'
import { voidedMessage } from '../../domain/letters/interventions.ts'
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
  return act.runId === runId ? refuseNow(live, act) : refuseRedelivered(live.shell, act)
}

/**
 * Of an act of another run only what will not change is judged. The state says nothing: after a reset all decisions are
 * judged at once against the oldest state, and one that is refused leaves no trace.
 */
function refuseRedelivered(shell: Shell, act: Act): Refused | null {
  const task = isTaskAct(act) && shell.tasks.find(({ key }) => key === act.taskKey)
  return task && act.name === 'complete' ? refuseOutcome(task, act) : null
}

function refuseNow({ shell, plan }: Live, act: Act): Refused | null {
  if (shell.status === 'closed') return refused('LETTER_CLOSED', 'The circuit is closed')
  if (shell.status === 'suspended' && act.name !== 'resume') return refused('SUSPENDED', 'The circuit is suspended')
  if (act.name === 'resume' && shell.status !== 'suspended') return refused('NOT_SUSPENDED', 'It is not suspended')
  if (isIntervention(act) && !act.commentSha256) return refused('COMMENT_REQUIRED', 'Say why the circuit is changed')
  if (isTaskAct(act)) return refuseTaskAct({ shell, plan }, act)
  if (act.leg !== shell.leg) return refused('LEG_OVER', 'The letter went to another box meanwhile')
  if ('incidentId' in act) return refuseIncidentAct({ shell, plan }, act)
  if (act.name === 'migrate') return refuseMigration(shell, act)
  if (isIntervention(act)) return refuseIntervention({ shell, plan }, act)
  if (act.name === 'deliver' && act.awaited) return refuseUnawaited(shell, act.message)
  if (act.name === 'deliver' && act.message === voidedMessage) return refuseVoiding({ shell, plan })
  if (act.name !== 'move' || !plan || !shell.engine) return null
  const cancel = act.cancel.map((id) => id.replace(/^\d+\./, ''))
  return engineRefusal(plan, shell.engine, { type: 'move', cancel, activate: [...act.activate] })
}

type TaskAct = Extract<Act, { taskKey: string }>

function refuseTaskAct({ shell, plan }: Live, act: TaskAct): Refused | null {
  const task = shell.tasks.find(({ key }) => key === act.taskKey)
  if (!task) {
    const known = wasEnded(shell, act.taskKey)
    // PostgreSQL may show a task whose first opening died with its worker: this run has yet to open it, and parks the act.
    if (!known && !plan) return null
    return refused(known ? 'TASK_CLOSED' : 'TASK_UNKNOWN', known ? 'The task is over' : 'There is no such task')
  }
  if (act.revision !== undefined && act.revision !== task.revision) {
    return refused('STALE_REV', 'The task has changed meanwhile')
  }
  if (act.name === 'claim' && task.assignee !== null && task.assignee !== (act.onBehalfOf ?? act.actor)) {
    return refused('TASK_CLAIMED', 'Somebody else has taken the task')
  }
  if (isIntervention(act)) return refuseIntervention({ shell, plan }, act)
  return act.name === 'complete' ? refuseOutcome(task, act) : null
}

function refuseIntervention({ shell, plan }: Live, act: Intervention): Refused | null {
  if (!plan || !shell.engine) return null
  const event = eventOf(act, { tasks: shell.tasks, plan, engine: shell.engine, decisions: shell.decisions })
  return isRefused(event) ? event : null
}

function refuseUnawaited({ engine }: Shell, message: string): Refused | null {
  const listens = engine?.subscriptions.some(({ on, name }) => on === 'message' && name === message)
  return listens ? null : refused('NOT_AWAITED', `Nothing in the circuit listens to ${message} now`)
}

function refuseVoiding({ shell, plan }: Live): Refused | null {
  const isSigned = plan !== null && shell.engine !== null && isReplySigned(plan, shell.engine)
  return isSigned ? refused('REPLY_SIGNED', 'The reply is signed') : null
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

/** Whether the mapping fits is known when the other plan is loaded: the answer to the act tells (`ActResult.refusal`). */
function refuseMigration({ circuit }: Shell, act: Extract<Act, { name: 'migrate' }>): Refused | null {
  if (act.circuit.key !== circuit.key) return refused('OTHER_CIRCUIT', `${act.circuit.key} is another circuit`)
  if (act.circuit.planHash === circuit.planHash) return refused('SAME_VERSION', 'The letter is in this version already')
  return null
}

const refused = (code: string, message: string): Refused => ({ code, message })
