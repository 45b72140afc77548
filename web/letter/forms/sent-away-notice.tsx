import { useTranslation } from 'react-i18next'
import type { Letter } from '../../api/types.ts'
import { dayOf, shortDay } from '../../lib/dates.ts'
import styles from '../sections/sections.module.css'

type Props = { letter: Pick<Letter, 'passages'> | undefined; to: string }

/** The box chosen has sent this letter away before: said before it goes there again, which stays possible. */
export function SentAwayNotice({ letter, to }: Props) {
  const { t, i18n } = useTranslation()
  const before = letter?.passages.sentAway.find(({ box }) => box.code === to)
  const day = before ? shortDay(dayOf(before.at), i18n.language) : ''
  return (
    <output>
      {before && (
        <div className={styles.refusal}>
          <p>
            {before.reason && before.by
              ? t('passages.sentAway', { day, name: before.by.name, reason: before.reason })
              : t('passages.sentAwayBare', { day })}
          </p>
          <p>{t('passages.sentAwayHint')}</p>
        </div>
      )}
    </output>
  )
}
