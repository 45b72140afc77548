import { useTranslation } from 'react-i18next'
import type { Letter } from '../../api/types.ts'
import { typographic } from '../../i18n/typography.ts'
import { exactInstant, shortInstant } from '../../lib/dates.ts'
import { placeOf } from '../../supervision/sentence.ts'
import styles from './passages.module.css'

type Passages = Letter['passages']

/** How often a letter that was sent away changed boxes and came back; its chain of boxes on demand. */
export function PassagesNotice({ passages }: { passages: Passages }) {
  const { t } = useTranslation()
  if (passages.handOvers === 0) return null
  return (
    <aside className={styles.notice} data-to-and-fro={passages.toAndFro || undefined} aria-label={t('passages.label')}>
      <p>
        <Sentence passages={passages} />.
      </p>
      <details>
        <summary>{t('passages.chain')}</summary>
        <ol className={styles.chain}>
          {passages.stops.map((stop) => (
            <Stop key={`${stop.at}${stop.box.code}`} stop={stop} />
          ))}
        </ol>
      </details>
    </aside>
  )
}

function Sentence({ passages: { changes, returns } }: { passages: Passages }) {
  const { t, i18n } = useTranslation()
  if (returns.length === 0) return <>{t('passages.changed', { count: changes })}</>
  const places = returns.map(({ box, times }) =>
    t('passages.place', { count: times, place: typographic(placeOf(box.name, i18n.language)) }),
  )
  const told = new Intl.ListFormat(i18n.language).format(places)
  return <>{t('passages.back', { count: changes, places: told })}</>
}

function Stop({ stop: { box, how, at, by, onBehalfOf, reason } }: { stop: Passages['stops'][number] }) {
  const { t, i18n } = useTranslation()
  return (
    <li>
      <strong>{typographic(box.name)}</strong>{' '}
      <span className={styles.by}>
        <time dateTime={at} title={exactInstant(at, i18n.language)}>
          {t(`passages.how.${how}`, { when: shortInstant(at, i18n.language) })}
        </time>
        {by && ` · ${by.name}`}
        {onBehalfOf && ` ${t('letter.onBehalfOf', { name: onBehalfOf.name })}`}
      </span>
      {reason && <p>{t('letter.quoted', { text: reason })}</p>}
    </li>
  )
}
