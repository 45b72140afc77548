import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { listTasks, type TaskFilters, type TaskPage, tasksOfLetter } from '../../db/tasks/index.ts'
import type { TaskListView } from '../views/acts.ts'
import { taskViewOf } from './task-view.ts'

type Filters = TaskFilters & { letter?: string | undefined }

/** What the caller may act on now: all of it, or that of one letter. @throws {DomainError} INVALID_CURSOR */
export async function inboxPage(request: FastifyRequest, filters: Filters): Promise<Static<typeof TaskListView>> {
  const { db } = request.server.deps
  const { letter } = filters
  const page =
    letter === undefined ? await listTasks(db, request.reader, filters) : await ofLetter(request, letter, filters)
  return { items: page.items.map((task) => taskViewOf(request, task)), next: page.next, counts: page.counts }
}

async function ofLetter(request: FastifyRequest, letterId: string, { mine, kind }: Filters): Promise<TaskPage> {
  const rows = await tasksOfLetter(request.server.deps.db, request.reader, letterId)
  const near = rows.filter(({ via, assigneeId }) => via !== null && (!mine || assigneeId === request.session.userId))
  const items = near.filter((task) => kind === undefined || task.kind === kind)
  const counts: TaskPage['counts'] = {}
  for (const task of near) counts[task.kind] = (counts[task.kind] ?? 0) + 1
  return { items, counts, next: null }
}
