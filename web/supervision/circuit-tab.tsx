import { NativeSelect, Skeleton } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCircuits } from '../api/circuits.ts'
import { useStepFigures } from '../api/supervision.ts'
import type { StepFigures } from '../api/types.ts'
import type { Mark } from '../circuits/diagram.tsx'
import { Wide } from '../circuits/wide.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { Behind } from './behind.tsx'
import { Cell } from './cell.tsx'
import charts from './charts.module.css'
import { ExportButton } from './export-button.tsx'
import { daysText, waitText, warmth } from './figures.ts'
import styles from './supervision.module.css'
import { TableHead } from './table-head.tsx'

const Diagram = lazy(() => import('../circuits/diagram.tsx').then((chunk) => ({ default: chunk.Diagram })))
const shipped = ['direction', 'service', 'pole', 'cabinet', 'qualification', 'validation'] as const

/** The circuit's drawing coloured by waiting time over all letters that one answers for, its table beside it. */
export function CircuitTab() {
  const { t } = useTranslation()
  const { circuit = 'direction' } = useSearch({ from: '/supervision' })
  const navigate = useNavigate()
  const figures = useStepFigures({ circuit })
  const own = useCircuits().data?.filter((one) => one.own && one.version !== null) ?? []
  return (
    <>
      <div className={styles.head}>
        <NativeSelect
          label={t('supervision.circuit')}
          value={circuit}
          onChange={({ currentTarget }) => {
            const search = { tab: 'circuit' as const, circuit: currentTarget.value }
            navigate({ to: '/supervision', search, replace: true })
          }}
          data={[
            ...shipped.map((value) => ({ value, label: t(`supervision.circuits.${value}`) })),
            ...own.map(({ key, name }) => ({ value: key, label: typographic(name) })),
          ]}
        />
        <ExportButton table="steps" query={{ circuit }} />
      </div>
      {figures.isError && <ErrorState error={figures.error} retry={() => figures.refetch()} />}
      {figures.isPending && <SkeletonRows rows={8} />}
      {figures.data && <HeatMap figures={figures.data} />}
    </>
  )
}

function HeatMap({ figures }: { figures: StepFigures }) {
  const { t, i18n } = useTranslation()
  const { circuit, steps } = figures
  const navigate = useNavigate()
  const marks = useMemo<Mark[]>(
    () =>
      steps.flatMap(({ element, waiting, medianDays }) => {
        const tone = warmth(waiting, medianDays)
        const days = daysText(medianDays, i18n.language)
        const label = t('supervision.mark', { count: waiting, days })
        return tone === 'none'
          ? []
          : [
              {
                element,
                tone,
                text: medianDays === null ? String(waiting) : `${waiting} · ${days}`,
                label,
                open: () => navigate({ to: '/supervision', search: { tab: 'courriers', circuit, step: element } }),
              },
            ]
      }),
    [circuit, steps, navigate, t, i18n.language],
  )
  const waiting = steps.reduce((sum, step) => sum + step.waiting, 0)
  return (
    <>
      <p className="quiet">{waiting === 0 ? t('supervision.circuitEmpty') : t('supervision.heatHint')}</p>
      <Suspense fallback={<Skeleton height={320} mt={12} />}>
        <Diagram key={figures.circuit} xml={figures.xml} label={typographic(figures.name)} marks={marks} />
      </Suspense>
      <p className={charts.legend}>
        <span className={charts.cool} /> {t('supervision.legend.pass')} <span className={charts.warm} />{' '}
        {t('supervision.legend.warning')} <span className={charts.hot} /> {t('supervision.legend.error')}
      </p>
      <div className={styles.section}>
        <StepTable figures={figures} />
      </div>
    </>
  )
}

const columns = ['waiting', 'stepLate', 'medianWait', 'oldestWait', 'visits', 'medianPassage', 'p90Passage'] as const

function StepTable({ figures: { circuit, steps } }: { figures: StepFigures }) {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  return (
    <Wide label={t('supervision.steps')} cards>
      <TableHead first={t('supervision.column.step')} columns={columns} />
      <tbody>
        {steps.map(
          ({ element, name, kind, waiting, late, medianDays, oldestDays, visits, medianMinutes, p90Minutes }) => (
            <tr key={element}>
              <th scope="row">
                {typographic(name)}
                {kind !== 'task' && <span className="quiet"> · {t(`supervision.kind.${kind}`)}</span>}
              </th>
              <Cell of="waiting">
                <Behind filter={{ step: element, circuit }} count={waiting} />
              </Cell>
              <Cell of="stepLate" late={late > 0}>
                {late}
              </Cell>
              <Cell of="medianWait">{daysText(medianDays, language)}</Cell>
              <Cell of="oldestWait">{daysText(oldestDays, language)}</Cell>
              <Cell of="visits">{visits}</Cell>
              <Cell of="medianPassage">{waitText(medianMinutes, language)}</Cell>
              <Cell of="p90Passage">{waitText(p90Minutes, language)}</Cell>
            </tr>
          ),
        )}
      </tbody>
    </Wide>
  )
}
