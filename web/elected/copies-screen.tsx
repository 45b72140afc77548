import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCopies } from '../api/citizens.ts'
import { useTasks } from '../api/tasks.ts'
import type { Copy, Task } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { Due, When } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import { placeOf } from '../supervision/sentence.ts'
import styles from './elected.module.css'

/** « Mes courriers »: what is to be signed, then the letters in copy, unread first (R7). Made for a phone. */
export function CopiesScreen() {
  const { t } = useTranslation()
  const copies = useCopies()
  const tasks = useTasks({ kind: 'sign' })
  const toSign = tasks.data?.pages.flatMap(({ items }) => items) ?? []
  const items = copies.data?.pages.flatMap((page) => page.items) ?? []
  const unread = copies.data?.pages[0]?.unread ?? 0
  return (
    <Page title={t('elected.title')} intro={t('elected.intro')} narrow>
      {toSign.length > 0 && (
        <section aria-labelledby="to-sign" className={styles.sign}>
          <h2 id="to-sign">{t('elected.toSign')}</h2>
          <ul className={styles.list}>
            {toSign.map((task) => (
              <li key={task.id}>
                <SignCard task={task} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {copies.isError && <ErrorState error={copies.error} retry={() => copies.refetch()} />}
      {copies.isPending && <SkeletonRows rows={6} height={72} />}
      {copies.isSuccess && items.length === 0 && <EmptyState title={t('elected.none')} />}
      {items.length > 0 && (
        <p role="status">{unread > 0 ? t('elected.unreadCount', { count: unread }) : t('elected.allRead')}</p>
      )}
      <ul className={styles.list}>
        {items.map((copy) => (
          <li key={copy.id}>
            <CopyCard copy={copy} />
          </li>
        ))}
      </ul>
      {copies.hasNextPage && (
        <Button variant="default" loading={copies.isFetchingNextPage} onClick={() => copies.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Page>
  )
}

function SignCard({ task }: { task: Task }) {
  const { t } = useTranslation()
  return (
    <Link to="/courriers/$id" params={{ id: task.letterId }} search={{ task: task.id }} className={styles.card ?? ''}>
      <strong>{task.letter.subject}</strong>
      <span>{task.letter.sender}</span>
      <span className={styles.act}>
        {t('elected.signNow')} <Due at={task.dueAt} />
      </span>
    </Link>
  )
}

function CopyCard({ copy }: { copy: Copy }) {
  const { t } = useTranslation()
  const unread = copy.readAt === null
  return (
    <Link to="/courriers/$id" params={{ id: copy.id }} className={styles.card ?? ''} data-unread={unread || undefined}>
      <span className={styles.subject}>
        {unread && <span className={styles.unread}>{t('elected.unread')}</span>} {copy.subject}
      </span>
      <span>{copy.sender}</span>
      <span className="quiet">
        <State copy={copy} /> ·{' '}
        {copy.copiedBy ? t('elected.copiedBy', { name: copy.copiedBy.name }) : t('elected.copied')}{' '}
        <When day={copy.copiedAt} />
      </span>
    </Link>
  )
}

/** What an elected official asks: whether it was answered, else who has it and by when (R7). */
function State({ copy: { status, box, dueOn, repliedAt } }: { copy: Copy }) {
  const { t, i18n } = useTranslation()
  if (repliedAt) {
    return (
      <>
        {t('elected.replied')} <When day={repliedAt} />
      </>
    )
  }
  if (status !== 'in-circuit' || !box) return <>{t(`vocabulary.status.${status}`)}</>
  return (
    <>
      {t('elected.underWay', { place: typographic(placeOf(box.name, i18n.language)) })}
      {dueOn && (
        <>
          {' · '}
          {t('elected.due')} <Due at={dueOn} />
        </>
      )}
    </>
  )
}
