import { useTranslation } from 'react-i18next'
import { useWorkload } from '../api/supervision.ts'
import type { Workload } from '../api/types.ts'
import { Wide } from '../circuits/wide.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { Behind } from './behind.tsx'
import { Cell } from './cell.tsx'
import { ExportButton } from './export-button.tsx'
import { daysText } from './figures.ts'
import { Sentence } from './sentence-line.tsx'
import { Spark } from './spark.tsx'
import styles from './supervision.module.css'
import { TableHead } from './table-head.tsx'
import { TrendChart } from './trend-chart.tsx'

/** What a director asks first; then box by box and step by step (R11). */
export function OverviewTab() {
  const { t } = useTranslation()
  const workload = useWorkload()
  if (workload.isError) return <ErrorState error={workload.error} retry={() => workload.refetch()} />
  if (!workload.data) return <SkeletonRows rows={8} />
  const { data } = workload
  if (data.total.underWay === 0 && data.total.trend.every(({ underWay }) => underWay === 0))
    return <EmptyState title={t('supervision.nothing')} />
  return (
    <>
      <Sentence workload={data} />
      <TrendChart points={data.total.trend} />
      <section className={styles.section} aria-labelledby="by-unit">
        <div className={styles.head}>
          <h2 id="by-unit">{t('supervision.byUnit')}</h2>
          <ExportButton table="workload" />
        </div>
        <UnitTable units={data.units} />
      </section>
      <section className={styles.section} aria-labelledby="by-step">
        <h2 id="by-step">{t('supervision.byStep')}</h2>
        <p className="quiet">{t('supervision.byStepHint')}</p>
        <StepTable steps={data.steps} />
      </section>
    </>
  )
}

const unitColumns = ['underWay', 'late', 'soon', 'median', 'oldest', 'trend'] as const

function UnitTable({ units }: Pick<Workload, 'units'>) {
  const { t, i18n } = useTranslation()
  return (
    <Wide label={t('supervision.byUnit')} cards>
      <TableHead first={t('supervision.column.unit')} columns={unitColumns} />
      <tbody>
        {units.map(({ unit, underWay, late, dueSoon, medianDays, oldestDays, trend }) => {
          const code = unit?.code ?? 'none'
          return (
            <tr key={code}>
              <th scope="row">{unit ? typographic(unit.name) : t('supervision.noBox')}</th>
              <Cell of="underWay">
                <Behind filter={{ unit: code }} count={underWay} />
              </Cell>
              <Cell of="late" late={late > 0}>
                <Behind filter={{ unit: code, late: true }} count={late} />
              </Cell>
              <Cell of="soon">
                <Behind filter={{ unit: code, dueSoon: true }} count={dueSoon} />
              </Cell>
              <Cell of="median">{daysText(medianDays, i18n.language)}</Cell>
              <Cell of="oldest">{daysText(oldestDays, i18n.language)}</Cell>
              <Cell of="trend">
                <Trend points={trend.map((point) => ({ on: point.on, count: point.underWay }))} />
              </Cell>
            </tr>
          )
        })}
      </tbody>
    </Wide>
  )
}

const stepColumns = ['waiting', 'stepLate', 'medianWait', 'oldestWait', 'trend'] as const

function StepTable({ steps }: Pick<Workload, 'steps'>) {
  const { t, i18n } = useTranslation()
  return (
    <Wide label={t('supervision.byStep')} cards>
      <TableHead first={t('supervision.column.step')} columns={stepColumns} />
      <tbody>
        {steps.map(({ task, waiting, late, medianDays, oldestDays, trend }) => (
          <tr key={task}>
            <th scope="row">{typographic(task)}</th>
            <Cell of="waiting">
              <Behind filter={{ task }} count={waiting} />
            </Cell>
            <Cell of="stepLate" late={late > 0}>
              {late}
            </Cell>
            <Cell of="medianWait">{daysText(medianDays, i18n.language)}</Cell>
            <Cell of="oldestWait">{daysText(oldestDays, i18n.language)}</Cell>
            <Cell of="trend">
              <Trend points={trend.map((point) => ({ on: point.on, count: point.waiting }))} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Wide>
  )
}

function Trend({ points }: { points: readonly { on: string; count: number }[] }) {
  const { t } = useTranslation()
  const [first, last] = [points[0]?.count ?? 0, points.at(-1)?.count ?? 0]
  return <Spark points={points} label={t('supervision.trendOf', { first, last })} />
}
