import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Place } from '../api/presence.ts'
import type { Letter, Task } from '../api/types.ts'
import { IncidentMark, SecretMark, StatusMark } from '../components/marks.tsx'
import { Due } from '../components/when.tsx'
import styles from './letter-head.module.css'
import { LetterMenu } from './letter-menu.tsx'
import { Colleagues } from './presence/colleagues.tsx'

type Props = { letter: Letter; task: Task | undefined; place: Place }

export function LetterHead({ letter, task, place }: Props) {
  const { t } = useTranslation()
  return (
    <header className={styles.head}>
      <Link to="/a-faire" className={styles.back ?? ''}>
        <IconArrowLeft size={18} aria-hidden /> {t('frame.inbox')}
      </Link>
      <h1 className={styles.title}>
        {letter.chrono && <span className={styles.chrono}>{letter.chrono}</span>}
        <span className="truncate" title={letter.subject}>
          {letter.subject}
        </span>
      </h1>
      <SecretMark level={letter.confidentiality} />
      {letter.incidents.length > 0 && <IncidentMark />}
      {letter.status !== 'in-circuit' && <StatusMark status={letter.status} />}
      {letter.status === 'in-circuit' && <Due at={task?.dueAt ?? letter.dueOn} named />}
      {letter.status === 'in-circuit' && <Colleagues letterId={letter.id} place={place} />}
      <LetterMenu letter={letter} />
    </header>
  )
}
