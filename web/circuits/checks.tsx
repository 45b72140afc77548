import { useTranslation } from 'react-i18next'
import type { CircuitFinding } from '../api/circuits.ts'
import { typographic } from '../i18n/typography.ts'
import styles from './circuits.module.css'

type Props = { findings: readonly CircuitFinding[]; nameOf: (id: string) => string }

/** What publication has to say, element by element: the same as the marks on the diagram, in sentences. */
export function Checks({ findings, nameOf }: Props) {
  const { t } = useTranslation()
  const count = (severity: CircuitFinding['severity']) => findings.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  return (
    <section className={styles.section} aria-label={t('circuits.checks.title')}>
      <h2>{t('circuits.checks.title')}</h2>
      {findings.length === 0 && <p>{t('circuits.checks.none')}</p>}
      {errors > 0 && <p className={styles.error}>{t('circuits.checks.errors', { count: errors })}</p>}
      {warnings > 0 && <p className={styles.warning}>{t('circuits.checks.warnings', { count: warnings })}</p>}
      <FindingList findings={findings} nameOf={nameOf} />
    </section>
  )
}

export function FindingList({ findings, nameOf }: Props) {
  const { t } = useTranslation()
  return (
    <ul className={styles.plain}>
      {findings.map(({ element, code, message, severity }) => (
        <li key={`${element} ${code} ${message}`}>
          <span className={styles[severity]}>{t(`circuits.checks.${severity}`)}</span>{' '}
          <strong>{element ? typographic(nameOf(element)) : t('circuits.checks.whole')}</strong>
          {' — '}
          {t(`circuits.finding.${code}` as 'circuits.finding.XML_INVALID', { defaultValue: message })}{' '}
          {element && element !== nameOf(element) && <code className="quiet">{element}</code>}
        </li>
      ))}
    </ul>
  )
}
