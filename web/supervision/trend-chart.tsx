import { useTranslation } from 'react-i18next'
import type { Workload } from '../api/types.ts'
import { Wide } from '../circuits/wide.tsx'
import { shortDay } from '../lib/dates.ts'
import charts from './charts.module.css'
import styles from './supervision.module.css'

type Points = Workload['total']['trend']

const width = 480
const height = 120
const slot = width / 8

/** Eight weeks: what was under way, and of it what was late. The table holds the same numbers. */
export function TrendChart({ points }: { points: Points }) {
  const { t, i18n } = useTranslation()
  return (
    <section className={styles.section} aria-labelledby="trend">
      <h2 id="trend">{t('supervision.trend')}</h2>
      <Bars points={points} />
      <details>
        <summary>{t('supervision.asTable')}</summary>
        <Wide label={t('supervision.trend')}>
          <thead>
            <tr>
              <th scope="col">{t('supervision.column.week')}</th>
              <th scope="col" className={styles.number}>
                {t('supervision.column.underWay')}
              </th>
              <th scope="col" className={styles.number}>
                {t('supervision.column.late')}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ on, underWay, late }) => (
              <tr key={on}>
                <th scope="row">{shortDay(on, i18n.language)}</th>
                <td className={styles.number}>{underWay}</td>
                <td className={styles.number}>{late}</td>
              </tr>
            ))}
          </tbody>
        </Wide>
      </details>
    </section>
  )
}

function Bars({ points }: { points: Points }) {
  const { t, i18n } = useTranslation()
  const top = Math.max(1, ...points.map(({ underWay }) => underWay))
  const tall = (count: number) => (count / top) * (height - 18)
  return (
    <>
      <svg className={charts.chart} viewBox={`0 0 ${width} ${height + 20}`} aria-hidden="true">
        {points.map(({ on, underWay, late }, n) => (
          <g key={on} transform={`translate(${n * slot} 0)`}>
            <text x={slot / 2} y={height - tall(underWay) - 4} className={charts.value}>
              {underWay}
            </text>
            <rect
              x={slot * 0.2}
              y={height - tall(underWay)}
              width={slot * 0.6}
              height={tall(underWay)}
              className={charts.bar}
            />
            <rect
              x={slot * 0.2}
              y={height - tall(late)}
              width={slot * 0.6}
              height={tall(late)}
              className={charts.barLate}
            />
            <text x={slot / 2} y={height + 15} className={charts.tick}>
              {dayAndMonth(on, i18n.language)}
            </text>
          </g>
        ))}
      </svg>
      <p className={charts.legend} aria-hidden="true">
        <span className={charts.keyAll} /> {t('supervision.column.underWay')} <span className={charts.keyLate} />{' '}
        {t('supervision.ofThemLate')}
      </p>
    </>
  )
}

const dayAndMonth = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
