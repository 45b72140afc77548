import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../api/types.ts'
import styles from './users.module.css'

/** What each line does or would do; lines that change nothing are left out. */
export function ImportLines({ report: { done, refused, lines } }: { report: ImportReport }) {
  const { t } = useTranslation()
  const told = lines.filter(({ outcome }) => outcome !== 'same')
  // What stops the import comes first.
  const shown = [...told.filter(({ code }) => code !== null), ...told.filter(({ code }) => code === null)]
  return (
    <>
      <p role="status">
        {done ? t('users.applied') : t('users.rehearsed')} {refused > 0 && t('users.refusedLines', { count: refused })}
      </p>
      {shown.length > 0 && (
        <section className={styles.report} aria-label={t('users.outcome')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('users.line')}</th>
                <th scope="col">{t('users.subject')}</th>
                <th scope="col">{t('users.outcome')}</th>
                <th scope="col">{t('users.explained')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ line, subject, outcome, text }) => (
                <tr key={`${line}${subject}${text}`} className={outcome === 'refuse' ? styles.refused : undefined}>
                  <td>{line}</td>
                  <td>{subject}</td>
                  <td>{t(`users.outcomes.${outcome}`)}</td>
                  <td>{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
