import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterventions } from '../api/help.ts'
import { useMe } from '../api/session.ts'
import type { InterventionEntry } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { openHelp } from '../help/drawer-store.ts'
import { servesADesk } from './desks.ts'
import styles from './interventions.module.css'

/** « Mes demandes » for everybody; the mail office and the IT direction also have a queue here (R21). */
export function InterventionsScreen() {
  const { t } = useTranslation()
  const me = useMe().data
  const desk = me !== undefined && servesADesk(me)
  const [queue, setQueue] = useState<'mine' | 'desk'>(desk ? 'desk' : 'mine')
  const [closed, setClosed] = useState(false)
  const requests = useInterventions({ queue, closed })
  return (
    <Page
      title={t(desk ? 'interventions.desk' : 'interventions.title')}
      intro={t(desk ? 'interventions.deskIntro' : 'interventions.intro')}
      tools={<Button onClick={() => openHelp({ show: 'ask' })}>{t('interventions.ask')}</Button>}
    >
      <div className={styles.bar}>
        {desk && (
          <SegmentedControl
            aria-label={t('interventions.which')}
            value={queue}
            onChange={(value) => setQueue(value === 'mine' ? 'mine' : 'desk')}
            data={(['desk', 'mine'] as const).map((value) => ({ value, label: t(`interventions.queue.${value}`) }))}
          />
        )}
        <Checkbox
          label={t('interventions.alsoClosed')}
          checked={closed}
          onChange={({ currentTarget }) => setClosed(currentTarget.checked)}
        />
      </div>
      {requests.isError && <ErrorState error={requests.error} retry={() => requests.refetch()} />}
      {requests.isPending && <SkeletonRows rows={5} height={56} />}
      {requests.data?.length === 0 && (
        <EmptyState title={t(`interventions.empty.${queue}`)}>{t(`interventions.emptyHint.${queue}`)}</EmptyState>
      )}
      <ul className={styles.list}>
        {requests.data?.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </ul>
    </Page>
  )
}

function Row({
  request: { id, text, kind, status, author, mine, takenBy, changedAt },
}: {
  request: InterventionEntry
}) {
  const { t } = useTranslation()
  return (
    <li>
      <Link to="/demandes/$id" params={{ id }} className={styles.row ?? ''}>
        <span className={styles.text}>
          <strong className={styles.first}>{text.split('\n', 1)[0]}</strong>
          <span className="quiet">
            {t(`interventions.kind.${kind}`)}
            {!mine && ` · ${author.name}`}
            {takenBy && ` · ${t('interventions.takenBy', { name: takenBy.name })}`}
          </span>
        </span>
        <span className={status === 'open' || status === 'closed' ? styles.status : styles.moving}>
          {t(`interventions.status.${status}`)}
        </span>
        <When day={changedAt} />
      </Link>
    </li>
  )
}
