import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Task } from '../../api/types.ts'
import { Due } from '../../components/when.tsx'
import styles from './sections.module.css'

/** What else may be done on this letter, one link each. */
export function OtherTasks({ tasks, current }: { tasks: Task[]; current: Task | undefined }) {
  const { t } = useTranslation()
  const others = tasks.filter(({ id }) => id !== current?.id)
  if (others.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="others">
      <h2 id="others">{t('letter.otherTasks')}</h2>
      <ul style={{ margin: '0.5rem 0 0', paddingLeft: '1.125rem' }}>
        {others.map(({ id, letterId, name, dueAt, assignee, box }) => (
          <li key={id}>
            <Link to="/courriers/$id" params={{ id: letterId }} search={{ task: id }}>
              {name}
            </Link>{' '}
            <span className="quiet">{assignee?.name ?? box?.name}</span> <Due at={dueAt} />
          </li>
        ))}
      </ul>
    </section>
  )
}
