import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { IconThumbUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFeedbackList } from '../api/help.ts'
import type { FeedbackEntry } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { openHelp } from '../help/drawer-store.ts'
import styles from './feedback.module.css'

/** R23: what the town thinks of its organisation and of this tool, and what became of it. */
export function FeedbackScreen() {
  const { t } = useTranslation()
  const [order, setOrder] = useState<'new' | 'support'>('new')
  const [mine, setMine] = useState(false)
  const list = useFeedbackList(mine ? { mine, order } : { order })
  return (
    <Page
      title={t('feedback.title')}
      intro={t('feedback.intro')}
      tools={<Button onClick={() => openHelp({ show: 'feedback' })}>{t('feedback.give')}</Button>}
    >
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={t('feedback.orderLabel')}
          value={order}
          onChange={(value) => setOrder(value === 'support' ? 'support' : 'new')}
          data={(['new', 'support'] as const).map((value) => ({ value, label: t(`feedback.order.${value}`) }))}
        />
        <Checkbox
          label={t('feedback.mine')}
          checked={mine}
          onChange={({ currentTarget }) => setMine(currentTarget.checked)}
        />
      </div>
      {list.isError && <ErrorState error={list.error} retry={() => list.refetch()} />}
      {list.isPending && <SkeletonRows rows={5} height={72} />}
      {list.data?.length === 0 && <EmptyState title={t('feedback.empty')}>{t('feedback.emptyHint')}</EmptyState>}
      <ul className={styles.list}>
        {list.data?.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
    </Page>
  )
}

function Row({ one }: { one: FeedbackEntry }) {
  const { t } = useTranslation()
  const { id, title, kind, audience, author, at, status, supports, comments, unseenOutcome } = one
  return (
    <li>
      <Link to="/idees/$id" params={{ id }} className={styles.row ?? ''}>
        <span className={styles.voices}>
          <IconThumbUp size={18} aria-hidden /> <span aria-hidden>{supports}</span>
          <span className={styles.hidden}>{t('feedback.supports', { count: supports })}</span>
        </span>
        <span className={styles.text}>
          <strong>{title}</strong>
          <span className="quiet">
            {t(`feedback.kind.${kind}`)} · {author.name} · <When day={at} />
            {comments > 0 && ` · ${t('feedback.comments', { count: comments })}`}
            {audience === 'mail-office' && ` · ${t('feedback.private')}`}
          </span>
        </span>
        <span className={styles.status}>
          {t(`feedback.status.${status}`)}
          {unseenOutcome && <span className={styles.badge}>{t('feedback.fresh')}</span>}
        </span>
      </Link>
    </li>
  )
}
