import { useId, useMemo } from 'react'
import type { Task } from '../api/types.ts'
import styles from './inbox.module.css'
import { seenTasks } from './seen.ts'
import { TaskRow } from './task-row.tsx'

type Props = { title: string; tasks: Task[]; late: boolean; level?: 2 | 3 }

export function InboxGroup({ title, tasks, late, level = 2 }: Props) {
  const id = useId()
  const seen = useMemo(seenTasks, [])
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={styles.group}>
      <Heading id={id} className={late ? styles.headingLate : styles.heading}>
        {title} <span className={styles.number}>{tasks.length}</span>
      </Heading>
      <ul className={styles.rows}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} unread={!seen.has(task.id)} />
        ))}
      </ul>
    </section>
  )
}
