import { Box } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter, Task } from '../api/types.ts'
import { SkeletonRows } from '../components/states.tsx'
import { CircuitView } from './circuit-view.tsx'
import { HistoryView } from './history-view.tsx'
import styles from './letter.module.css'
import { DecisionPane } from './panels/decision-pane.tsx'
import { TabList } from './tab-list.tsx'
import { WorkTab } from './work-tab.tsx'

const ReplyEditor = lazy(() => import('../editor/reply-editor.tsx').then((chunk) => ({ default: chunk.ReplyEditor })))

type Props = { letter: Letter; tasks: Task[] | undefined; current: Task | undefined }

/** The right side: the work, and beside it what happened and where it goes. The editor takes all of it. */
export function WorkPane({ letter, tasks, current }: Props) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/courriers/$id' })
  const navigate = useNavigate()
  const go = (tab: string) =>
    navigate({ to: '/courriers/$id', params: { id: letter.id }, search: { ...search, tab }, replace: true })
  if (search.tab === 'reponse') {
    return (
      <Suspense fallback={<SkeletonRows rows={10} />}>
        <ReplyEditor letter={letter} task={tasks?.find(({ kind }) => kind === 'treat')} onLeave={() => go('travail')} />
      </Suspense>
    )
  }
  const tab = search.tab ?? 'travail'
  const tabs = [
    { id: 'travail', label: t('letter.tabWork') },
    { id: 'historique', label: t('letter.tabHistory') },
    { id: 'circuit', label: t('letter.tabCircuit') },
  ]
  return (
    <>
      <TabList label={t('letter.work')} tabs={tabs} selected={tab} onSelect={go} panelId="work-panel" />
      <Box
        id="work-panel"
        role="tabpanel"
        tabIndex={0}
        aria-label={tabs.find(({ id }) => id === tab)?.label}
        className={styles.stack}
      >
        {tab === 'historique' && <HistoryView letterId={letter.id} />}
        {tab === 'circuit' && <CircuitView letterId={letter.id} />}
        {tab === 'travail' &&
          (current && decides(current) ? (
            <DecisionPane letter={letter} task={current} />
          ) : (
            <WorkTab letter={letter} tasks={tasks} current={current} onWrite={() => go('reponse')} />
          ))}
      </Box>
    </>
  )
}

/** Who decides on a reply sees the reply itself, at full size. */
const decides = (task: Task) => task.kind === 'visa' || task.kind === 'sign' || task.kind === 'review'
