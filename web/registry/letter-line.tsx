import { IconClockExclamation } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { LetterRow } from '../api/types.ts'
import { IncidentMark, SecretMark, StatusMark, ToAndFroMark } from '../components/marks.tsx'
import { Due, When } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import { Excerpt } from './excerpt.tsx'
import styles from './registry.module.css'

/** Number, subject, who wrote, when it came, where it stands, by when. */
export function LetterLine({ row }: { row: LetterRow }) {
  const open = row.status === 'in-circuit'
  return (
    <Link to="/courriers/$id" params={{ id: row.id }} className={styles.line ?? ''} data-row>
      <span className={styles.chrono}>{row.chrono}</span>
      <span className={styles.subject}>
        <span className="truncate">{row.subject}</span>
        <SecretMark level={row.confidentiality} />
        {row.hasIncident && <IncidentMark />}
        <ToAndFroMark way={row.toAndFro} />
      </span>
      <span className={`${styles.sender} truncate`}>{row.sender}</span>
      <span className={styles.received}>
        <When day={row.receivedOn} />
      </span>
      <span className={styles.state}>
        {open ? (
          <span className="truncate">{typographic(row.stage ?? row.box?.name ?? '')}</span>
        ) : (
          <StatusMark status={row.status} />
        )}
      </span>
      <span className={styles.due}>{open && <DueOrLate row={row} />}</span>
      {row.excerpt && <Excerpt text={row.excerpt} />}
    </Link>
  )
}

function DueOrLate({ row }: { row: LetterRow }) {
  const { t } = useTranslation()
  if (row.dueOn) return <Due at={row.dueOn} />
  if (!row.late) return null
  return (
    <span className={styles.late}>
      <IconClockExclamation size={16} aria-hidden /> {t('registry.late')}
    </span>
  )
}
