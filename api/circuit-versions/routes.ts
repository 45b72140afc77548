import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { bodyOf, formOf } from '../acts/submission.ts'
import { MigrationInput, MigrationView, TrialInput, TrialView } from '../views/circuit-trials.ts'
import {
  CircuitDraftView,
  CircuitEffectsView,
  CircuitFileView,
  CircuitSheetView,
  CircuitSummaryView,
  PublicationView,
} from '../views/circuit-versions.ts'
import { listOf } from '../views/common.ts'
import { addDraft, changeDraft, draftSeen, draftView, removeDraft, upload } from './drafts.ts'
import { migrateLetters } from './migrating.ts'
import { draftEffects, publishDraft, retire } from './publishing.ts'
import { circuitFile, circuitSheet, circuitSummaries } from './reading.ts'
import { tryDraft } from './trying.ts'

const tags = ['circuits']
const params = Type.Object({ key: Type.String({ maxLength: 40 }) })
const versionParams = Type.Object({ ...params.properties, version: Type.Integer({ minimum: 1, maximum: 1_000_000 }) })
const saving = ['FORBIDDEN', 'FILE_REQUIRED', 'FILE_TOO_LARGE', 'CIRCUIT_ENCODING']
const naming = ['CIRCUIT_DRAFT_EXISTS', 'CIRCUIT_KEY_UNKNOWN', 'CIRCUIT_KEY_TAKEN', 'CIRCUIT_KEY_INVALID']
const known = ['FORBIDDEN', 'NOT_FOUND']
const matching = [...known, 'IF_MATCH_REQUIRED', 'STALE_VERSION']
const etag = ({ revision }: { revision: number }) => `"${revision}"`

/** Circuits are configuration (R23): versions to read, one draft each for the mail office (R21). */
export const circuitVersionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const list = {
    operationId: 'listCircuits',
    description:
      'Circuits of the town with the version in force (R23); counts and drafts for those who administer (R21).',
    tags,
    response: { 200: listOf(CircuitSummaryView) },
  }
  app.get('/circuits', { schema: list }, async (request) => ({ items: await circuitSummaries(request) }))

  const add = {
    operationId: 'addCircuitDraft',
    description:
      'A BPMN file becomes the draft of its circuit, or with `create` of a new circuit of the town’s own, with what publication finds element by element (R21, R23).',
    tags,
    body: bodyOf(upload),
    response: { 201: CircuitDraftView },
  }
  const adding = { form: formOf(upload), refusals: [...saving, ...naming] }
  app.post('/circuits', { schema: add, config: adding }, async (request, reply) => {
    const draft = await addDraft(request)
    return reply.code(201).header('etag', etag(draft)).send(draft)
  })

  const one = {
    operationId: 'readCircuitSheet',
    description: 'One circuit with every version it ever had (R23).',
    tags,
    params,
    response: { 200: CircuitSheetView },
  }
  app.get('/circuits/:key', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request, reply) => {
    const sheet = await circuitSheet(request, request.params.key)
    return reply.header('etag', etag(sheet.draft ?? { revision: 0 })).send(sheet)
  })

  const change = {
    operationId: 'changeCircuitDraft',
    description: 'Another file takes the draft’s place; `If-Match: "0"` where there is none (R21, R23).',
    tags,
    params,
    body: bodyOf(upload),
    response: { 200: CircuitDraftView },
  }
  const changing = { form: formOf(upload), refusals: [...saving, ...matching] }
  app.put('/circuits/:key', { schema: change, config: changing }, async (request, reply) => {
    const draft = await changeDraft(request, request.params.key)
    return reply.header('etag', etag(draft)).send(draft)
  })

  const remove = {
    operationId: 'removeCircuitDraft',
    description: 'Gives the draft up (R21).',
    tags,
    params,
    response: { 204: Type.Null() },
  }
  app.delete('/circuits/:key', { schema: remove, config: { refusals: matching } }, async (request, reply) => {
    await removeDraft(request, request.params.key)
    return reply.code(204).send(null)
  })

  const draft = {
    operationId: 'readCircuitDraft',
    description: 'What the mail office works on for this circuit (R21).',
    tags,
    params,
    response: { 200: CircuitDraftView },
  }
  app.get('/circuits/:key/draft', { schema: draft, config: { refusals: known } }, async (request, reply) => {
    const found = await draftSeen(request, request.params.key)
    return reply.header('etag', etag(found)).send(draftView(request, found))
  })

  const effects = {
    operationId: 'previewCircuitEffects',
    description: 'What publishing the draft would change, before it is done (R23).',
    tags,
    params,
    response: { 200: CircuitEffectsView },
  }
  app.get('/circuits/:key/effects', { schema: effects, config: { refusals: known } }, (request) =>
    draftEffects(request, request.params.key),
  )

  const trial = {
    operationId: 'simulateCircuit',
    description: 'Runs the draft against what was decided on past letters; nothing reaches a letter (R23).',
    tags,
    params,
    body: TrialInput,
    response: { 200: TrialView },
  }
  app.post(
    '/circuits/:key/simulate',
    { schema: trial, config: { refusals: [...known, 'CIRCUIT_INVALID'] } },
    (request) => tryDraft(request, request.params.key, request.body.limit ?? 200),
  )

  const publish = {
    operationId: 'publishCircuit',
    description:
      'Puts the draft in force for new letters, with the circuits that call it; letters under way keep theirs (R21, R23).',
    tags,
    params,
    response: { 201: PublicationView },
  }
  const publishing = { refusals: [...matching, 'CIRCUIT_INVALID', 'CIRCUIT_UNCHANGED'] }
  app.post('/circuits/:key/publish', { schema: publish, config: publishing }, async (request, reply) =>
    reply.code(201).send(await publishDraft(request, request.params.key)),
  )

  const file = {
    operationId: 'readCircuitVersion',
    description: 'One published version, in force or not: letters under way may be in it (R23).',
    tags,
    params: versionParams,
    response: { 200: CircuitFileView },
  }
  app.get('/circuits/:key/versions/:version', { schema: file, config: { refusals: ['NOT_FOUND'] } }, (request) =>
    circuitFile(db, request.params.key, request.params.version),
  )

  const xml = {
    operationId: 'downloadCircuit',
    description: 'The BPMN file of a version, for any BPMN editor (R23).',
    tags,
    params: versionParams,
    response: { 200: { content: { 'application/xml': { schema: Type.String() } } } },
  }
  app.get(
    '/circuits/:key/versions/:version/xml',
    { schema: xml, config: { refusals: ['NOT_FOUND'] } },
    async (request, reply) => {
      const { key, version, xml: text } = await circuitFile(db, request.params.key, request.params.version)
      const disposition = `attachment; filename="${key}-v${version}.bpmn"`
      return reply.type('application/xml; charset=utf-8').header('content-disposition', disposition).send(text)
    },
  )

  const retiring = {
    operationId: 'retireCircuitVersion',
    description: 'No new letter enters this version any more; letters in it go on (R21, R23).',
    tags,
    params: versionParams,
    response: { 200: CircuitSheetView },
  }
  app.post(
    '/circuits/:key/versions/:version/retire',
    { schema: retiring, config: { refusals: [...known, 'CIRCUIT_IN_FORCE'] } },
    async (request) => {
      await retire(request, request.params.key, request.params.version)
      return circuitSheet(request, request.params.key)
    },
  )

  const migrate = {
    operationId: 'migrateCircuit',
    description: 'Moves letters under way to this version, or says what that would do to each (R21, R23).',
    tags,
    params: versionParams,
    body: MigrationInput,
    response: { 200: MigrationView },
  }
  app.post(
    '/circuits/:key/versions/:version/migrations',
    { schema: migrate, config: { refusals: [...known, 'SAME_VERSION'] } },
    (request) => migrateLetters(request, request.params.key, request.params.version, request.body),
  )
}
