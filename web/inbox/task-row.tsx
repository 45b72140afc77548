import { VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Task } from '../api/types.ts'
import { SecretMark, SuspendedMark, ToAndFroMark } from '../components/marks.tsx'
import { Due } from '../components/when.tsx'
import { DelegationMark } from '../delegations/delegation-mark.tsx'
import { typographic } from '../i18n/typography.ts'
import styles from './inbox.module.css'

/** One line: the verb, the letter, who wrote, where it is, by when. Bold until it was opened. The whole line opens the letter on this task. */
export function TaskRow({ task, unread }: { task: Task; unread: boolean }) {
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
        data-unread={unread || undefined}
        data-kind={task.kind}
      >
        <span className={styles.verb}>
          {unread && <VisuallyHidden>{t('inbox.unread')} </VisuallyHidden>}
          {t(`vocabulary.verb.${task.kind}`)}
        </span>
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
          <DelegationMark task={task} />
          {task.suspended && <SuspendedMark />}
          <ToAndFroMark way={letter.toAndFro} />
        </span>
        <span className={`${styles.sender} truncate`}>{letter.sender}</span>
        <span className={`${styles.where} truncate`} title={task.box ? typographic(task.box.name) : undefined}>
          {task.assignee ? task.assignee.name : (task.box?.code ?? '')}
        </span>
        <span className={styles.due}>
          <Due at={task.dueAt} />
        </span>
      </Link>
    </li>
  )
}
