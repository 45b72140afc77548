import { canonicalJson } from '../../domain/circuit/canonical.ts'
import type { CircuitEvent, Command } from '../../domain/circuit/events.ts'
import type { Task } from '../../domain/circuit/state.ts'
import { start, step } from '../../domain/circuit/step.ts'
import { candidateOf, ruleUnits } from '../../domain/letters/candidates.ts'
import { closeTask, raiseIncident } from './changes.ts'
import { addFact, keyOf, type Live, type Moment, type Shell, type ShellTask } from './state.ts'

/** Facts of the interpreter that are worth a line on record; the others are on the diagram. */
const remembered = new Set(['timer_fired', 'incident_raised', 'incident_resolved', 'escalation_thrown', 'error_thrown'])

/** Begins the leg's circuit. */
export function startEngine(live: Live, moment: Moment): void {
  if (!live.plan) return
  const { state, commands } = start(live.plan, { vars: { ...live.shell.variables, box: live.shell.box } })
  live.shell.engine = state
  applyCommands(live, commands, moment)
}

/** Gives the circuit one event. An event that no longer fits (a stale timer) changes nothing. */
export function stepEngine(live: Live, event: CircuitEvent, moment: Moment): void {
  const { shell, plan } = live
  if (!plan || !shell.engine) return
  const { state, commands, facts } = step(plan, shell.engine, event)
  shell.engine = state
  for (const fact of facts) {
    if (remembered.has(fact.type)) {
      addFact(shell, moment, { type: fact.type, element: fact.element, detail: { id: fact.id ?? null } })
    }
  }
  applyCommands(live, commands, moment)
}

export function applyCommands(live: Live, commands: readonly Command[], moment: Moment): void {
  for (const command of commands) applyCommand(live.shell, command, moment)
}

function applyCommand(shell: Shell, command: Command, moment: Moment) {
  switch (command.type) {
    case 'openTask':
      return openTask(shell, command.task, moment)
    case 'changeTask':
      return changeTask(shell, command.task, moment)
    case 'closeTask':
      return closeTask(shell, keyOf(shell.leg, command.taskId), { how: command.reason, outcome: null }, moment)
    case 'armTimer': {
      const { timerId: id, element, spec } = command
      shell.timers.push({ id, element, spec, from: moment.at, fireAt: null })
      return
    }
    case 'disarmTimer':
      shell.timers = shell.timers.filter(({ id }) => id !== command.timerId)
      return
    case 'runService': {
      const { serviceId: id, element, activity, parameters, vars } = command
      shell.services = [...shell.services.filter((one) => one.id !== id), { id, element, activity, parameters, vars }]
      return
    }
    case 'raiseIncident': {
      const { id, code, element, message, acts, details } = command.incident
      const cause = code === 'SERVICE_FAILED' ? (details[0] ?? null) : null
      return raiseIncident(shell, { id: keyOf(shell.leg, id), code, element, message, at: moment.at, cause, acts })
    }
    case 'resolveIncident':
      shell.incidents = shell.incidents.filter(({ id }) => id !== keyOf(shell.leg, command.incidentId))
      return
    case 'completed':
      // What is left over belongs to nobody any more.
      shell.status = 'closed'
      shell.timers = []
      shell.services = []
  }
}

function openTask(shell: Shell, task: Task, moment: Moment): void {
  const key = keyOf(shell.leg, task.id)
  if (shell.tasks.some((open) => open.key === key)) return
  // Openings are not put on record one by one: the row of the task tells when it opened.
  shell.tasks.push({
    key,
    engineId: task.id,
    ...described(task),
    candidate: askedBy(shell, task, moment),
    assignee: null,
    openedAt: moment.at,
    dueAt: null,
    revision: 1,
  })
}

/** After a migration. Whoever took the task keeps it, unless the new version asks somebody else. */
function changeTask(shell: Shell, task: Task, moment: Moment): void {
  const open = shell.tasks.find(({ engineId }) => engineId === task.id)
  if (!open) return
  shell.incidents = shell.incidents.filter(({ id }) => id !== `NO_CANDIDATE:${open.key}`)
  const candidate = askedBy(shell, task, moment)
  const changed = {
    ...open,
    ...described(task),
    candidate,
    assignee: canonicalJson(candidate) === canonicalJson(open.candidate) ? open.assignee : null,
    dueAt: (task.due ?? null) === open.due ? open.dueAt : null,
    revision: open.revision + 1,
  }
  shell.tasks = shell.tasks.map((one) => (one === open ? changed : one))
}

const described = ({ element, name, kind, outcomes, due, data }: Task) => {
  return { element, name, kind, outcomes, due: due ?? null, data }
}

/** Whom the task asks; the mail office, with an incident, when that cannot be known. */
function askedBy(shell: Shell, task: Task, moment: Moment): ShellTask['candidate'] {
  const variables = shell.engine?.scopes[0]?.vars ?? {}
  const candidate = candidateOf(task.assignment, { box: shell.box, variables, data: task.data })
  if (candidate) return candidate
  const message = `Nobody can be asked for ${task.name || task.element}: ${task.assignment?.role ?? 'no role'} is unknown`
  const id = `NO_CANDIDATE:${keyOf(shell.leg, task.id)}`
  raiseIncident(shell, { id, code: 'NO_CANDIDATE', element: task.element, message, at: moment.at })
  return { unit: ruleUnits.mailOffice, functions: null, user: null }
}
