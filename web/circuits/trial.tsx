import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CircuitTrial } from '../api/circuits.ts'
import { When } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import styles from './circuits.module.css'
import { duration } from './duration.ts'
import { Wide } from './wide.tsx'

type Props = { trial: CircuitTrial; nameOf: (id: string) => string }

const ends = ['completed', 'under-way', 'stopped', 'incident'] as const

/** Where past letters would go with the draft, how long steps took, and where they would stop (R23). */
export function Trial({ trial, nameOf }: Props) {
  const { t } = useTranslation()
  const { letters, unseen } = trial
  return (
    <section className={styles.section} aria-label={t('circuits.trial.title')}>
      <h2>{t('circuits.trial.title')}</h2>
      <p className="quiet">{t('circuits.trial.hint')}</p>
      {letters === 0 ? (
        <p>{t('circuits.trial.none')}</p>
      ) : (
        <>
          <p>
            <strong>{t('circuits.trial.letters', { count: letters })}</strong>
            {unseen > 0 && `, ${t('circuits.trial.unseen', { count: unseen })}`}
          </p>
          <ul className={styles.plain}>
            {ends
              .filter((end) => (trial.ends[end] ?? 0) > 0)
              .map((end) => (
                <li key={end} className={end === 'stopped' || end === 'incident' ? styles.error : undefined}>
                  {trial.ends[end]} {t(`circuits.trial.end.${end}`)}
                </li>
              ))}
          </ul>
          <StepTable trial={trial} nameOf={nameOf} />
          {trial.courses.length > 0 && <LetterTable trial={trial} nameOf={nameOf} />}
        </>
      )}
    </section>
  )
}

function StepTable({ trial, nameOf }: Props) {
  const { t, i18n } = useTranslation()
  const steps = trial.elements.filter(
    ({ element, stops, medianMinutes }) => stops > 0 || medianMinutes !== null || nameOf(element) !== element,
  )
  return (
    <>
      <h3>{t('circuits.trial.perStep')}</h3>
      <Wide label={t('circuits.trial.perStep')}>
        <thead>
          <tr>
            <th scope="col">{t('circuits.trial.step')}</th>
            <th scope="col" className={styles.number}>
              {t('circuits.trial.visits')}
            </th>
            <th scope="col" className={styles.number}>
              {t('circuits.trial.stops')}
            </th>
            <th scope="col" className={styles.number}>
              {t('circuits.trial.median')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ element, visits, stops, medianMinutes }) => (
            <tr key={element}>
              <td>{typographic(nameOf(element))}</td>
              <td className={styles.number}>{visits}</td>
              <td className={`${styles.number} ${stops > 0 ? styles.error : ''}`}>{stops}</td>
              <td className={styles.number}>{medianMinutes === null ? '—' : duration(medianMinutes, i18n.language)}</td>
            </tr>
          ))}
        </tbody>
      </Wide>
    </>
  )
}

function LetterTable({ trial, nameOf }: Props) {
  const { t, i18n } = useTranslation()
  const named = (ids: readonly string[]) => ids.map((id) => typographic(nameOf(id))).join(', ') || '—'
  return (
    <>
      <h3>{t('circuits.trial.perLetter')}</h3>
      <Wide label={t('circuits.trial.perLetter')}>
        <thead>
          <tr>
            <th scope="col">{t('circuits.trial.letter')}</th>
            <th scope="col">{t('circuits.trial.course')}</th>
            <th scope="col">{t('circuits.trial.where')}</th>
            <th scope="col">{t('circuits.trial.unused')}</th>
            <th scope="col">{t('circuits.trial.timers')}</th>
            <th scope="col" className={styles.number}>
              {t('circuits.trial.waited')}
            </th>
          </tr>
        </thead>
        <tbody>
          {trial.courses.map(({ letterId, chrono, end, at, unused, fired, waitedMinutes }) => (
            <tr key={letterId}>
              <td>
                <Link to="/courriers/$id" params={{ id: letterId }}>
                  {chrono ?? t('circuits.trial.letter')}
                </Link>
              </td>
              <td className={end === 'stopped' || end === 'incident' ? styles.error : undefined}>
                {t(`circuits.trial.ends.${end}`)}
              </td>
              <td>{named(at)}</td>
              <td>{named(unused)}</td>
              <td>
                <Timers fired={fired} nameOf={nameOf} />
              </td>
              <td className={styles.number}>{duration(waitedMinutes, i18n.language)}</td>
            </tr>
          ))}
        </tbody>
      </Wide>
    </>
  )
}

/** Timers on a letter's way: what happened in truth, and what would have happened with the draft. */
function Timers({ fired, nameOf }: { fired: CircuitTrial['courses'][number]['fired'] } & Pick<Props, 'nameOf'>) {
  const { t } = useTranslation()
  if (fired.length === 0) return '—'
  return (
    <ul className={styles.bare}>
      {fired.map(({ element, at, recorded }) => (
        <li key={`${element} ${at}`}>
          {typographic(nameOf(element))}
          {at && (
            <>
              {' '}
              <When day={at} />
            </>
          )}
          <span className="quiet"> · {t(recorded ? 'circuits.trial.recorded' : 'circuits.trial.wouldFire')}</span>
        </li>
      ))}
    </ul>
  )
}
