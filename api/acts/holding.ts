import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { resolveRecipients } from '../../db/letters/recipients.ts'
import { mayAct } from '../../db/tasks/index.ts'
import { DomainError } from '../../domain/errors.ts'
import type { AssignInput, DecisionView } from '../views/acts.ts'
import { decide, decisionView } from './acting.ts'
import { mayTakeFrom, type TaskInHand, taskSeen, taskToActOn } from './task-view.ts'

type Decision = Static<typeof DecisionView>
type Input = Static<typeof AssignInput>

/** Takes the task, so that nobody else works on it unknowingly. @throws {DomainError} NOT_FOUND, NOT_CANDIDATE, TASK_CLAIMED, TASK_CLOSED */
export async function claimTask(request: FastifyRequest, id: string, principal?: string): Promise<Decision> {
  const { task, onBehalfOf } = await taskToActOn(request, id, principal)
  return decisionView(await decide(request, task.letterId, { name: 'claim', taskKey: task.key }, { onBehalfOf }))
}

/** Gives it back to all who are asked. @throws {DomainError} NOT_FOUND, NOT_CANDIDATE, NOT_ASSIGNEE, TASK_CLOSED */
export async function releaseTask(request: FastifyRequest, id: string, principal?: string): Promise<Decision> {
  const { task, onBehalfOf } = await taskToGive(request, id, principal)
  if (task.assigneeId === null) throw new DomainError('NOT_ASSIGNEE', 'nobody has taken the task')
  return decisionView(await decide(request, task.letterId, { name: 'release', taskKey: task.key }, { onBehalfOf }))
}

/** Gives the task to somebody who may do it as well. @throws {DomainError} as for claiming, UNKNOWN_RECIPIENT, NOT_ASSIGNABLE */
export async function assignTask(request: FastifyRequest, id: string, { to, ...input }: Input): Promise<Decision> {
  const { task, onBehalfOf } = await taskToGive(request, id, input.onBehalfOf)
  const [recipient] = await resolveRecipients(request.server.deps.db, [to])
  if (!recipient?.userId) throw new DomainError('UNKNOWN_RECIPIENT', 'a task is given to a person')
  const answer = await mayAct(request.server.deps.db, recipient.userId, id)
  // A delegate does it in the delegator's name, for as long as that lasts: it does not become theirs.
  if (answer.may ? answer.via === 'delegation' : answer.code === 'NOT_YOUR_TASK')
    throw new DomainError('NOT_ASSIGNABLE', 'they may not do this task')
  const body = { name: 'assign', taskKey: task.key, assignee: recipient.userId } as const
  return decisionView(await decide(request, task.letterId, body, { onBehalfOf }))
}

/** What a colleague has in hand is given on by who supervises the box; anything else by whoever may act on it. */
async function taskToGive(request: FastifyRequest, id: string, principal?: string): Promise<TaskInHand> {
  const task = await taskSeen(request, id)
  return mayTakeFrom(task, request.reader) ? { task, onBehalfOf: null } : taskToActOn(request, id, principal)
}

/**
 * Takes a task out of a colleague's hands, for who supervises the box (R11); the reason is on record.
 * @throws {DomainError} NOT_FOUND, NOT_CANDIDATE, TASK_CLOSED, NOT_CLAIMED when nobody else has it
 */
export async function takeTaskOver(request: FastifyRequest, id: string, reason: string): Promise<Decision> {
  const task = await taskSeen(request, id)
  if (task.ended !== null) throw new DomainError('TASK_CLOSED', 'the task is over')
  if (task.via === null) throw new DomainError('NOT_CANDIDATE', 'the task is somebody else’s')
  const { userId } = request.session
  if (task.assigneeId === null || task.assigneeId === userId) throw new DomainError('NOT_CLAIMED', 'nobody else has it')
  if (!mayTakeFrom(task, request.reader)) throw new DomainError('TASK_CLAIMED', 'they do not supervise this box')
  const body = { name: 'assign', taskKey: task.key, assignee: userId } as const
  return decisionView(await decide(request, task.letterId, body, { comment: reason }))
}
