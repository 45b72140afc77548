import { useTranslation } from 'react-i18next'
import type { Intervention } from '../api/types.ts'
import { When } from '../components/when.tsx'
import styles from './interventions.module.css'

/** What was done and said, oldest first. */
export function Thread({ messages }: { messages: Intervention['messages'] }) {
  const { t } = useTranslation()
  if (messages.length === 0) return <p className="quiet">{t('interventions.nobodyYet')}</p>
  return (
    <ol className={styles.thread} aria-label={t('interventions.thread')}>
      {messages.map(({ id, act, author, text, at }) => (
        <li key={id}>
          <p className="quiet">
            {t(`interventions.did.${act}`, { name: author.name })} · <When day={at} />
          </p>
          {text && <p className={styles.words}>{text}</p>}
        </li>
      ))}
    </ol>
  )
}
