import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { listConfirmations } from '../../db/confirmations/confirmations.ts'
import type { OrgChangeRecord } from '../../db/org/changes.ts'
import { readChart } from '../../db/org/chart.ts'
import type { Outcome } from '../../db/org/rehearse.ts'
import { type Chart, type ChartUnit, isOpen } from '../../domain/org/changes.ts'
import { sentenceOfChanges } from '../../domain/org/sentences.ts'
import { titleOf } from '../problems.ts'
import type { OrgChangeBody, RehearsalView } from './views.ts'

/** The outcome in codes: the screens know the names. */
export function rehearsalView({ units, harm, ...outcome }: Outcome, chart: Chart): Static<typeof RehearsalView> {
  const { withoutAssistant, emptyBoxes } = harm
  const all = [...chart, ...units.map(({ after }) => after)]
  return { ...outcome, withoutAssistant, emptyBoxes, units: units.map((unit) => stepView(unit, all)) }
}

export async function orgChangeViews(request: FastifyRequest, rows: OrgChangeRecord[]): Promise<OrgChangeBody[]> {
  const { db } = request.server.deps
  const [chart, confirmations] = await Promise.all([
    readChart(db),
    listConfirmations(db, request.reader, { administers: true, subject: 'org-change' }),
  ])
  return rows.map((row) => {
    const { changes, effects, stoppedBecause, status, askedAt, at, doneAt, ...shown } = row
    return {
      ...shown,
      status,
      askedAt: askedAt.toISOString(),
      at: at?.toISOString() ?? null,
      doneAt: doneAt?.toISOString() ?? null,
      summary: sentenceOfChanges(changes),
      stoppedBecause: stoppedBecause && { code: stoppedBecause.code, text: titleOf(stoppedBecause.code) },
      units: (effects?.units ?? []).map((unit) => stepView(unit, chart)),
      confirmations: confirmations
        .filter(({ subjectId }) => subjectId === row.id)
        .map(({ id, unit, status: given }) => ({ id, unit, status: given })),
      allows: {
        undo: status === 'done' && effects !== null && effects.undid === null,
        cancel: status === 'waiting' || status === 'scheduled',
      },
    }
  })
}

const stepView = ({ before, after }: Outcome['units'][number], chart: Chart) => ({
  before: before && unitState(before, chart),
  after: unitState(after, chart),
})

function unitState(unit: ChartUnit, chart: Chart) {
  const code = (wanted: number | null) => chart.find(({ id }) => id === wanted)?.code ?? null
  const { name, kind } = unit
  return {
    code: unit.code,
    name,
    kind,
    parent: code(unit.parentId),
    closed: !isOpen(unit),
    successor: code(unit.successorId),
  }
}
