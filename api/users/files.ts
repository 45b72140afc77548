import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { type Static, Type } from 'typebox'
import { readChart } from '../../db/org/chart.ts'
import { planUnitImport } from '../../db/org/import.ts'
import { everyAccount } from '../../db/people/account-list.ts'
import { importPeople } from '../../db/people/import.ts'
import { writeChart } from '../../domain/org/unit-rows.ts'
import type { ImportReport as Report } from '../../domain/people/import-report.ts'
import { writePeople } from '../../domain/people/user-rows.ts'
import { ask, orgRefusals } from '../org/asking.ts'
import { titleOf } from '../problems.ts'
import { requireAct } from '../require.ts'
import { settleAccounts } from './settling.ts'
import { ImportInput, ImportReport } from './views.ts'

const tags = ['people']
const response = { 200: ImportReport }
const csv = { produces: ['text/csv'], response: { 200: Type.String() } }

/** R21: the org chart and the people as files, out and in, by the rules of single changes. */
export const fileRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps

  const people = {
    operationId: 'exportUsers',
    description: 'R21: every account, one line for each position.',
    tags,
    ...csv,
  }
  app.get('/users.csv', { schema: people, config: { refusals: ['FORBIDDEN'] } }, async (request, reply) => {
    requireAct(request, 'administer')
    const rows = (await everyAccount(db)).map(({ positions, closedAt, ...account }) => {
      const held = positions.map(({ unit, ...position }) => ({ ...position, unit: unit.code, line: 0 }))
      return { ...account, closed: closedAt !== null, positions: held }
    })
    return sendFile(reply, 'personnes.csv', writePeople(rows))
  })

  const chart = { operationId: 'exportUnits', description: 'R21: the open units, parents first.', tags, ...csv }
  app.get('/org-units.csv', { schema: chart, config: { refusals: ['FORBIDDEN'] } }, async (request, reply) => {
    requireAct(request, 'administer')
    return sendFile(reply, 'organigramme.csv', writeChart(await readChart(db)))
  })

  const importing = {
    operationId: 'importUsers',
    description:
      'R21: what the file would do to accounts, line by line, and unless it is a dry run, does it: all or nothing.',
    tags,
    body: ImportInput,
    response,
  }
  const refusals = ['FORBIDDEN', 'CSV_COLUMNS', 'CSV_MALFORMED']
  app.post('/users/import', { schema: importing, config: { refusals } }, async (request) => {
    requireAct(request, 'administer')
    const { csv: text, dryRun } = request.body
    const report = await importPeople(db, text, dryRun, { by: request.session.userId, at: now() })
    const onError = (err: unknown) => request.log.error({ err }, 'what follows from an import is tried again')
    if (report.done) settleAccounts(app.deps, onError).catch(onError)
    return inWords(report)
  })

  const reorganising = {
    operationId: 'importUnits',
    description: 'R21, R23: the same for the org chart; what the file asks is one reorganisation.',
    tags,
    body: ImportInput,
    response,
  }
  const reorganisingRefusals = [...orgRefusals, 'CSV_COLUMNS', 'CSV_MALFORMED']
  app.post(
    '/org-units/import',
    { schema: reorganising, config: { refusals: reorganisingRefusals } },
    async (request) => {
      requireAct(request, 'administer')
      const { csv: text, dryRun } = request.body
      const { report, changes } = await planUnitImport(db, text, request.reader)
      const possible = report.done
      if (possible && !dryRun && changes.length > 0) await ask(request, { changes, reason: 'Import d’un fichier' })
      return inWords({ ...report, done: possible && !dryRun })
    },
  )
}

/** A refusal reads as everywhere else. */
const inWords = ({ lines, ...report }: Report): Static<typeof ImportReport> => ({
  ...report,
  lines: lines.map((line) => ({ ...line, text: line.code === null ? line.text : titleOf(line.code) })),
})

const sendFile = (reply: FastifyReply, name: string, text: string) =>
  reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(text)
