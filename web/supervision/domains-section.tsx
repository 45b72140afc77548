import { useTranslation } from 'react-i18next'
import { useDomainFigures } from '../api/supervision.ts'
import { Wide } from '../circuits/wide.tsx'
import { ErrorState } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { Cell } from './cell.tsx'
import { ExportButton } from './export-button.tsx'
import { daysText } from './figures.ts'
import styles from './supervision.module.css'
import { TableHead } from './table-head.tsx'

const columns = ['asked', 'byApp', 'byEmail', 'returned', 'medianAnswer', 'advised'] as const

/** Whom contributions are asked of; where that is often, the application is advised, elsewhere an e-mail will do (R10). */
export function DomainsSection() {
  const { t, i18n } = useTranslation()
  const domains = useDomainFigures()
  return (
    <section className={styles.section} aria-labelledby="domains">
      <div className={styles.head}>
        <h2 id="domains">{t('supervision.domains')}</h2>
        <ExportButton table="domains" />
      </div>
      <p className="quiet">{t('supervision.domainsHint')}</p>
      {domains.isError && <ErrorState error={domains.error} retry={() => domains.refetch()} />}
      {domains.data?.length === 0 && <p>{t('supervision.noDomain')}</p>}
      {domains.data && domains.data.length > 0 && (
        <Wide label={t('supervision.domains')} cards>
          <TableHead first={t('supervision.column.domain')} columns={columns} />
          <tbody>
            {domains.data.map(({ unit, asked, byApp, byEmail, answered, medianDays, often, recommended }) => (
              <tr key={unit.code}>
                <th scope="row">
                  {typographic(unit.name)}
                  {often && <span className={styles.often}>{t('supervision.often')}</span>}
                </th>
                <Cell of="asked">{asked}</Cell>
                <Cell of="byApp">{byApp}</Cell>
                <Cell of="byEmail">{byEmail}</Cell>
                <Cell of="returned">{answered}</Cell>
                <Cell of="medianAnswer">{daysText(medianDays, i18n.language)}</Cell>
                <Cell of="advised">{t(`supervision.advised.${recommended}`)}</Cell>
              </tr>
            ))}
          </tbody>
        </Wide>
      )}
    </section>
  )
}
