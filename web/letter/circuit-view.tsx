import { SegmentedControl, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCircuit, useLetter } from '../api/letters.ts'
import { isProblem } from '../api/problem.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import steps from './circuit-steps.module.css'
import { CircuitSteps } from './circuit-steps.tsx'
import styles from './letter.module.css'
import { IntervenePanel } from './panels/intervene-panel.tsx'
import { IncidentsSection } from './sections/incidents-section.tsx'
import { StepsTaken } from './steps-taken.tsx'

const Diagram = lazy(() => import('../circuits/diagram.tsx').then((chunk) => ({ default: chunk.Diagram })))

/** Where the letter went, where it is and what it waits for: as sentences, as a list, and on the diagram. */
export function CircuitView({ letterId }: { letterId: string }) {
  const { t } = useTranslation()
  const circuit = useCircuit(letterId)
  const letter = useLetter(letterId)
  const [chosen, setChosen] = useState('')
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  if (isProblem(circuit.error, 'NOT_IN_CIRCUIT')) return <EmptyState title={t('letter.notInCircuit')} />
  if (circuit.isError) return <ErrorState error={circuit.error} retry={() => circuit.refetch()} />
  if (!circuit.data) return <SkeletonRows rows={6} />
  const { name, xml, called, active, passed, waitingFor, waitsFor, version, status } = circuit.data
  const shown = called.find(({ key }) => key === chosen) ?? { key: '', name, xml }
  return (
    <div className={styles.scrolling}>
      <p style={{ margin: '0 0 0.25rem' }}>
        <strong>{typographic(name)}</strong> <span className="quiet">{t('letter.circuitVersion', { version })}</span>
      </p>
      <p className={steps.waits}>{typographic(waitsFor)}</p>
      {waitingFor.length > 1 &&
        waitingFor.map((sentence) => (
          <p key={sentence} style={{ margin: 0 }}>
            {typographic(sentence)}
          </p>
        ))}
      {letter.data && <IncidentsSection letter={letter.data} />}
      {status !== 'closed' && <IntervenePanel letterId={letterId} />}
      {called.length > 0 && (
        <SegmentedControl
          className={steps.diagrams ?? ''}
          orientation={narrow ? 'vertical' : 'horizontal'}
          fullWidth={narrow}
          aria-label={t('letter.diagrams')}
          value={shown.key}
          onChange={setChosen}
          data={[
            { value: '', label: typographic(name) },
            ...called.map((one) => ({ value: one.key, label: typographic(one.name) })),
          ]}
        />
      )}
      <Suspense fallback={<Skeleton height={320} mt={12} />}>
        <Diagram key={shown.key} xml={shown.xml} label={shown.name} active={active} passed={passed} />
      </Suspense>
      <CircuitSteps xml={shown.xml} active={active} passed={passed} />
      <StepsTaken steps={circuit.data.steps} />
    </div>
  )
}
