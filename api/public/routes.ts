import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { type Followed, followRequest } from '../../db/intake/web-requests.ts'
import { listWebForms } from '../../db/town-settings/lists.ts'
import { frenchDay } from '../../documents/typeset/typography.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { scanRefusals } from '../letters/scans.ts'
import { notFound } from '../problems.ts'
import { Files } from '../uploads.ts'
import { listOf } from '../views/common.ts'
import { FollowedRequestView, FollowUpView, PublicFormView, WebRequestInput } from '../views/public.ts'
import { followUpPath, tokenHashOf } from './follow-up.ts'
import { integrateRequest } from './integrate.ts'

const tags = ['public']
const Body = Type.Object(
  { request: WebRequestInput, file: Type.Intersect([Files, Type.Array(Type.Any(), { maxItems: 5 })]) },
  { additionalProperties: false },
)
const form = { json: ['request'], files: ['file'], maxTotal: 60 * 1024 * 1024 }

/** R1: what a citizen does without an account. Nothing here tells who handles a request, nor whether it is secret (R4). */
export const publicRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, circuits, settings } = app.deps
  // A person writes once; whoever writes all the time costs the town a typesetting each time.
  const rateLimit = { max: Math.ceil(settings.limits.perAddress / 60), groupId: 'public-requests' }

  const forms = {
    operationId: 'listPublicForms',
    description: 'R1: the forms of the town’s web site, for everybody.',
    tags,
    response: { 200: listOf(PublicFormView) },
  }
  app.get('/public/forms', { schema: forms, config: { public: true } }, async () => ({
    items: (await listWebForms(db)).map(({ code, title }) => ({ code, title })),
  }))

  const sending = {
    operationId: 'sendPublicRequest',
    description:
      'R1: a citizen’s request becomes a letter, in the box of its form or with the mail office. Answers the follow-up link; an Idempotency-Key makes a repeated request one letter.',
    tags,
    consumes: ['multipart/form-data'],
    headers: Type.Object({
      'idempotency-key': Type.Optional(
        Type.String({
          description: 'From 8 to 200 printable characters: the same key with the same request is one letter.',
        }),
      ),
    }),
    body: Body,
    response: { 201: FollowUpView },
  }
  const refusals = [
    'UNKNOWN_FORM',
    ...scanRefusals.filter((code) => code !== 'FILE_REQUIRED'),
    'INVALID_IDEMPOTENCY_KEY',
    'IDEMPOTENCY_KEY_REUSED',
  ]
  app.post(
    '/public/requests',
    { schema: sending, config: { public: true, form, refusals, rateLimit } },
    async (request, reply) => {
      const { letterId, token, receivedOn } = await integrateRequest(request, request.body.request, request.body.file)
      await circuits.start(letterId)
      reply.code(201).header('location', `/api/public/requests/${token}`)
      return reply.send({ token, link: followUpPath(token), receivedOn })
    },
  )

  const following = {
    operationId: 'followPublicRequest',
    description:
      'R1: what became of a request, for whoever holds its link. Every letter under way looks alike, whatever its confidentiality (R4).',
    tags,
    params: Type.Object({ token: Type.String({ minLength: 1, maxLength: 100 }) }),
    response: { 200: FollowedRequestView },
  }
  app.get(
    '/public/requests/:token',
    { schema: following, config: { public: true, refusals: ['NOT_FOUND'] } },
    async (request) => {
      const followed = await followRequest(db, tokenHashOf(request.params.token))
      if (!followed) throw notFound()
      return viewOf(followed)
    },
  )
}

function viewOf({ form, receivedOn, state, answeredAt }: Followed): Static<typeof FollowedRequestView> {
  const answeredOn = answeredAt && parisDay(answeredAt)
  const then = {
    received: 'Elle va être confiée au service compétent.',
    'in-progress': 'Elle est en cours de traitement.',
    answered: `Une réponse vous a été envoyée le ${frenchDay(answeredOn ?? receivedOn)}.`,
    closed: 'Son traitement est terminé.',
  }[state]
  return { form, receivedOn, state, answeredOn, text: `Votre demande a été reçue le ${frenchDay(receivedOn)}. ${then}` }
}
