import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { findTask, mayActOn, type TaskRow } from '../../db/tasks/index.ts'
import type { Reader, StandIn } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { mayTakeOver } from '../../domain/permissions/taking-over.ts'
import { notFound } from '../problems.ts'
import type { TaskView } from '../views/tasks.ts'
import { chosenPrincipal, principalsOf } from './on-behalf.ts'

/** @throws {DomainError} NOT_FOUND also for a task on a letter that the reader may not see */
export async function taskSeen(request: FastifyRequest, id: string): Promise<TaskRow> {
  const task = await findTask(request.server.deps.db, request.reader, id)
  if (!task) throw notFound()
  return task
}

/** A task, and in whose name the caller acts on it: null for their own. */
export type TaskInHand = { task: TaskRow; onBehalfOf: StandIn | null }

/**
 * The task, which the caller may act on at this very moment.
 * @param principal login of the person whom they stand in for, where there are several
 * @throws {DomainError} NOT_FOUND, NOT_CANDIDATE (seen, but somebody else's), TASK_CLAIMED, TASK_CLOSED,
 * ON_BEHALF_REQUIRED, NOT_DELEGATED
 */
export async function taskToActOn(request: FastifyRequest, id: string, principal?: string): Promise<TaskInHand> {
  const task = await taskSeen(request, id)
  const answer = mayActOn(task, request.session.userId)
  if (!answer.may) throw new DomainError(refusalCodes[answer.code], answer.text, { reason: answer.text })
  return { task, onBehalfOf: chosenPrincipal(task, principal) }
}

/** Whether the caller may take the task out of the hands of the colleague who has it (R11). */
export function mayTakeFrom({ via, ended, assigneeId, box }: TaskRow, { userId, positions }: Reader): boolean {
  if (ended !== null || assigneeId === null || assigneeId === userId) return false
  return via === 'supervision' || (via === 'box' && mayTakeOver(positions, box?.code ?? null))
}

const refusalCodes = {
  TASK_ENDED: 'TASK_CLOSED',
  NOT_YOUR_TASK: 'NOT_CANDIDATE',
  TASK_TAKEN: 'TASK_CLAIMED',
  SUSPENDED: 'SUSPENDED',
} as const

export function taskViewOf(request: FastifyRequest, task: TaskRow): Static<typeof TaskView> {
  const { chrono, subject, sender, confidentiality, receivedOn, toAndFro } = task.letter
  const principals = principalsOf(task).map(({ principal: { login, name }, reference }) => ({ login, name, reference }))
  return {
    id: task.id,
    letterId: task.letterId,
    kind: task.kind,
    name: task.name,
    outcomes: task.outcomes,
    openedAt: task.openedAt.toISOString(),
    dueAt: task.dueAt?.toISOString() ?? null,
    assignee: task.assignee,
    claimedAt: task.claimedAt?.toISOString() ?? null,
    claimedFor: task.claimedFor,
    box: task.box,
    via: task.via,
    onBehalfOf: principals[0] ?? null,
    principals,
    contributionId: task.contributionId,
    question: task.question,
    suspended: task.suspended,
    letter: { chrono, subject, sender, confidentiality, receivedOn, ...(toAndFro && { toAndFro }) },
    allows: allowsOn(task, request.reader),
  }
}

/** For each act: `true`, or the sentence that says why not. */
function allowsOn(task: TaskRow, reader: Reader): Record<string, boolean | string> {
  const answer = mayActOn(task, reader.userId)
  const complete = answer.may || answer.text
  const holders = [reader.userId, ...task.standsIn.map(({ principal }) => principal.userId)]
  const held = task.assigneeId !== null && holders.includes(task.assigneeId)
  const takeOver = mayTakeFrom(task, reader)
  return {
    complete,
    // What a colleague has in hand is taken over, with a reason, not claimed.
    claim: held ? 'Vous avez déjà pris cette tâche en charge.' : !takeOver && complete,
    takeOver,
    release: held || 'Cette tâche n’est pas entre vos mains.',
    assign: takeOver || (task.via === 'name' && !held ? 'Cette tâche vous est demandée nommément.' : complete),
  }
}
