import { useTranslation } from 'react-i18next'
import { useOutbox } from '../api/town.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { exactInstant, shortInstant } from '../lib/dates.ts'
import styles from './outbox.module.css'

/** The demonstration sends nothing: what would have left is kept here. */
export function OutboxScreen() {
  const { t, i18n } = useTranslation()
  const outbox = useOutbox()
  return (
    <Page title={t('outbox.title')} intro={t('outbox.intro')}>
      {outbox.isError && <ErrorState error={outbox.error} retry={() => outbox.refetch()} />}
      {outbox.isPending && <SkeletonRows rows={6} />}
      {outbox.data?.length === 0 && <EmptyState title={t('outbox.empty')} />}
      <ul className={styles.list}>
        {outbox.data?.map(({ id, to, subject, at, attachments }) => (
          <li key={id} className={styles.row}>
            <time dateTime={at} title={exactInstant(at, i18n.language)} className="tabular quiet">
              {shortInstant(at, i18n.language)}
            </time>
            <strong>{subject}</strong>
            <span className="truncate">{to}</span>
            <span className="quiet">{attachments.join(', ')}</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
