import { Skeleton } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCircuitFile, useCircuits } from '../api/town.ts'
import { Page } from '../components/page.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import { CircuitSteps } from '../letter/circuit-steps.tsx'
import styles from './circuits.module.css'

const Diagram = lazy(() => import('./diagram.tsx').then((chunk) => ({ default: chunk.Diagram })))

/** The circuits in force, to read: the mail office's reference (R21, R23). */
export function CircuitsScreen() {
  const { t } = useTranslation()
  const circuits = useCircuits()
  const [chosen, setChosen] = useState<string>()
  const list = (circuits.data ?? []).filter(({ status }) => status === 'published')
  const shown = chosen ?? list[0]?.planHash
  return (
    <Page title={t('circuits.title')} intro={t('circuits.intro')}>
      {circuits.isError && <ErrorState error={circuits.error} retry={() => circuits.refetch()} />}
      {circuits.isPending && <SkeletonRows rows={6} />}
      <ul className={styles.list}>
        {list.map((circuit) => (
          <li key={circuit.planHash}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={circuit.planHash === shown}
              onClick={() => setChosen(circuit.planHash)}
            >
              <span>{typographic(circuit.name)}</span>
              <span className="quiet">
                {t('letter.circuitVersion', { version: circuit.version })} · <When day={circuit.publishedAt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown && <Shown key={shown} planHash={shown} />}
    </Page>
  )
}

function Shown({ planHash }: { planHash: string }) {
  const file = useCircuitFile(planHash)
  if (file.isError) return <ErrorState error={file.error} retry={() => file.refetch()} />
  if (!file.data) return <Skeleton height={352} mt={12} />
  return (
    <>
      <Suspense fallback={<Skeleton height={352} mt={12} />}>
        <Diagram xml={file.data.xml} label={file.data.name} />
      </Suspense>
      <CircuitSteps xml={file.data.xml} />
    </>
  )
}
