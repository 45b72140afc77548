import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { taskKinds } from '../../domain/vocabulary.ts'
import { AssignInput, DecisionView, TakeOverInput, TaskListView } from '../views/acts.ts'
import { Id, Login, UnitCode } from '../views/common.ts'
import { TaskView } from '../views/tasks.ts'
import { circuitRefusals } from './acting.ts'
import { assignTask, claimTask, releaseTask, takeTaskOver } from './holding.ts'
import { inboxPage } from './inbox.ts'
import { taskSeen, taskViewOf } from './task-view.ts'

const params = Type.Object({ id: Id })
const Query = Type.Object({
  /** Only what is assigned to the caller. */
  mine: Type.Optional(Type.Boolean()),
  box: Type.Optional(UnitCode),
  kind: Type.Optional(Type.Unsafe<(typeof taskKinds)[number]>(Type.String({ enum: [...taskKinds] }))),
  letter: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
})
/** Whom the caller stands in for, where several have delegated the task to them. */
const OnBehalf = Type.Object({ onBehalfOf: Type.Optional(Login) })
const tags = ['tasks']

const acting = [
  'NOT_FOUND',
  'NOT_CANDIDATE',
  'NOT_ASSIGNEE',
  'TASK_CLAIMED',
  'TASK_CLOSED',
  'TASK_UNKNOWN',
  'STALE_REV',
  'ON_BEHALF_REQUIRED',
  'NOT_DELEGATED',
  ...circuitRefusals,
]

/** The inbox, and taking, giving back and handing a task. */
export const taskRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = { 200: TaskListView }
  app.get(
    '/tasks',
    {
      schema: { operationId: 'listTasks', tags, querystring: Query, response: list },
      config: { refusals: ['UNKNOWN_UNIT', 'INVALID_CURSOR'] },
    },
    async (request) => inboxPage(request, request.query),
  )

  const one = { 200: TaskView }
  app.get(
    '/tasks/:id',
    { schema: { operationId: 'readTask', tags, params, response: one }, config: { refusals: ['NOT_FOUND'] } },
    async (request) => taskViewOf(request, await taskSeen(request, request.params.id)),
  )

  const done = { 200: DecisionView, 202: DecisionView }
  app.post(
    '/tasks/:id/claim',
    {
      schema: { operationId: 'claimTask', tags, params, querystring: OnBehalf, response: done },
      config: { refusals: acting },
    },
    async (request, reply) => {
      const decision = await claimTask(request, request.params.id, request.query.onBehalfOf)
      return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
    },
  )
  app.post(
    '/tasks/:id/release',
    {
      schema: { operationId: 'releaseTask', tags, params, querystring: OnBehalf, response: done },
      config: { refusals: acting },
    },
    async (request, reply) => {
      const decision = await releaseTask(request, request.params.id, request.query.onBehalfOf)
      return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
    },
  )
  app.post(
    '/tasks/:id/assign',
    {
      schema: { operationId: 'assignTask', tags, params, body: AssignInput, response: done },
      config: { refusals: [...acting, 'UNKNOWN_RECIPIENT', 'NOT_ASSIGNABLE'] },
    },
    async (request, reply) => {
      const decision = await assignTask(request, request.params.id, request.body)
      return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
    },
  )

  const takingOver = { operationId: 'takeTaskOver', tags, params, body: TakeOverInput, response: done }
  app.post(
    '/tasks/:id/take-over',
    { schema: takingOver, config: { refusals: [...acting, 'NOT_CLAIMED'] } },
    async (request, reply) => {
      const decision = await takeTaskOver(request, request.params.id, request.body.reason)
      return reply.code(decision.state === 'applied' ? 200 : 202).send(decision)
    },
  )
}
