import { useTranslation } from 'react-i18next'
import type { UserAccount } from '../api/types.ts'
import { shortDay } from '../lib/dates.ts'

type Position = UserAccount['positions'][number]

/** The function, and when it is held. */
export function PositionDates({ position }: { position: Position }) {
  const { t, i18n } = useTranslation()
  const { from, until, held } = position
  const day = (one: string) => shortDay(one, i18n.language)
  const dates = until
    ? t('users.fromTo', { from: day(from), until: day(until) })
    : t(held ? 'users.from' : 'users.planned', { day: day(from) })
  return (
    <span className="quiet">
      {t(`organisation.function.${position.function}` as 'organisation.function.agent')}, {dates}
    </span>
  )
}
