import { Badge, Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConfirmations, useDecide } from '../api/organisation.ts'
import type { Confirmation } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { shortInstant } from '../lib/dates.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './organisation.module.css'

/** R21: what waits for the word of whoever answers for the secrets that it would open. */
export function ConfirmationsScreen() {
  const { t } = useTranslation()
  const confirmations = useConfirmations()
  return (
    <Page title={t('confirmations.title')} intro={t('confirmations.intro')} narrow>
      {confirmations.isError && <ErrorState error={confirmations.error} retry={() => confirmations.refetch()} />}
      {confirmations.isPending && <SkeletonRows rows={4} />}
      {confirmations.data?.length === 0 && <EmptyState title={t('confirmations.empty')} />}
      <ul className={styles.list}>
        {confirmations.data?.map((one) => (
          <One key={one.id} confirmation={one} />
        ))}
      </ul>
    </Page>
  )
}

function One({ confirmation }: { confirmation: Confirmation }) {
  const { t, i18n } = useTranslation()
  const decide = useDecide()
  const [reason, setReason] = useState<string | null>(null)
  const { id, summary, status, askedBy, askedAt, reason: given, allows } = confirmation
  const settle = (why: string | null) =>
    decide.mutate(
      { id, reason: why },
      {
        onSuccess: () => tell(t(why === null ? 'confirmations.confirmed' : 'confirmations.refused')),
        onError: tellProblem,
      },
    )
  return (
    <li className={styles.change}>
      <strong>{summary}</strong>{' '}
      <Badge variant="default" tt="none">
        {t(`confirmations.status.${status}`)}
      </Badge>
      <p className="quiet">
        {t('confirmations.asked', { name: askedBy.name, when: shortInstant(askedAt, i18n.language) })}
      </p>
      {given && <p>{given}</p>}
      {allows.decide && reason === null && (
        <div className={styles.acts}>
          <Button loading={decide.isPending} onClick={() => settle(null)}>
            {t('confirmations.confirm')}
          </Button>
          <Button variant="default" onClick={() => setReason('')}>
            {t('confirmations.refuse')}
          </Button>
        </div>
      )}
      {allows.decide && reason !== null && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            settle(reason.trim())
          }}
        >
          <Textarea
            label={t('confirmations.reason')}
            required
            autosize
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div className={styles.acts}>
            <Button type="submit" loading={decide.isPending}>
              {t('confirmations.send')}
            </Button>
            <Button variant="subtle" onClick={() => setReason(null)}>
              {t('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </li>
  )
}
