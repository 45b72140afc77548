import type { Static } from 'typebox'
import { plansOf, versionsInForce } from '../../db/circuits/versions.ts'
import type { Connection } from '../../db/client.ts'
import { stepFigures } from '../../db/stats/index.ts'
import type { Reader } from '../../db/visibility/index.ts'
import { drawnSteps, placesOf, type StepPlace } from '../../domain/circuit/places.ts'
import { writeCsv } from '../../domain/csv.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import type { StepsView } from '../views/stats.ts'

type View = Static<typeof StepsView>

/**
 * The circuit in force, and where letters wait in it. What letters passed in earlier versions counts where the step still
 * bears its id.
 * @throws {DomainError} FORBIDDEN, CIRCUIT_UNPUBLISHED
 */
export async function stepsOf(db: Connection, reader: Reader, key: CircuitKey = 'direction'): Promise<View> {
  const versions = await versionsInForce(db)
  const version = versions.find((one) => one.key === key)
  if (!version) throw new DomainError('CIRCUIT_UNPUBLISHED', 'no version of it is in force')
  const figures = await stepFigures(db, reader, placesOf(key, plansOf(versions)))
  const none = { waiting: 0, late: 0, medianDays: null, oldestDays: null }
  const never = { visits: 0, medianMinutes: null, p90Minutes: null }
  return {
    circuit: key,
    version: version.version,
    name: version.plan.name,
    xml: version.xml,
    steps: drawnSteps(version.plan).map((step) => {
      const { element: _, ...counted } = figures.find(({ element }) => element === step.element) ?? { element: '' }
      return { ...step, ...none, ...never, ...counted }
    }),
  }
}

/** Where letters stand that this step of the drawing shows. */
export async function placesAt(db: Connection, circuit: CircuitKey, step: string): Promise<StepPlace[]> {
  const plans = plansOf(await versionsInForce(db))
  return placesOf(circuit, plans).filter(({ shown }) => shown === step)
}

export function stepsCsv({ steps }: View): string {
  const titles = [
    'Étape',
    'Courriers en attente',
    'En retard',
    'Attente médiane (jours)',
    'Attente la plus longue (jours)',
    'Passages (12 mois)',
    'Durée médiane (heures)',
    'Neuf sur dix en moins de (heures)',
  ]
  const hours = (minutes: number | null) => (minutes === null ? null : Math.round(minutes / 6) / 10)
  return writeCsv([
    titles,
    ...steps.map(({ name, waiting, late, medianDays, oldestDays, visits, medianMinutes, p90Minutes }) => {
      return [name, waiting, late, medianDays, oldestDays, visits, hours(medianMinutes), hours(p90Minutes)]
    }),
  ])
}
