import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution, Letter } from '../../api/types.ts'
import { Due, When } from '../../components/when.tsx'
import { typographic } from '../../i18n/typography.ts'
import { RecordAnswer } from '../forms/record-answer.tsx'
import letterStyles from '../letter.module.css'
import styles from './sections.module.css'

/** What was asked of others and what came (R9, R10): how many are in, how many are awaited. */
export function ContributionsSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const asked = letter.contributions.filter(({ status }) => status !== 'cancelled')
  if (asked.length === 0) return null
  const received = asked.filter(({ status }) => status !== 'asked').length
  const awaited = asked.length - received
  return (
    <section className={letterStyles.block} aria-labelledby="contributions">
      <div className={letterStyles.blockHead}>
        <h2 id="contributions">{t('letter.contributions')}</h2>
        <p className="quiet" style={{ margin: 0 }}>
          {t('letter.contributionsIn', { count: received })}
          {awaited > 0 && `, ${t('letter.contributionsAwaited', { count: awaited })}`}
        </p>
      </div>
      <ul className={styles.list}>
        {asked.map((contribution) => (
          <li key={contribution.id}>
            <Item letter={letter} contribution={contribution} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Item({ letter, contribution }: { letter: Letter; contribution: Contribution }) {
  const { t } = useTranslation()
  const [recording, setRecording] = useState(false)
  const { to, question, status, text, answeredBy, answeredAt, dueOn } = contribution
  const records = status === 'asked' && letter.allows.contribute === true
  return (
    <article className={styles.item}>
      <header className={styles.itemHead}>
        <strong>{to.person?.name ?? typographic(to.unit?.name ?? '')}</strong>
        {status === 'asked' ? (
          <Due at={dueOn} />
        ) : (
          <span className={styles[status]}>{t(`letter.contribution.${status}`)}</span>
        )}
      </header>
      <p className={styles.question}>{question}</p>
      {text && <p className={styles.text}>{text}</p>}
      {answeredBy && answeredAt && (
        <p className="quiet">
          {answeredBy.name}, <When day={answeredAt} />
        </p>
      )}
      {records && !recording && (
        <Button variant="subtle" size="compact-sm" onClick={() => setRecording(true)}>
          {t('letter.record.act')}
        </Button>
      )}
      {recording && <RecordAnswer letter={letter} contribution={contribution} onDone={() => setRecording(false)} />}
    </article>
  )
}
