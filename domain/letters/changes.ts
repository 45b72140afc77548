import type { Act } from '../acts.ts'
import type { CircuitEvent } from '../circuit/events.ts'
import { type WayBack, wayBack } from '../circuit/go-back.ts'
import type { Plan } from '../circuit/plan.ts'
import { type Refusal, refusalOf } from '../circuit/refusal.ts'
import type { State, Wait } from '../circuit/state.ts'
import type { ServiceActivity } from '../circuit/vocabulary.ts'
import type { DecisionSnapshot, TaskSnapshot } from '../snapshot.ts'
import { jointSteps, refusalToJoin } from './contributors.ts'
import { isRedoable, isWithdrawable, skippingOf } from './interventions.ts'

/** Changes that people make to one letter's way (R23), beside its circuit's own. */
const names = ['skipStep', 'redoStep', 'withdraw', 'addContributor'] as const
export type Intervention = Extract<Act, { name: (typeof names)[number] }>

export const isIntervention = (act: Act): act is Intervention => (names as readonly string[]).includes(act.name)

type Refused = { code: string; message: string }
/** The open tasks, where the interpreter is, and what people decided, oldest first. */
export type Board = {
  tasks: readonly Pick<TaskSnapshot, 'key' | 'kind' | 'outcomes'>[]
  plan: Plan
  engine: State
  decisions: readonly Pick<DecisionSnapshot, 'decisionId' | 'state'>[]
}

/**
 * What the change is to the interpreter, or why it cannot be: asked by the validator, and again when its turn comes.
 * Pure, so that a replay and a reset give the same answer.
 */
export function eventOf(act: Intervention, board: Board): CircuitEvent | Refused {
  switch (act.name) {
    case 'skipStep':
      return skipping(act.taskKey, board)
    case 'withdraw':
      return withdrawing(act.taskKey, board)
    case 'redoStep':
      return isActedSince(act.following, board)
        ? refused('ACTED_SINCE', 'Somebody has acted since')
        : goingBack(act.element, board)
    case 'addContributor':
      return adding(act, board)
  }
}

export const isRefused = (answer: CircuitEvent | Refused): answer is Refused => 'code' in answer && !('type' in answer)

function skipping(key: string, { tasks }: Board): CircuitEvent | Refused {
  const task = tasks.find((open) => open.key === key)
  const how = task && skippingOf(task)
  if (!task || !how) return refused('NOT_SKIPPABLE', 'No letter goes on without this step')
  return { type: 'skipTask', taskId: engineId(key), ...how }
}

function withdrawing(key: string, board: Board): CircuitEvent | Refused {
  const { tasks, engine } = board
  const task = tasks.find((open) => open.key === key)
  const wait = engine.waits.find(({ id }) => id === engineId(key))
  if (!task || !wait || !isWithdrawable(task.kind)) return refused('NOT_WITHDRAWABLE', 'Nobody else does this task')
  if (wait.parent !== undefined) return fitting(board, { type: 'removeInstance', instance: wait.id })
  const around = engine.scopes.find(({ id }) => id === wait.scope)
  const host = engine.waits.find(({ id }) => id === around?.host)
  // Each of several has a sub-process of their own: it goes with the request.
  if (host?.parent !== undefined) return fitting(board, { type: 'removeInstance', instance: host.id })
  const isAsked = around !== undefined && around.host === undefined && around.parent !== undefined
  if (!isAsked) return refused('NOT_WITHDRAWABLE', 'The circuit itself asks for this task')
  return { type: 'move', cancel: [around.id], activate: [] }
}

function adding({ activity, item }: Extract<Intervention, { name: 'addContributor' }>, board: Board) {
  const step = jointSteps(board.plan, board.engine).find((joint) => joint.activity === activity)
  const refusal = step && refusalToJoin(step, item)
  return refusal ?? fitting(board, { type: 'addInstance', activity, item })
}

/** A decision is taken back by its author before anybody builds on it: never over somebody else's act. */
function isActedSince(following: string | undefined, { decisions }: Board): boolean {
  if (following === undefined) return false
  const made = decisions.filter(({ state }) => state === 'applied' || state === 'reapplied')
  return made.at(-1)?.decisionId !== following
}

function goingBack(element: string, { plan, engine }: Board): CircuitEvent | Refused {
  const step = plan.nodes.find(({ id }) => id === element)
  if (!isRedoable(step?.task?.kind ?? '')) return refused('NOT_REDOABLE', 'A letter does not go back to this step')
  const way: WayBack | Refusal = wayBack(plan, engine, element)
  if ('code' in way) return way
  if (way.ended.some((wait) => isSigned(plan, engine, wait))) return refused('REPLY_SIGNED', 'The reply is signed')
  return { type: 'move', cancel: way.cancel, activate: [element] }
}

const ofSigned: readonly string[] = ['stamp-griffe', 'dispatch'] satisfies ServiceActivity[]

/** Whether the signature was given and its reply is being stamped, waits to leave or leaves: its text changes no more (R14). */
export const isReplySigned = (plan: Plan, engine: State): boolean =>
  engine.waits.some((wait) => {
    const { service } = plan.nodes[wait.node] ?? {}
    return (!service || ofSigned.includes(service.activity)) && isSigned(plan, engine, wait)
  })

/** Behind the signature there is no way back: what is stamped or leaves is not void (R14). A failed service holds nobody. */
function isSigned(plan: Plan, { incidents }: State, wait: Wait): boolean {
  const { task, service } = plan.nodes[wait.node] ?? {}
  if (service) return !incidents.some((incident) => incident.wait === wait.id)
  return task?.kind === 'dispatch'
}

function fitting({ plan, engine }: Board, event: CircuitEvent): CircuitEvent | Refused {
  return refusalOf(plan, engine, event) ?? event
}

const refused = (code: string, message: string): Refused => ({ code, message })

/** The interpreter's own id of a task: its key without the leg. */
const engineId = (key: string): string => key.replace(/^\d+\./, '')
