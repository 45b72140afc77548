import { Button, Checkbox } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHandBack } from '../api/supervision.ts'
import type { SupervisedLetter } from '../api/types.ts'
import { SecretMark, StatusMark, ToAndFroMark } from '../components/marks.tsx'
import { Due } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import { shortInstant } from '../lib/dates.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import { daysText } from './figures.ts'
import styles from './letter-item.module.css'
import type { Acting } from './task-dialog.tsx'

type Waiting = SupervisedLetter['tasks'][number]
type Choosing = { chosen: ReadonlySet<string>; onToggle: (id: string) => void; onAct: (acting: Acting) => void }

/** One letter, and below it whom it waits for. */
export function LetterItem({ item, ...choosing }: { item: SupervisedLetter } & Choosing) {
  const { t, i18n } = useTranslation()
  const { letter, ageDays, blockage, tasks } = item
  return (
    <li className={styles.letter}>
      <div className={styles.line}>
        <Link to="/courriers/$id" params={{ id: letter.id }} className={styles.subject ?? ''}>
          {letter.subject}
        </Link>
        <SecretMark level={letter.confidentiality} />
        <ToAndFroMark way={letter.toAndFro} />
        {letter.status !== 'in-circuit' && <StatusMark status={letter.status} />}
        <span className={styles.due}>{letter.dueOn && letter.status !== 'closed' && <Due at={letter.dueOn} />}</span>
      </div>
      <p className={styles.about}>
        <span className="tabular">{letter.chrono}</span> · {letter.sender} ·{' '}
        {letter.box ? typographic(letter.box.name) : t('supervision.noBox')} ·{' '}
        {t('supervision.age', { days: daysText(ageDays, i18n.language) })}
      </p>
      {blockage && (
        <p className={styles.blockage}>
          <IconAlertTriangle size={16} aria-hidden /> {typographic(blockage.text)}
        </p>
      )}
      {tasks.map((waiting) => (
        <TaskLine key={waiting.task.id} waiting={waiting} letter={letter} {...choosing} />
      ))}
    </li>
  )
}

type LineProps = { waiting: Waiting; letter: SupervisedLetter['letter'] } & Choosing

function TaskLine({ waiting, letter, chosen, onToggle, onAct }: LineProps) {
  const { t, i18n } = useTranslation()
  const { task, waitingDays, remindedAt } = waiting
  const who = task.assignee?.name ?? (task.box ? typographic(task.box.name) : '')
  const of = (words: 'remindOf' | 'assignOf' | 'handBackOf' | 'chooseOf' | 'doOf') =>
    t(`supervision.${words}`, { task: typographic(task.name), subject: letter.subject })
  return (
    <div className={styles.task}>
      <Checkbox
        aria-label={of('chooseOf')}
        checked={chosen.has(task.id)}
        disabled={waiting.remind !== true && task.allows.assign !== true}
        onChange={() => onToggle(task.id)}
      />
      <p>
        {typographic(task.name)}
        <span className="quiet">
          {' '}
          · {who} · {t('supervision.since', { days: daysText(waitingDays, i18n.language) })}
          {remindedAt && ` · ${t('supervision.reminded', { when: shortInstant(remindedAt, i18n.language) })}`}
        </span>
      </p>
      <div className={styles.acts}>
        {task.allows.complete === true && (
          <Button
            renderRoot={(props) => (
              <Link to="/courriers/$id" params={{ id: task.letterId }} search={{ task: task.id }} {...props} />
            )}
            variant="subtle"
            size="compact-sm"
            aria-label={of('doOf')}
          >
            {t('supervision.do')}
          </Button>
        )}
        {waiting.remind === true && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={of('remindOf')}
            onClick={() => onAct({ act: 'remind', tasks: [waiting] })}
          >
            {t('supervision.remind')}
          </Button>
        )}
        {task.allows.assign === true && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={of('assignOf')}
            onClick={() => onAct({ act: 'assign', tasks: [waiting] })}
          >
            {t('supervision.assign')}
          </Button>
        )}
        {task.assignee && task.allows.assign === true && <HandBack id={task.id} label={of('handBackOf')} />}
      </div>
    </div>
  )
}

function HandBack({ id, label }: { id: string; label: string }) {
  const { t } = useTranslation()
  const back = useHandBack()
  const give = () => back.mutate(id, { onSuccess: () => tell(t('supervision.handedBack')), onError: tellProblem })
  return (
    <Button variant="subtle" size="compact-sm" aria-label={label} loading={back.isPending} onClick={give}>
      {t('supervision.handBack')}
    </Button>
  )
}
