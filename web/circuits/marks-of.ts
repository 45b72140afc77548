import type { TFunction } from 'i18next'
import type { CircuitFinding, CircuitTrial } from '../api/circuits.ts'
import type { Mark } from './diagram.tsx'

/** What the diagram says of its elements: the counts of a trial once there is one, otherwise what was found. */
export function marksOf(findings: readonly CircuitFinding[], trial: CircuitTrial | undefined, t: TFunction): Mark[] {
  return trial && trial.letters > 0 ? countsOf(trial, t) : findingsOf(findings, t)
}

function countsOf({ elements }: CircuitTrial, t: TFunction): Mark[] {
  return elements.map(({ element, visits, stops }) => ({
    element,
    tone: stops > 0 ? 'stop' : 'pass',
    text: stops > 0 ? `${visits} · ${stops} ⨯` : String(visits),
    label: [t('circuits.trial.visits', { count: visits }), ...halts(stops, t)].join(', '),
  }))
}

const halts = (count: number, t: TFunction): string[] => (count > 0 ? [t('circuits.trial.stops', { count })] : [])

/** One mark for each element, in the tone of the worst. */
function findingsOf(findings: readonly CircuitFinding[], t: TFunction): Mark[] {
  return [...new Set(findings.map(({ element }) => element))].map((element) => {
    const own = findings.filter((one) => one.element === element)
    const tone = own.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
    const label = own.map(({ code, message }) =>
      t(`circuits.finding.${code}` as 'circuits.finding.XML_INVALID', { defaultValue: message }),
    )
    return { element, tone, text: own.length > 1 ? `! ${own.length}` : '!', label: label.join(' ') }
  })
}
