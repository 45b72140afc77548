import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { DomainError } from '../../domain/errors.ts'
import { assignTask } from '../acts/holding.ts'
import { titleOf } from '../problems.ts'
import type { AssignSeveralInput, RemindSeveralInput, ReportView } from '../views/stats.ts'
import { remindOf } from './reminding.ts'

type Report = Static<typeof ReportView>
type Item = Report['items'][number]

/** Reminds of each task; one that is refused keeps none of the others. */
export const remindOfSeveral = (
  request: FastifyRequest,
  { tasks, message }: Static<typeof RemindSeveralInput>,
): Promise<Report> =>
  eachOf(tasks, async (id) => {
    await remindOf(request, id, message)
    return 'done'
  })

/** Gives each task to the same person. */
export const assignSeveral = (
  request: FastifyRequest,
  { tasks, to }: Static<typeof AssignSeveralInput>,
): Promise<Report> =>
  eachOf(tasks, async (id) => ((await assignTask(request, id, { to })).state === 'applied' ? 'done' : 'accepted'))

/** One after the other: tasks of one letter share its circuit. */
async function eachOf(tasks: readonly string[], act: (id: string) => Promise<'done' | 'accepted'>): Promise<Report> {
  const items: Item[] = []
  for (const taskId of new Set(tasks)) {
    try {
      items.push({ taskId, state: await act(taskId), code: null, reason: null })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const reason = typeof error.details.reason === 'string' ? error.details.reason : titleOf(error.code)
      items.push({ taskId, state: 'refused', code: error.code, reason })
    }
  }
  return { items }
}
