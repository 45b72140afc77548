import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { resolveRecipients } from '../../db/letters/recipients.ts'
import { mayAct } from '../../db/tasks/index.ts'
import { DomainError } from '../../domain/errors.ts'
import type { DecisionView } from '../views/acts.ts'
import { decide, decisionView } from './acting.ts'
import { taskToActOn } from './task-view.ts'

type Decision = Static<typeof DecisionView>

/** Takes the task, so that nobody else works on it unknowingly. @throws {DomainError} NOT_FOUND, NOT_CANDIDATE, TASK_CLAIMED, TASK_CLOSED */
export async function claimTask(request: FastifyRequest, id: string): Promise<Decision> {
  const task = await taskToActOn(request, id)
  return decisionView(await decide(request, task.letterId, { name: 'claim', taskKey: task.key }))
}

/** Gives it back to all who are asked. @throws {DomainError} NOT_FOUND, NOT_CANDIDATE, NOT_ASSIGNEE, TASK_CLOSED */
export async function releaseTask(request: FastifyRequest, id: string): Promise<Decision> {
  const task = await taskToActOn(request, id)
  if (task.assigneeId === null) throw new DomainError('NOT_ASSIGNEE', 'nobody has taken the task')
  return decisionView(await decide(request, task.letterId, { name: 'release', taskKey: task.key }))
}

/** Gives the task to somebody who may do it as well. @throws {DomainError} as for claiming, UNKNOWN_RECIPIENT, NOT_ASSIGNABLE */
export async function assignTask(request: FastifyRequest, id: string, to: string): Promise<Decision> {
  const task = await taskToActOn(request, id)
  const [recipient] = await resolveRecipients(request.server.deps.db, [to])
  if (!recipient?.userId) throw new DomainError('UNKNOWN_RECIPIENT', 'a task is given to a person')
  const answer = await mayAct(request.server.deps.db, recipient.userId, id)
  if (!answer.may && answer.code === 'NOT_YOUR_TASK')
    throw new DomainError('NOT_ASSIGNABLE', 'they may not do this task')
  return decisionView(
    await decide(request, task.letterId, { name: 'assign', taskKey: task.key, assignee: recipient.userId }),
  )
}
