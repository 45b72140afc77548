import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MeetingReport, ReportedLetter } from '../api/types.ts'
import { SecretMark } from '../components/marks.tsx'
import { Due } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import { shortDay } from '../lib/dates.ts'
import styles from './citizens.module.css'

/** By citizen, the newest letter first: what was asked, answered, promised, and where it waits. */
export function ReportGroups({ report }: { report: MeetingReport }) {
  const { t } = useTranslation()
  return (
    <>
      {report.groups.map(({ citizen, letters }) => (
        <section key={citizen.id} className={styles.group} aria-label={citizen.name}>
          <h2>{citizen.name}</h2>
          <p className="quiet">
            {[...(citizen.address?.lines ?? []), citizen.address?.city, citizen.neighbourhood]
              .filter(Boolean)
              .join(', ')}
          </p>
          {letters.map((letter) => (
            <LetterCard key={letter.id} letter={letter} />
          ))}
        </section>
      ))}
      {report.truncated && <p className="quiet">{t('citizens.truncated')}</p>}
    </>
  )
}

function LetterCard({ letter }: { letter: ReportedLetter }) {
  const { t, i18n } = useTranslation()
  const day = (value: string) => shortDay(value.slice(0, 10), i18n.language)
  const { answer } = letter
  return (
    <article className={styles.letter}>
      <header className={styles.letterHead}>
        <h3>
          <Link to="/courriers/$id" params={{ id: letter.id }}>
            {letter.subject}
          </Link>{' '}
          <SecretMark level={letter.confidentiality} />
        </h3>
        {letter.status !== 'closed' && <Due at={letter.dueOn} />}
      </header>
      <p className="quiet">
        {[
          letter.chrono,
          t('citizens.received', { day: day(letter.receivedOn) }),
          letter.box && typographic(letter.box.name),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {letter.excerpt && <p className={styles.excerpt}>{letter.excerpt}</p>}
      {answer && (
        <div className={styles.answer}>
          <strong>
            {answer.signatory
              ? t('citizens.answeredBy', { day: day(answer.on), name: answer.signatory })
              : t('citizens.answered', { day: day(answer.on) })}
          </strong>
          <p>{answer.text || t('citizens.asFile')}</p>
        </div>
      )}
      {letter.promises.map((promise) => (
        <p key={promise.id} className={styles.promise} data-open={promise.kept === null || undefined}>
          <strong>
            {promise.kept === null
              ? t('citizens.promised', { day: day(promise.dueOn) })
              : t(promise.kept ? 'citizens.kept' : 'citizens.givenUp')}
          </strong>{' '}
          {promise.text}
        </p>
      ))}
      {letter.waiting.length > 0 && (
        <ul className={styles.waiting} aria-label={t('citizens.waits')}>
          {letter.waiting.map(({ task, unit, person, since }) => (
            <li key={`${task}${unit}${person}${since}`}>
              {t('citizens.atPlace', { task, who: person ?? typographic(unit ?? '') })}{' '}
              <span className="quiet">{t('citizens.since', { day: day(since) })}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
