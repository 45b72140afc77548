import { useTranslation } from 'react-i18next'
import { useMailboxes, useMailboxRequests } from '../api/mailboxes.ts'
import { useMyRights } from '../api/session.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import styles from '../organisation/organisation.module.css'
import { MailboxForm } from './mailbox-form.tsx'
import { MailboxLine } from './mailbox-line.tsx'
import { RequestLine } from './request-line.tsx'

/** R22: the addresses in force, and what directions ask of DINSI; each role finds what is theirs. */
export function MailboxesScreen() {
  const { t } = useTranslation()
  const rights = useMyRights()
  const mailboxes = useMailboxes()
  const requests = useMailboxRequests()
  return (
    <Page title={t('mailboxes.title')} intro={t('mailboxes.intro')} narrow>
      <section className={styles.section} aria-labelledby="requests">
        <h2 id="requests">{t('mailboxes.requests')}</h2>
        {rights.requestMailbox === true && <MailboxForm asking />}
        {requests.isError && <ErrorState error={requests.error} retry={() => requests.refetch()} />}
        {requests.isPending && <SkeletonRows rows={3} />}
        {requests.data?.length === 0 && <EmptyState title={t('mailboxes.noRequests')} />}
        <div className={styles.list}>
          {requests.data?.map((request) => (
            <RequestLine key={request.id} request={request} />
          ))}
        </div>
      </section>
      <section className={styles.section} aria-labelledby="in-force">
        <h2 id="in-force">{t('mailboxes.inForce')}</h2>
        {rights.manageMailboxes === true && <MailboxForm />}
        {mailboxes.isError && <ErrorState error={mailboxes.error} retry={() => mailboxes.refetch()} />}
        {mailboxes.isPending && <SkeletonRows rows={3} />}
        {mailboxes.data?.length === 0 && <EmptyState title={t('mailboxes.none')} />}
        <div className={styles.list}>
          {mailboxes.data?.map((mailbox) => (
            <MailboxLine key={mailbox.id} mailbox={mailbox} />
          ))}
        </div>
      </section>
    </Page>
  )
}
