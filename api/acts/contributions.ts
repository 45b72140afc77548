import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { AnswerInput, ContributionInput, Created, DomainView } from '../views/acts.ts'
import { Id, listOf } from '../views/common.ts'
import { circuitRefusals } from './acting.ts'
import { answerFromOutside } from './answering.ts'
import { askForContribution, domainsOf } from './contributing.ts'
import { bodyOf, formOf, submissionOf } from './submission.ts'

const params = Type.Object({ id: Id })
const tags = ['contributions']
const outside = { schema: AnswerInput, part: 'answer', files: 'file', text: ['text'] }

const asking = [
  'NOT_FOUND',
  'FORBIDDEN',
  'UNKNOWN_RECIPIENT',
  'ELUS_BY_NAME',
  'NOT_A_BOX',
  'NOT_ASSIGNABLE',
  'DAY_PAST',
  ...circuitRefusals,
]
const answering = [
  'NOT_FOUND',
  'FORBIDDEN',
  'ALREADY_ANSWERED',
  'FILE_TOO_LARGE',
  'UNSUPPORTED_FILE_TYPE',
  'PDF_DAMAGED',
]

/** Asking for contributions and recording what came by another channel (R9, R10, R12). */
export const contributionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const ask = {
    operationId: 'askContribution',
    tags,
    params,
    body: ContributionInput,
    response: { 201: Created },
  }
  app.post('/letters/:id/contributions', { schema: ask, config: { refusals: asking } }, async (request, reply) =>
    reply.code(201).send(await askForContribution(request, request.params.id, request.body)),
  )

  const answer = {
    operationId: 'recordContributionAnswer',
    tags,
    params,
    body: bodyOf(outside),
    response: { 201: Created },
  }
  app.post(
    '/contributions/:id/answer',
    { schema: answer, config: { form: formOf(outside), refusals: answering } },
    async (request, reply) => {
      const { data, files } = submissionOf(request, outside)
      return reply.code(201).send(await answerFromOutside(request, request.params.id, data.text, files))
    },
  )

  const domains = {
    operationId: 'listDomains',
    tags,
    response: { 200: listOf(DomainView) },
  }
  app.get('/contributions/domains', { schema: domains }, async (request) => ({ items: await domainsOf(request) }))
}
