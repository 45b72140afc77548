import { IconAlertTriangle, IconArrowsExchange, IconLock, IconPlayerPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LetterRow } from '../api/types.ts'
import styles from './marks.module.css'

/** Secrecy is said by colour, lock and word together. Ordinary letters bear no mark. */
export function SecretMark({ level }: { level: LetterRow['confidentiality'] }) {
  const { t } = useTranslation()
  if (level === 'normal') return null
  return (
    <span className={`${styles.mark} ${styles.secret}`}>
      <IconLock size={14} aria-hidden /> {t(`vocabulary.confidentiality.${level}`)}
    </span>
  )
}

export function StatusMark({ status }: { status: LetterRow['status'] }) {
  const { t } = useTranslation()
  return <span className={`${styles.mark} ${styles[status] ?? ''}`}>{t(`vocabulary.status.${status}`)}</span>
}

export function SuspendedMark() {
  const { t } = useTranslation()
  return (
    <span className={styles.mark}>
      <IconPlayerPause size={14} aria-hidden /> {t('changes.suspended')}
    </span>
  )
}

export function IncidentMark() {
  const { t } = useTranslation()
  return (
    <span className={`${styles.mark} ${styles.incident}`}>
      <IconAlertTriangle size={14} aria-hidden /> {t('common.blocked')}
    </span>
  )
}

/** The letter came back to a box that had it, or was sent away several times. */
export function ToAndFroMark({ way }: { way: LetterRow['toAndFro'] }) {
  const { t } = useTranslation()
  if (!way) return null
  const long = t('passages.markLong', { count: way.returns, changes: way.changes })
  return (
    <span className={styles.mark} title={long}>
      <IconArrowsExchange size={14} aria-hidden /> {t('passages.mark', { count: way.changes })}
    </span>
  )
}
