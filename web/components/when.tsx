import { VisuallyHidden } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dayOf, daysBetween, exactDay, exactInstant, nearDay, today } from '../lib/dates.ts'
import { daysLate } from '../lib/urgency.ts'
import styles from './when.module.css'

/** A day as people say it, with the exact one on hover and for screen readers. */
export function When({ day }: { day: string }) {
  const { i18n } = useTranslation()
  const exact = day.length === 10 ? exactDay(day, i18n.language) : exactInstant(day, i18n.language)
  return (
    <time dateTime={day} title={exact} className="tabular">
      <span aria-hidden>{nearDay(dayOf(day), today(), i18n.language)}</span>
      <VisuallyHidden>{exact}</VisuallyHidden>
    </time>
  )
}

type DueProps = {
  at: string | null
  /** Says that it is a due date, where nothing beside it does. */
  named?: boolean
}

/** A due date: red with icon and word when late, amber when it is today or tomorrow. */
export function Due({ at, named = false }: DueProps) {
  const { t, i18n } = useTranslation()
  if (!at) return null
  const now = today()
  const late = daysLate(at, now)
  const soon = !late && daysBetween(now, dayOf(at)) <= 1
  const near = nearDay(dayOf(at), now, i18n.language)
  const exact = t('common.dueExact', { date: exactDay(dayOf(at), i18n.language) })
  return (
    <time dateTime={at} title={exact} className={`tabular ${late ? styles.late : soon ? styles.soon : styles.due}`}>
      {late > 0 && <IconClockExclamation size={16} aria-hidden />}
      <span aria-hidden>
        {late > 0 ? t('common.late', { count: late }) : named ? t('common.due', { date: near }) : near}
      </span>
      <VisuallyHidden>
        {late > 0 && t('common.lateLong', { count: late })} {exact}
      </VisuallyHidden>
    </time>
  )
}
