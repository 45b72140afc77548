import { useTranslation } from 'react-i18next'
import { useDomainFigures } from '../api/supervision.ts'
import { Wide } from '../circuits/wide.tsx'
import { ErrorState } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { ExportButton } from './export-button.tsx'
import { daysText } from './figures.ts'
import styles from './supervision.module.css'

const columns = ['asked', 'byApp', 'byEmail', 'returned', 'medianAnswer'] as const

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
        <Wide label={t('supervision.domains')}>
          <thead>
            <tr>
              <th scope="col">{t('supervision.column.domain')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {t(`supervision.column.${column}`)}
                </th>
              ))}
              <th scope="col">{t('supervision.column.advised')}</th>
            </tr>
          </thead>
          <tbody>
            {domains.data.map(({ unit, asked, byApp, byEmail, answered, medianDays, often, recommended }) => (
              <tr key={unit.code}>
                <th scope="row">
                  {typographic(unit.name)}
                  {often && <span className={styles.often}>{t('supervision.often')}</span>}
                </th>
                <td className={styles.number}>{asked}</td>
                <td className={styles.number}>{byApp}</td>
                <td className={styles.number}>{byEmail}</td>
                <td className={styles.number}>{answered}</td>
                <td className={styles.number}>{daysText(medianDays, i18n.language)}</td>
                <td>{t(`supervision.advised.${recommended}`)}</td>
              </tr>
            ))}
          </tbody>
        </Wide>
      )}
    </section>
  )
}
