import { Badge, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCancelOrgChange, useOrgChanges, useUndoOrgChange } from '../api/organisation.ts'
import type { OrgChange } from '../api/types.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { shortInstant } from '../lib/dates.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './organisation.module.css'

/** Reorganisations asked for, waiting, done; each says by whom, when, and what it still waits for. */
export function ChangeList() {
  const { t } = useTranslation()
  const changes = useOrgChanges()
  if (changes.isError) return <ErrorState error={changes.error} retry={() => changes.refetch()} />
  if (changes.isPending) return <SkeletonRows rows={5} />
  if (changes.data.length === 0) return <EmptyState title={t('organisation.list.empty')} />
  return (
    <ul className={styles.list}>
      {changes.data.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </ul>
  )
}

function Change({ change }: { change: OrgChange }) {
  const { t, i18n } = useTranslation()
  const undo = useUndoOrgChange()
  const cancel = useCancelOrgChange()
  const when = (instant: string) => shortInstant(instant, i18n.language)
  const { id, summary, reason, status, askedBy, askedAt, at, doneAt, stoppedBecause, confirmations, allows } = change
  const takeBack = () =>
    undo.mutate(id, {
      onSuccess: (done) => tell(t(done.status === 'done' ? 'organisation.list.undone' : 'organisation.told.waiting')),
      onError: tellProblem,
    })
  const giveUp = () =>
    cancel.mutate(id, { onSuccess: () => tell(t('organisation.list.cancelled')), onError: tellProblem })
  return (
    <li className={styles.change}>
      <strong>{summary}</strong>{' '}
      <Badge variant="default" tt="none">
        {t(`organisation.status.${status}`)}
      </Badge>
      <p className="quiet">
        {[
          t('organisation.list.by', { name: askedBy.name, when: when(askedAt) }),
          at && t('organisation.list.at', { when: when(at) }),
          doneAt && t('organisation.list.done', { when: when(doneAt) }),
          ...confirmations
            .filter((one) => one.status === 'waiting')
            .map(({ unit }) => t('organisation.list.waitingFor', { unit: unit?.name ?? '' })),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reason && <p>{reason}</p>}
      {stoppedBecause && <p>{stoppedBecause.text}</p>}
      <div className={styles.acts}>
        {allows.undo && (
          <Button size="xs" variant="default" loading={undo.isPending} onClick={takeBack}>
            {t('organisation.list.undo')}
          </Button>
        )}
        {allows.cancel && (
          <Button size="xs" variant="default" loading={cancel.isPending} onClick={giveUp}>
            {t('organisation.list.cancel')}
          </Button>
        )}
      </div>
    </li>
  )
}
