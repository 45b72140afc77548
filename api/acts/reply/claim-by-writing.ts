import type { FastifyRequest } from 'fastify'
import { mayActOn, tasksOfLetter } from '../../../db/tasks/index.ts'
import { DomainError } from '../../../domain/errors.ts'
import { decide } from '../acting.ts'
import { principalsOf } from '../on-behalf.ts'

/**
 * Whoever begins to write takes the task, so that nobody else begins as well. A task that somebody has keeps its holder,
 * and a circuit that cannot be reached now costs nobody their text.
 */
export async function claimByWriting(request: FastifyRequest, letterId: string): Promise<void> {
  const { reader, session } = request
  const tasks = await tasksOfLetter(request.server.deps.db, reader, letterId)
  const task = tasks.find(({ kind, assigneeId }) => kind === 'treat' && assigneeId === null)
  if (!task || !mayActOn(task, session.userId).may) return
  const [onBehalfOf = null] = principalsOf(task)
  const claim = { name: 'claim', taskKey: task.key } as const
  await decide(request, letterId, claim, { onBehalfOf, beside: true }).catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error
  })
}
