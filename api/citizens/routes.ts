import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { listCitizens } from '../../db/citizens/list.ts'
import { listStreets, replaceStreets, writtenStreets } from '../../db/citizens/streets.ts'
import { inTransaction } from '../../db/client.ts'
import { mayInOffice } from '../../domain/permissions/office-acts.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import {
  CitizenDetailView,
  CitizenId,
  CitizenListView,
  MeetingReportView,
  StreetInput,
  WrittenStreetView,
} from '../views/citizens.ts'
import { listOf } from '../views/common.ts'
import { briefOf } from './brief.ts'
import { ListQuery, ReportQuery } from './filters.ts'
import { reportView } from './report.ts'

const tags = ['citizens']
const Streets = Type.Array(StreetInput)
const forCab = { config: { refusals: ['FORBIDDEN'] } }

/** R7: at a neighbourhood meeting only the CAB can answer for every letter; its view is by citizen, street, neighbourhood. */
export const citizenRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps
  const requireMeeting = (request: FastifyRequest) => requireAct(request, 'meetCitizens')

  const list = {
    operationId: 'listCitizens',
    description:
      'R7: who wrote, by name, street, neighbourhood or subject, over every letter that the CAB sees. The CAB only.',
    tags,
    querystring: ListQuery,
    response: { 200: CitizenListView },
  }
  app.get('/citizens', { schema: list, config: { refusals: ['FORBIDDEN', 'INVALID_CURSOR'] } }, (request) => {
    requireMeeting(request)
    return listCitizens(db, request.reader, request.query)
  })

  const report = {
    operationId: 'readMeetingReport',
    description:
      'R7: letters, answers, promises and what is under way, by citizen, of a street, neighbourhood or subject.',
    tags,
    querystring: ReportQuery,
    response: { 200: MeetingReportView },
  }
  app.get('/citizens/report', { schema: report, ...forCab }, (request) => {
    requireMeeting(request)
    return reportView(db, request.reader, request.query)
  })

  const written = {
    operationId: 'listWrittenStreets',
    description: 'R7: the streets that people wrote from; those that no neighbourhood is known of come first.',
    tags,
    response: { 200: listOf(WrittenStreetView) },
  }
  app.get('/citizens/streets', { schema: written, ...forCab }, async (request) => {
    requireMeeting(request)
    return { items: await writtenStreets(db, request.reader) }
  })

  const brief = {
    operationId: 'readMeetingBrief',
    description: 'R7: the same report as a PDF on the town’s paper, to take to the meeting.',
    tags,
    querystring: Type.Object(
      {
        ...ReportQuery.properties,
        /** Heading of the sheet: "Réunion du quartier des Tilleuls". */
        title: Type.Optional(Type.String({ maxLength: 120 })),
        place: Type.Optional(Type.String({ maxLength: 120 })),
        /** Day of the meeting; today when absent. */
        on: Type.Optional(Type.String({ format: 'date' })),
      },
      { additionalProperties: false },
    ),
    produces: ['application/pdf'],
  }
  app.get(
    '/citizens/brief.pdf',
    { schema: brief, config: { download: true, ...forCab.config } },
    async (request, reply) => {
      requireMeeting(request)
      const { pdf, sha256 } = await briefOf(request, request.query)
      return reply
        .header('etag', `"${sha256}"`)
        .header('x-content-type-options', 'nosniff')
        .header('content-disposition', 'inline; filename="reunion-de-quartier.pdf"')
        .type('application/pdf')
        .send(Buffer.from(pdf))
    },
  )

  const one = {
    operationId: 'readCitizen',
    description: 'R7: everything of one citizen. To everybody but the CAB no citizen exists here.',
    tags,
    params: Type.Object({ id: CitizenId }),
    response: { 200: CitizenDetailView },
  }
  app.get('/citizens/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request) => {
    const may = mayInOffice('meetCitizens', request.reader.positions) === true
    const found = may ? await reportView(db, request.reader, { citizen: request.params.id }) : null
    const [group] = found?.groups ?? []
    if (!found || !group) throw notFound()
    return { ...group, truncated: found.truncated }
  })

  const streets = {
    operationId: 'listStreets',
    description: 'R7, R21: the town’s streets, each with its neighbourhood.',
    tags: ['settings'],
    response: { 200: Streets },
  }
  app.get('/settings/streets', { schema: streets }, () => listStreets(db))

  const change = {
    operationId: 'changeStreets',
    description: 'R7, R21: replaces the whole list; the mail office and the CAB keep it.',
    tags: ['settings'],
    body: Type.Array(StreetInput, { maxItems: 5000 }),
    response: { 200: Streets },
  }
  app.put(
    '/settings/streets',
    { schema: change, config: { refusals: ['FORBIDDEN', 'DUPLICATE_CODE'] } },
    async (request) => {
      requireAct(request, 'manageStreets')
      const by = { actorId: request.session.userId, at: now() }
      await inTransaction(db, (tx) => replaceStreets(tx, request.body, by))
      return listStreets(db)
    },
  )
}
