import { useTranslation } from 'react-i18next'
import { useHistory } from '../../api/letters.ts'
import { When } from '../../components/when.tsx'
import { typographic } from '../../i18n/typography.ts'
import { lastRefusal } from '../last-refusal.ts'
import styles from './sections.module.css'

/** Why the reply came back: the first thing that its author needs to know, beside the task and beside the text. */
export function RefusalNotice({ letterId }: { letterId: string }) {
  const { t } = useTranslation()
  const refusal = lastRefusal(useHistory(letterId).data?.items ?? [])
  if (!refusal) return null
  return (
    <aside className={styles.refusal} aria-label={t('letter.refusal')}>
      <p>
        <strong>{typographic(refusal.text)}</strong>{' '}
        <span className={styles.by}>
          {refusal.actor?.name}, <When day={refusal.at} />
        </span>
      </p>
      {refusal.comment && <p>{t('letter.quoted', { text: refusal.comment })}</p>}
    </aside>
  )
}
