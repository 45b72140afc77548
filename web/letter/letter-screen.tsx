import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLetter } from '../api/letters.ts'
import { isProblem } from '../api/problem.ts'
import { useLetterTasks } from '../api/tasks.ts'
import type { Letter, Task } from '../api/types.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { markSeen } from '../inbox/seen.ts'
import { useTitle } from '../lib/use-title.ts'
import { DocumentsPane } from './documents-pane.tsx'
import styles from './letter.module.css'
import { LetterFoot } from './letter-foot.tsx'
import { LetterHead } from './letter-head.tsx'
import { WorkPane } from './work-pane.tsx'

/** One letter: the page on the left, the work on the right. */
export function LetterScreen() {
  const { id } = useParams({ from: '/courriers/$id' })
  const letter = useLetter(id)
  const tasks = useLetterTasks(id)
  if (isProblem(letter.error, 'NOT_FOUND')) return <NoLetter />
  if (letter.isError) return <ErrorState error={letter.error} retry={() => letter.refetch()} />
  if (!letter.data) return <SkeletonRows rows={12} />
  return <Loaded key={id} letter={letter.data} tasks={tasks.data?.items} />
}

function Loaded({ letter, tasks }: { letter: Letter; tasks: Task[] | undefined }) {
  const { t } = useTranslation()
  const { task: wanted, tab } = useSearch({ from: '/courriers/$id' })
  useTitle(letter.subject)
  const current = currentTask(tasks ?? [], wanted)
  useEffect(() => {
    if (current) markSeen(current.id)
  }, [current])
  const decides = tab === undefined && (current?.kind === 'visa' || current?.kind === 'sign')
  return (
    <article className={styles.screen} data-wide={decides || tab === 'reponse' || undefined}>
      <LetterHead letter={letter} task={current} place={tab === 'reponse' ? 'reply' : 'letter'} />
      <section className={styles.pages} aria-label={t('letter.documents')}>
        <DocumentsPane letter={letter} task={current} />
      </section>
      <section className={styles.work} aria-label={t('letter.work')}>
        <WorkPane letter={letter} tasks={tasks} current={current} />
      </section>
      <LetterFoot letter={letter} />
    </article>
  )
}

/** It does not exist, or it is not for this reader: both look the same, and there is nothing to try again. */
function NoLetter() {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('errors.NOT_FOUND')}>
      <Link to="/a-faire">{t('frame.backToInbox')}</Link>
    </EmptyState>
  )
}

/** The task that one came for, else the most urgent of those asked of the reader, else one that they supervise. */
export function currentTask(tasks: readonly Task[], wanted: string | undefined): Task | undefined {
  const ranked = [...tasks].sort((a, b) => rank(a) - rank(b) || (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))
  return ranked.find(({ id }) => id === wanted) ?? ranked[0]
}

/** The acknowledgement has its own place on the page: it comes forward when nothing else is asked. */
const rank = ({ via, kind }: Task): number => (via === 'supervision' ? 2 : 0) + (kind === 'acknowledge' ? 1 : 0)
