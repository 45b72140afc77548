import { Button, Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Letter } from '../api/types.ts'
import { typographic } from '../i18n/typography.ts'
import { dayOf, exactDay, shortDay } from '../lib/dates.ts'
import styles from './letter-foot.module.css'
import { ReadersDialog } from './readers-dialog.tsx'

/** Small and calm: who wrote, when it came, where it is, who has a copy, and why I see it. */
export function LetterFoot({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  // Somebody may have a copy by several rules.
  const copies = [
    ...new Set(letter.copies.flatMap(({ person, unit }) => person?.name ?? (unit ? typographic(unit.name) : []))),
  ]
  return (
    <footer className={styles.foot}>
      <p>
        <strong>{letter.sender.name}</strong>
        {letter.sender.address && `, ${[...letter.sender.address.lines, letter.sender.address.city].join(', ')}`}
      </p>
      <p>
        <OnDay sentence="letter.received" day={letter.receivedOn} /> ({t(`vocabulary.channel.${letter.channel}`)})
      </p>
      {letter.box && <p>{typographic(letter.box.name)}</p>}
      {(letter.letterType || letter.priority) && (
        <p>{[letter.letterType?.name, letter.priority?.name].filter(Boolean).join(' · ')}</p>
      )}
      {copies.length > 0 && <p>{t('letter.copiesOf', { names: copies.join(', ') })}</p>}
      <Receipts letter={letter} />
      {letter.implicitDecisionOn && (
        <p>
          <OnDay sentence="letter.implicit" day={letter.implicitDecisionOn} />
        </p>
      )}
      <div className={styles.asks}>
        <Popover position="top-end" width={360} shadow="md" trapFocus>
          <Popover.Target>
            <Button variant="subtle" size="compact-sm">
              {t('letter.why')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('letter.why')}>
            <ul className={styles.reasons}>
              {letter.seenBecause.map(({ rule, text }) => (
                <li key={`${rule}${text}`}>
                  {typographic(text)} <span className="quiet">({rule})</span>
                </li>
              ))}
            </ul>
          </Popover.Dropdown>
        </Popover>
        <ReadersDialog letterId={letter.id} />
      </div>
    </footer>
  )
}

/** « lu par … le … », for whoever may know: who put them in copy, and the CAB (R7). */
function Receipts({ letter }: { letter: Letter }) {
  const { t, i18n } = useTranslation()
  const read = letter.copies.flatMap(({ person, readAt }) => (person && readAt ? [{ name: person.name, readAt }] : []))
  if (read.length === 0) return null
  const sentences = read.map(({ name, readAt }) =>
    t('promises.readBy', { name, day: shortDay(dayOf(readAt), i18n.language) }),
  )
  return <p>{sentences.join(', ')}</p>
}

/** « reçu le 19 nov. »: a day of the record, not a distance from today. */
function OnDay({ sentence, day }: { sentence: 'letter.received' | 'letter.implicit'; day: string }) {
  const { t, i18n } = useTranslation()
  return (
    <time dateTime={day} title={exactDay(day, i18n.language)}>
      {t(sentence, { day: shortDay(day, i18n.language) })}
    </time>
  )
}
