import { useTranslation } from 'react-i18next'
import { useRedactedLetters } from '../api/letters.ts'
import { When } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import styles from './tracking.module.css'

/** Of the confidential letters that it integrated, the mail office keeps number, date and box, and nothing else (R3). */
export function RedactedSection() {
  const { t } = useTranslation()
  const letters = useRedactedLetters().data ?? []
  if (letters.length === 0) return null
  return (
    <section className={styles.redacted} aria-labelledby="redacted">
      <h2 id="redacted">{t('tracking.redacted')}</h2>
      <p className="quiet">{t('tracking.redactedIntro')}</p>
      <ul>
        {letters.map(({ chrono, receivedOn, box }) => (
          <li key={chrono}>
            <span className="tabular">{chrono}</span>
            <When day={receivedOn} />
            <span>{box && typographic(box.name)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
