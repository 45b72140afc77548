import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { assigneesOf } from '../../db/tasks/assignees.ts'
import { circuitRefusals } from '../acts/acting.ts'
import { taskSeen } from '../acts/task-view.ts'
import { Id, listOf } from '../views/common.ts'
import {
  AssigneeView,
  AssignSeveralInput,
  ReminderInput,
  ReminderView,
  RemindSeveralInput,
  ReportView,
} from '../views/stats.ts'
import { remindersOn, remindOf } from './reminding.ts'
import { assignSeveral, remindOfSeveral } from './several.ts'

const params = Type.Object({ id: Id })
const tags = ['supervision']
const reminding = ['NOT_FOUND', 'FORBIDDEN', 'TASK_CLOSED', 'SUSPENDED', 'REMINDED_TODAY']

/** What a supervisor does about work that waits for somebody (R11): remind, give it to somebody else, one or several. */
export const reminderRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const remind = {
    operationId: 'remindOfTask',
    description: 'R11: reminds whoever the task waits for, on record, live and by e-mail; once a day and task.',
    tags,
    params,
    body: ReminderInput,
    response: { 201: ReminderView },
  }
  app.post('/tasks/:id/reminders', { schema: remind, config: { refusals: reminding } }, async (request, reply) =>
    reply.code(201).send(await remindOf(request, request.params.id, request.body.message)),
  )

  const list = {
    operationId: 'listReminders',
    description: 'R11: the reminders on one letter, newest first.',
    tags,
    params,
    response: { 200: listOf(ReminderView) },
  }
  app.get('/letters/:id/reminders', { schema: list, config: { refusals: ['NOT_FOUND'] } }, async (request) => ({
    items: await remindersOn(request, request.params.id),
  }))

  const assignees = {
    operationId: 'listAssignees',
    description: 'R11: to whom the task may be given.',
    tags,
    params,
    response: { 200: listOf(AssigneeView) },
  }
  app.get('/tasks/:id/assignees', { schema: assignees, config: { refusals: ['NOT_FOUND'] } }, async (request) => {
    const { id } = await taskSeen(request, request.params.id)
    return { items: await assigneesOf(app.deps.db, id) }
  })

  const remindSeveral = {
    operationId: 'remindOfTasks',
    description: 'R11: reminds of several tasks; the report says what became of each.',
    tags,
    body: RemindSeveralInput,
    response: { 200: ReportView },
  }
  app.post('/supervision/reminders', { schema: remindSeveral }, (request) => remindOfSeveral(request, request.body))

  const assign = {
    operationId: 'assignTasks',
    description: 'R11: gives several tasks to one person; the report says what became of each.',
    tags,
    body: AssignSeveralInput,
    response: { 200: ReportView },
  }
  app.post('/supervision/assignments', { schema: assign, config: { refusals: [...circuitRefusals] } }, (request) =>
    assignSeveral(request, request.body),
  )
}
