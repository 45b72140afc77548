import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { stepTrends, type UnitTrend, unitTrends, workload } from '../../db/stats/index.ts'
import { writeCsv } from '../../domain/csv.ts'
import { addDays } from '../../domain/deadlines/days.ts'
import { scopeOf, supervises } from '../../domain/permissions/supervision.ts'
import type { WorkloadView } from '../views/stats.ts'

type View = Static<typeof WorkloadView>

/** What is under way, late and soon due, per box and step, with its last eight weeks. @throws {DomainError} FORBIDDEN */
export async function workloadOf({ server, reader }: FastifyRequest): Promise<View> {
  const { db } = server.deps
  const { on, until, total, units, steps } = await workload(db, reader)
  const trends = await unitTrends(db, reader)
  const waits = await stepTrends(db, reader)
  const days = [7, 6, 5, 4, 3, 2, 1, 0].map((weeks) => addDays(on, -7 * weeks))
  const trendOf = (points: readonly UnitTrend[]) =>
    days.map((day) => {
      const then = points.filter((point) => point.on === day)
      const sum = (of: 'underWay' | 'late') => then.reduce((total, point) => total + point[of], 0)
      return { on: day, underWay: sum('underWay'), late: sum('late') }
    })
  return {
    on,
    until,
    supervises: supervises(scopeOf(reader)),
    total: { ...total, trend: trendOf(trends) },
    units: units.map((row) => {
      const code = row.unit?.code ?? null
      return { ...row, trend: trendOf(trends.filter(({ unit }) => unit === code)) }
    }),
    steps: steps.map((row) => {
      const own = waits.filter(({ task }) => task === row.task)
      const trend = days.map((day) => ({ on: day, waiting: own.find((point) => point.on === day)?.waiting ?? 0 }))
      return { ...row, trend }
    }),
  }
}

export function workloadCsv({ units, total }: View): string {
  const titles = ['Entité', 'En cours', 'En retard', 'Échéance proche', 'Âge médian (jours)', 'Plus ancien (jours)']
  const rows = [...units, { ...total, unit: { code: '', name: 'Total' } }]
  return writeCsv([
    titles,
    ...rows.map(({ unit, underWay, late, dueSoon, medianDays, oldestDays }) => {
      return [unit?.name ?? 'Sans boîte', underWay, late, dueSoon, medianDays, oldestDays]
    }),
  ])
}
