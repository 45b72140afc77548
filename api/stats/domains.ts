import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { readSettings } from '../../db/settings.ts'
import { domainFigures } from '../../db/stats/index.ts'
import { writeCsv } from '../../domain/csv.ts'
import { oftenAsked } from '../../domain/letters/often-asked.ts'
import type { DomainFiguresView } from '../views/stats.ts'

type View = Static<typeof DomainFiguresView>['items']

/** Which domains are often asked, and by which channel (R10). @throws {DomainError} FORBIDDEN */
export async function domainsFigured({ server, reader }: FastifyRequest): Promise<View> {
  const { db } = server.deps
  const figures = await domainFigures(db, reader)
  const { oftenAskedDomains } = await readSettings(db)
  return figures.map((row) => {
    const often = oftenAsked({ name: row.unit.name, asked: row.asked }, oftenAskedDomains)
    return { ...row, often, recommended: often ? 'app' : 'email' }
  })
}

export function domainsCsv(rows: View): string {
  const titles = [
    'Domaine',
    'Demandes',
    'Par l’application',
    'Par courriel',
    'Reçues',
    'Délai médian (jours)',
    'Conseillé',
  ]
  return writeCsv([
    titles,
    ...rows.map(({ unit, asked, byApp, byEmail, answered, medianDays, recommended }) => {
      return [
        unit.name,
        asked,
        byApp,
        byEmail,
        answered,
        medianDays,
        recommended === 'app' ? 'Application' : 'Courriel',
      ]
    }),
  ])
}
