import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Id } from '../views/common.ts'
import { CompleteInput, CompleteView } from '../views/tasks.ts'
import { circuitRefusals } from './acting.ts'
import { completeTask } from './completion/complete.ts'
import { bodyOf, formOf, submissionOf } from './submission.ts'

const completion = {
  schema: CompleteInput,
  part: 'complete',
  files: 'scan',
  text: ['outcome', 'comment', 'box', 'by', 'documentSha256', 'onBehalfOf'],
}

const refusals = [
  'NOT_FOUND',
  'NOT_CANDIDATE',
  'NOT_ASSIGNEE',
  'STEP_UP_REQUIRED',
  'ON_BEHALF_REQUIRED',
  'NOT_DELEGATED',
  'TASK_CLOSED',
  'TASK_CLAIMED',
  'VERSION_MISMATCH',
  'ALREADY_ACKNOWLEDGED',
  'UNKNOWN_OUTCOME',
  'COMMENT_REQUIRED',
  'CONTRIBUTION_REQUIRED',
  'BOX_REQUIRED',
  'NOT_A_BOX',
  'CIRCUIT_UNPUBLISHED',
  'NO_REPLY',
  'SIGNATORY_REQUIRED',
  'MERGE_FIELD_EMPTY',
  'NO_ADDRESS',
  'SCAN_REQUIRED',
  'FILE_TOO_LARGE',
  'UNSUPPORTED_FILE_TYPE',
  'PDF_DAMAGED',
  'PDF_ENCRYPTED',
  'STAMP_PLACEMENT_INVALID',
  'TASK_UNKNOWN',
  'UNKNOWN_BOX',
  ...circuitRefusals,
]

/** The one route by which people decide, whatever the task. */
export const completeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {
    operationId: 'completeTask',
    tags: ['tasks'],
    params: Type.Object({ id: Id }),
    body: bodyOf(completion),
    response: { 200: CompleteView, 202: CompleteView },
  }
  app.post(
    '/tasks/:id/complete',
    { schema, config: { form: formOf(completion), refusals } },
    async (request, reply) => {
      const { data, files } = submissionOf(request, completion)
      const completed = await completeTask(request, request.params.id, data, files[0] ?? null)
      return reply.code(completed.state === 'applied' ? 200 : 202).send(completed)
    },
  )
}
