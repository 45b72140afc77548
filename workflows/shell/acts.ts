import type { Act, Leg } from '../../domain/acts.ts'
import type { Vars } from '../../domain/circuit/state.ts'
import { eventOf, type Intervention, isRefused } from '../../domain/letters/changes.ts'
import { stepEngine } from './apply.ts'
import { abandonLeg, closeTask } from './changes.ts'
import type { MigrateAct } from './migration.ts'
import { addFact, type Live, type Moment, type Shell, type ShellTask } from './state.ts'

/** What the loop still has to do after an act: load the plan of another leg. `refusal`: it did not fit, nothing has changed. */
export type Aftermath = { nextLeg: Leg | null; reload: boolean; refusal?: string }
const nothingMore: Aftermath = { nextLeg: null, reload: false }

/** The incident of a plan that could not be loaded; `retry` loads it again. */
export const planIncident = (leg: number): string => `PLAN_UNAVAILABLE:${leg}`

/** Applies an act whose time has come (`isReady`). */
export function applyAct(live: Live, act: Exclude<Act, MigrateAct>, moment: Moment): Aftermath {
  const { shell } = live
  switch (act.name) {
    case 'complete':
      return complete(live, act, moment)
    case 'claim':
      return claim(shell, act)
    case 'release':
      changeTask(shell, act.taskKey, { assignee: null })
      return nothingMore
    case 'assign':
      changeTask(shell, act.taskKey, { assignee: act.assignee })
      return nothingMore
    case 'deliver':
      stepEngine(live, { type: 'message', name: act.message, id: act.messageId, vars: { ...act.variables } }, moment)
      return nothingMore
    case 'handOver':
      abandonLeg(shell, moment)
      return { ...nothingMore, nextLeg: act.next }
    case 'retry':
    case 'skip':
      return settleIncident(live, act.name, act.incidentId, moment)
    case 'move':
      stepEngine(live, { type: 'move', cancel: unkeyed(act.cancel), activate: [...act.activate] }, moment)
      return nothingMore
    case 'suspend':
      shell.status = 'suspended'
      return nothingMore
    case 'resume':
      shell.status = 'running'
      return nothingMore
    case 'skipStep':
    case 'redoStep':
    case 'withdraw':
    case 'addContributor':
      return intervene(live, act, moment)
  }
}

/**
 * By delegation it is taken in the delegator's name: when the delegation ends, it is theirs again by itself. Of two who take it
 * in one workflow task both were let in; the second is told so when its turn comes (R9).
 */
function claim(shell: Shell, { taskKey, onBehalfOf, actor }: Extract<Act, { name: 'claim' | 'release' }>): Aftermath {
  const assignee = onBehalfOf ?? actor
  const taken = shell.tasks.find(({ key }) => key === taskKey)?.assignee ?? null
  if (taken !== null && taken !== assignee) return { ...nothingMore, refusal: 'TASK_CLAIMED' }
  changeTask(shell, taskKey, { assignee })
  return nothingMore
}

/** A change that does not fit any more when its turn comes changes nothing, and says so. */
function intervene(live: Live, act: Intervention, moment: Moment): Aftermath {
  const { shell, plan } = live
  if (!plan || !shell.engine) return nothingMore
  const event = eventOf(act, { tasks: shell.tasks, plan, engine: shell.engine, decisions: shell.decisions })
  if (isRefused(event)) return { ...nothingMore, refusal: event.code }
  stepEngine(live, event, moment)
  return nothingMore
}

type Complete = Extract<Act, { name: 'complete' }>

function complete(live: Live, act: Complete, moment: Moment): Aftermath {
  const task = live.shell.tasks.find(({ key }) => key === act.taskKey)
  if (!task) return nothingMore
  closeTask(live.shell, task.key, { how: 'completed', outcome: act.outcome }, moment)
  stepEngine(
    live,
    { type: 'taskCompleted', taskId: task.engineId, outcome: act.outcome, vars: varsOf(act, task) },
    moment,
  )
  if (!act.next) return nothingMore
  abandonLeg(live.shell, moment)
  return { ...nothingMore, nextLeg: act.next }
}

/** Services learn from these variables on which decision they act: `signDecision` for a task of kind `sign`. */
function varsOf(act: Complete, task: ShellTask): Vars {
  const camel = task.kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return {
    ...act.variables,
    [`${camel}Decision`]: act.decisionId,
    ...(act.documentSha256 !== undefined && { [`${camel}Sha256`]: act.documentSha256 }),
  }
}

function changeTask(shell: Shell, key: string, change: { assignee: number | null }): void {
  shell.tasks = shell.tasks.map((task) =>
    task.key === key ? { ...task, ...change, revision: task.revision + 1 } : task,
  )
}

function settleIncident(live: Live, name: 'retry' | 'skip', id: string, moment: Moment): Aftermath {
  const { shell } = live
  if (id === planIncident(shell.leg)) return { nextLeg: null, reload: true }
  const engineId = engineIncident(shell, id)
  if (engineId !== null) stepEngine(live, { type: name, incidentId: engineId }, moment)
  else shell.incidents = shell.incidents.filter((incident) => incident.id !== id)
  addFact(shell, moment, { type: 'incident_settled', detail: { id, how: name } })
  return nothingMore
}

/** The interpreter's id of an incident; null for one of the shell's own, such as `UNSIGNED_FACT`. */
export function engineIncident(shell: Shell, id: string): string | null {
  const known = shell.engine?.incidents.find((incident) => id === `${shell.leg}.${incident.id}`)
  return known?.id ?? null
}

/** Operators may name tokens by the key of the task they see. */
const unkeyed = (ids: readonly string[]): string[] => ids.map((id) => id.replace(/^\d+\./, ''))
