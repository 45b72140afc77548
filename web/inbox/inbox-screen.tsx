import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useTasks } from '../api/tasks.ts'
import type { Task } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { today } from '../lib/dates.ts'
import { byUrgency } from '../lib/urgency.ts'
import styles from './inbox.module.css'
import { InboxEmpty } from './inbox-empty.tsx'
import { InboxFilters } from './inbox-filters.tsx'
import { InboxGroup } from './inbox-group.tsx'
import { InboxKeys } from './inbox-keys.tsx'
import { useStableList } from './use-stable-list.ts'

/** À faire: what is asked of me, the most urgent first. What I only supervise stands apart (R11). */
export function InboxScreen() {
  const { t } = useTranslation()
  const filter = useSearch({ from: '/a-faire' })
  const tasks = useTasks(filter)
  const navigate = useNavigate()
  const all = tasks.data?.pages.flatMap((page) => page.items)
  const { shown, fresh, reveal } = useStableList(all, JSON.stringify(filter))
  return (
    <Page
      title={t('inbox.title')}
      tools={
        <InboxFilters
          filter={filter}
          counts={tasks.data?.pages[0]?.counts ?? {}}
          onChange={(search) => navigate({ to: '/a-faire', search, replace: true })}
        />
      }
    >
      {tasks.isError && <ErrorState error={tasks.error} retry={() => tasks.refetch()} />}
      {tasks.isPending && <SkeletonRows rows={10} />}
      <output className={styles.live}>
        {fresh > 0 && (
          <Button variant="light" size="xs" radius="xl" onClick={reveal}>
            {t('inbox.fresh', { count: fresh })}
          </Button>
        )}
      </output>
      {tasks.isSuccess && shown.length === 0 && fresh === 0 && <InboxEmpty filtered={filter.kind !== undefined} />}
      <TaskLists tasks={shown} />
      {tasks.hasNextPage && (
        <Button variant="default" onClick={() => tasks.fetchNextPage()} loading={tasks.isFetchingNextPage}>
          {t('common.more')}
        </Button>
      )}
      {shown.length > 0 && <InboxKeys />}
    </Page>
  )
}

function TaskLists({ tasks }: { tasks: Task[] }) {
  const { t } = useTranslation()
  const now = today()
  const mine = tasks.filter(({ via }) => via !== 'supervision')
  const supervised = tasks.filter(({ via }) => via === 'supervision')
  return (
    <div data-rows>
      {byUrgency(mine, now).map(({ urgency, items }) => (
        <InboxGroup key={urgency} title={t(`inbox.urgency.${urgency}`)} tasks={items} late={urgency === 'late'} />
      ))}
      {supervised.length > 0 && (
        <section className={styles.supervision} aria-label={t('inbox.supervised')}>
          <h2 className={styles.apart}>{t('inbox.supervised')}</h2>
          <p className="quiet">{t('inbox.supervisedIntro')}</p>
          {byUrgency(supervised, now).map(({ urgency, items }) => (
            <InboxGroup
              key={urgency}
              level={3}
              title={t(`inbox.urgency.${urgency}`)}
              tasks={items}
              late={urgency === 'late'}
            />
          ))}
        </section>
      )}
    </div>
  )
}
