import { IconBell } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useReminders } from '../api/supervision.ts'
import type { Task } from '../api/types.ts'
import { When } from '../components/when.tsx'
import styles from './letter-item.module.css'

/** The last reminder of this task, with its words, where it is to be done. */
export function RemindedNote({ task }: { task: Task }) {
  const { t } = useTranslation()
  const last = useReminders(task.letterId).data?.find(({ taskId }) => taskId === task.id)
  if (!last) return null
  return (
    <p className={styles.reminded}>
      <IconBell size={16} aria-hidden /> {t('supervision.remindedBy', { name: last.by.name })}, <When day={last.at} />
      {last.message && <span> : « {last.message} »</span>}
    </p>
  )
}
