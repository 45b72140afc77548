import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { remind, remindersOf } from '../../db/reminders/reminders.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { DomainError } from '../../domain/errors.ts'
import { mayRemindOf } from '../../domain/permissions/reminding.ts'
import { letterSeen } from '../acts/letter-in-hand.ts'
import { taskSeen } from '../acts/task-view.ts'
import { supervisesLetter } from '../stats/letters.ts'
import type { ReminderView } from '../views/stats.ts'

type View = Static<typeof ReminderView>

/**
 * Reminds whoever the task waits for: on the letter's history, live, and by e-mail. Once a day and task (R11).
 * @throws {DomainError} NOT_FOUND, FORBIDDEN with the sentence, TASK_CLOSED, SUSPENDED, REMINDED_TODAY
 */
export async function remindOf(request: FastifyRequest, taskId: string, message?: string): Promise<View> {
  const { server, session, reader } = request
  const { db, now } = server.deps
  const task = await taskSeen(request, taskId)
  if (task.ended !== null) throw new DomainError('TASK_CLOSED', 'the task is over')
  if (task.suspended) throw new DomainError('SUSPENDED', 'the circuit is suspended')
  const supervises = task.via === 'supervision' || (await supervisesLetter(request, task.letterId))
  const may = mayRemindOf(task, { userId: reader.userId, supervises, remindedToday: false })
  if (may !== true) throw new DomainError('FORBIDDEN', 'may not remind of this task', { reason: may })
  const at = now()
  const words = message?.trim() || null
  const reminder = { id: request.newId(`reminder:${taskId}`), letterId: task.letterId, taskKey: task.key }
  const made = await remind(db, { ...reminder, taskId, day: parisDay(at), at, byId: session.userId, message: words })
  if (!made) throw new DomainError('REMINDED_TODAY', 'somebody has reminded of it today')
  const by = { login: session.login, name: session.name }
  return { id: reminder.id, taskId, at: at.toISOString(), by, message: words }
}

/** The reminders on one letter, newest first. @throws {DomainError} NOT_FOUND */
export async function remindersOn(request: FastifyRequest, letterId: string): Promise<View[]> {
  await letterSeen(request, letterId)
  const rows = await remindersOf(request.server.deps.db, request.reader, letterId)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
