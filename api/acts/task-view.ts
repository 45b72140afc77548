import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { findTask, mayActOn, type TaskRow } from '../../db/tasks/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { notFound } from '../problems.ts'
import type { TaskView } from '../views/tasks.ts'

/** @throws {DomainError} NOT_FOUND also for a task on a letter that the reader may not see */
export async function taskSeen(request: FastifyRequest, id: string): Promise<TaskRow> {
  const task = await findTask(request.server.deps.db, request.reader, id)
  if (!task) throw notFound()
  return task
}

/**
 * The task, which the caller may act on at this very moment.
 * @throws {DomainError} NOT_FOUND, NOT_CANDIDATE (seen, but somebody else's), TASK_CLAIMED, TASK_CLOSED
 */
export async function taskToActOn(request: FastifyRequest, id: string): Promise<TaskRow> {
  const task = await taskSeen(request, id)
  const answer = mayActOn(task, request.session.userId)
  if (!answer.may) throw new DomainError(refusalCodes[answer.code], answer.text, { reason: answer.text })
  return task
}

const refusalCodes = { TASK_ENDED: 'TASK_CLOSED', NOT_YOUR_TASK: 'NOT_CANDIDATE', TASK_TAKEN: 'TASK_CLAIMED' } as const

export function taskViewOf(request: FastifyRequest, task: TaskRow): Static<typeof TaskView> {
  const { chrono, subject, sender, confidentiality, receivedOn } = task.letter
  return {
    id: task.id,
    letterId: task.letterId,
    kind: task.kind,
    name: task.name,
    outcomes: task.outcomes,
    openedAt: task.openedAt.toISOString(),
    dueAt: task.dueAt?.toISOString() ?? null,
    assignee: task.assignee,
    box: task.box,
    via: task.via,
    contributionId: task.contributionId,
    question: task.question,
    letter: { chrono, subject, sender, confidentiality, receivedOn },
    allows: allowsOn(task, request.session.userId),
  }
}

/** For each act: `true`, or the sentence that says why not. */
function allowsOn(task: TaskRow, userId: number): Record<string, boolean | string> {
  const answer = mayActOn(task, userId)
  const complete = answer.may || answer.text
  const held = task.assigneeId === userId
  return {
    complete,
    claim: held ? 'Vous avez déjà pris cette tâche en charge.' : complete,
    release: held || 'Cette tâche n’est pas entre vos mains.',
    assign: task.via === 'name' && !held ? 'Cette tâche vous est demandée nommément.' : complete,
  }
}
