import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Task } from '../api/types.ts'
import { SecretMark } from '../components/marks.tsx'
import { Due } from '../components/when.tsx'
import styles from './inbox.module.css'

/** One line: the verb, the letter, who wrote, where it is, by when. The whole line opens the letter on this task. */
export function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation()
  const { letter } = task
  return (
    <li>
      <Link
        to="/courriers/$id"
        params={{ id: task.letterId }}
        search={{ task: task.id }}
        className={styles.row ?? ''}
        data-row
        data-kind={task.kind}
      >
        <span className={styles.verb}>{t(`vocabulary.verb.${task.kind}`)}</span>
        <span className={styles.subject}>
          <span className="truncate">
            {task.question ? (
              <>
                <span className={styles.question}>{t('inbox.question', { question: task.question })}</span>
                <span className="quiet"> {letter.subject}</span>
              </>
            ) : (
              letter.subject
            )}
          </span>
          <SecretMark level={letter.confidentiality} />
        </span>
        <span className={`${styles.sender} truncate`}>{letter.sender}</span>
        <span className={`${styles.where} truncate`} title={task.box?.name}>
          {task.assignee ? task.assignee.name : (task.box?.code ?? '')}
        </span>
        <span className={styles.due}>
          <Due at={task.dueAt} />
        </span>
      </Link>
    </li>
  )
}
