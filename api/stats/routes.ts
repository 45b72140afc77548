import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import {
  DelaysQuery,
  DelaysView,
  DomainFiguresView,
  StepsQuery,
  StepsView,
  SupervisedPageView,
  SupervisedQuery,
  SupervisedTableQuery,
  WorkloadView,
} from '../views/stats.ts'
import { delaysCsv, delaysOf } from './delays.ts'
import { domainsCsv, domainsFigured } from './domains.ts'
import { lettersBehind, lettersCsv } from './letters.ts'
import { stepsCsv, stepsOf } from './steps.ts'
import { workloadCsv, workloadOf } from './workload.ts'

const tags = ['supervision']
const table = { produces: ['text/csv'], response: { 200: Type.String({ description: 'UTF-8, semicolons, CRLF.' }) } }
const refusals = ['FORBIDDEN']
const sendCsv = (reply: FastifyReply, name: string, text: string) =>
  reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}.csv"`).send(text)

/** Figures, over the letters that the caller both sees and answers for (R4, R5, R11, R12); each also as a table. */
export const statsRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const described = (operationId: string, description: string) => ({ operationId, description, tags })
  const { db } = app.deps

  const load = described(
    'readWorkloadFigures',
    'R11: what is under way, late and soon due, per box and step, over eight weeks.',
  )
  app.get('/stats/workload', { schema: { ...load, response: { 200: WorkloadView } }, config: { refusals } }, workloadOf)
  const loadTable = described('exportWorkloadFigures', 'R11: the same as a table.')
  app.get('/stats/workload.csv', { schema: { ...loadTable, ...table }, config: { refusals } }, async (request, reply) =>
    sendCsv(reply, 'charge', workloadCsv(await workloadOf(request))),
  )

  const steps = {
    ...described('readStepFigures', 'R11: where letters wait in the circuit in force, and how long.'),
    querystring: StepsQuery,
  }
  const unpublished = { refusals: [...refusals, 'CIRCUIT_UNPUBLISHED'] }
  app.get('/stats/steps', { schema: { ...steps, response: { 200: StepsView } }, config: unpublished }, (request) =>
    stepsOf(db, request.reader, request.query.circuit),
  )
  const stepsTable = { ...described('exportStepFigures', 'R11: the same as a table.'), querystring: StepsQuery }
  app.get('/stats/steps.csv', { schema: { ...stepsTable, ...table }, config: unpublished }, async (request, reply) =>
    sendCsv(reply, 'etapes', stepsCsv(await stepsOf(db, request.reader, request.query.circuit))),
  )

  const days = { refusals: [...refusals, 'INVALID_DAY'] }
  const late = {
    ...described(
      'readDelayFigures',
      'R11, R17: how letters were answered and acknowledged, per unit, type, channel or month.',
    ),
    querystring: DelaysQuery,
  }
  app.get('/stats/delays', { schema: { ...late, response: { 200: DelaysView } }, config: days }, (request) =>
    delaysOf(request, request.query),
  )
  const lateTable = { ...described('exportDelayFigures', 'R11, R17: the same as a table.'), querystring: DelaysQuery }
  app.get('/stats/delays.csv', { schema: { ...lateTable, ...table }, config: days }, async (request, reply) =>
    sendCsv(reply, 'delais', delaysCsv(await delaysOf(request, request.query))),
  )

  const domains = described(
    'readDomainFigures',
    'R10: whom contributions are asked of, by which channel, and what is advised.',
  )
  app.get(
    '/stats/domains',
    { schema: { ...domains, response: { 200: DomainFiguresView } }, config: { refusals } },
    async (request) => ({ items: await domainsFigured(request) }),
  )
  const domainsTable = described('exportDomainFigures', 'R10: the same as a table.')
  app.get(
    '/stats/domains.csv',
    { schema: { ...domainsTable, ...table }, config: { refusals } },
    async (request, reply) => sendCsv(reply, 'domaines', domainsCsv(await domainsFigured(request))),
  )

  const cursors = { refusals: [...refusals, 'INVALID_CURSOR'] }
  const letters = {
    ...described('listSupervised', 'R11: the letters behind a figure, those due first, with what keeps each.'),
    querystring: SupervisedQuery,
  }
  app.get(
    '/stats/letters',
    { schema: { ...letters, response: { 200: SupervisedPageView } }, config: cursors },
    (request) => lettersBehind(request, request.query),
  )
  const lettersTable = {
    ...described('exportSupervised', 'R11: the same as a table, up to 200 letters.'),
    querystring: SupervisedTableQuery,
  }
  app.get('/stats/letters.csv', { schema: { ...lettersTable, ...table }, config: cursors }, async (request, reply) =>
    sendCsv(reply, 'courriers', lettersCsv(await lettersBehind(request, { ...request.query, limit: 200 }))),
  )
}
