import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSupervised } from '../api/supervision.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ExportButton } from './export-button.tsx'
import { LetterItem } from './letter-item.tsx'
import { LettersFilter } from './letters-filter.tsx'
import { changed, filterOf } from './search.ts'
import styles from './supervision.module.css'
import type { Acting } from './task-dialog.tsx'
import { TaskDialog } from './task-dialog.tsx'

/** The letters behind a figure: their age, their date, what keeps them, and what the supervisor can do (R11). */
export function LettersTab() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/supervision' })
  const navigate = useNavigate()
  const filter = filterOf(search)
  const letters = useSupervised(filter)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [acting, setActing] = useState<Acting>()
  const items = letters.data?.pages.flatMap((page) => page.items) ?? []
  const total = letters.data?.pages[0]?.total
  // What is gone from the list is no longer chosen.
  const tasks = items.flatMap((item) => item.tasks).filter(({ task }) => chosen.has(task.id))
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  return (
    <>
      <LettersFilter
        filter={filter}
        onChange={(part) =>
          navigate({ to: '/supervision', search: changed(search, { ...part, tab: 'courriers' }), replace: true })
        }
        onClear={() => navigate({ to: '/supervision', search: { tab: 'courriers' }, replace: true })}
      />
      <div className={styles.head}>
        <p className="quiet tabular" role="status">
          {total !== undefined &&
            t(total > 1000 ? 'supervision.totalAtLeast' : 'supervision.total', { count: Math.min(total, 1000) })}
        </p>
        <ExportButton table="letters" query={filter} />
      </div>
      {letters.isError && <ErrorState error={letters.error} retry={() => letters.refetch()} />}
      {letters.isPending && <SkeletonRows rows={8} height={72} />}
      {letters.isSuccess && items.length === 0 && <EmptyState title={t('supervision.noLetter')} />}
      <ul className={styles.letters} aria-label={t('supervision.tab.courriers')}>
        {items.map((item) => (
          <LetterItem key={item.letter.id} item={item} chosen={chosen} onToggle={toggle} onAct={setActing} />
        ))}
      </ul>
      {letters.hasNextPage && (
        <Button variant="default" mt={16} loading={letters.isFetchingNextPage} onClick={() => letters.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
      {tasks.length > 0 && <BulkBar tasks={tasks} onAct={setActing} onClear={() => setChosen(new Set())} />}
      <TaskDialog acting={acting} onClose={() => setActing(undefined)} onDone={() => setChosen(new Set())} />
    </>
  )
}
