import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '../api/types.ts'
import styles from './organisation.module.css'

/** What the rehearsal found, in sentences that a clerk reads from top to bottom: first what needs a decision. */
export function RehearsalResult({ told }: { told: Rehearsal }) {
  const { t } = useTranslation()
  return (
    <div aria-live="polite">
      <h3>{t('organisation.rehearsal.title')}</h3>
      <p className="quiet">{t('organisation.rehearsal.intro')}</p>
      {told.judges.length > 0 && <Judges told={told} />}
      <Warnings told={told} />
      <Letters letters={told.letters} />
      <Sight sight={told.sight} />
      {told.positions.length > 0 && (
        <Section title={t('organisation.rehearsal.people')}>
          {told.positions.map(({ login, name, from, to, function: held }) => (
            <li key={`${login}${held}${from}`}>
              {to === null
                ? t('organisation.rehearsal.leaves', { name, from })
                : t('organisation.rehearsal.goes', { name, from, to })}
            </li>
          ))}
        </Section>
      )}
      {told.configuration.length > 0 && (
        <Section title={t('organisation.rehearsal.configuration')}>
          {told.configuration.map(({ kind, name, from, to }) => (
            <li key={`${kind}${name}`}>{t(`organisation.rehearsal.setting.${kind}`, { name, from, to })}</li>
          ))}
        </Section>
      )}
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h4>{title}</h4>
      <ul>{children}</ul>
    </section>
  )
}

function Judges({ told }: { told: Rehearsal }) {
  const { t } = useTranslation()
  return (
    <section className={styles.warning}>
      <h4>{t('organisation.rehearsal.judges')}</h4>
      {told.judges.map(({ unit, people }) => {
        const names = people.map(({ name }) => name).join(', ') || t('organisation.rehearsal.nobodyToJudge')
        return <p key={unit}>{t('organisation.rehearsal.judge', { unit, people: names })}</p>
      })}
    </section>
  )
}

function Warnings({ told: { orphans, withoutAssistant, emptyBoxes, circuits } }: { told: Rehearsal }) {
  const { t } = useTranslation()
  const sentences = [
    ...orphans.map(({ name }) => t('organisation.rehearsal.orphan', { name })),
    ...withoutAssistant.map((unit) => t('organisation.rehearsal.withoutAssistant', { unit })),
    ...emptyBoxes.map((unit) => t('organisation.rehearsal.emptyBox', { unit })),
    ...circuits.map(({ key, version, unit }) => t('organisation.rehearsal.circuit', { key, version, unit })),
  ]
  return (
    <Section title={t('organisation.rehearsal.warnings')}>
      {sentences.length === 0 && <li>{t('organisation.rehearsal.warningsNone')}</li>}
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Section>
  )
}

function Letters({ letters: { total, items } }: Pick<Rehearsal, 'letters'>) {
  const { t } = useTranslation()
  const named = items.filter(({ id }) => id !== null)
  const hidden = total - named.length
  const people = (task: Rehearsal['letters']['items'][number]['tasks'][number]) =>
    task.people.map(({ name }) => name).join(', ') || t('organisation.rehearsal.taskNobody')
  return (
    <Section title={t('organisation.rehearsal.letters')}>
      <li>
        {total === 0
          ? t('organisation.rehearsal.lettersNone')
          : t('organisation.rehearsal.lettersSome', { count: total })}
      </li>
      {named.map(({ id, chrono, subject, from, to, tasks }) => (
        <li key={id}>
          <Link to="/courriers/$id" params={{ id: id ?? '' }}>
            {chrono} · {subject}
          </Link>{' '}
          <span className="quiet">{t('organisation.rehearsal.fromTo', { from: from ?? '', to: to ?? '' })}</span>
          {tasks.length > 0 && (
            <ul>
              {tasks.map((task) => (
                <li key={`${task.name}${task.from}`}>
                  {t('organisation.rehearsal.task', { name: task.name, people: people(task) })}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      {hidden > 0 && named.length < 200 && <li>{t('organisation.rehearsal.hidden', { count: hidden })}</li>}
    </Section>
  )
}

function Sight({ sight }: Pick<Rehearsal, 'sight'>) {
  const { t } = useTranslation()
  return (
    <Section title={t('organisation.rehearsal.sight')}>
      {sight.length === 0 && <li>{t('organisation.rehearsal.sightNone')}</li>}
      {sight.map(({ login, name, units, gained, lost }) => (
        <li key={login}>
          {name} <span className="quiet">{units.join(', ')}</span>{' '}
          {[
            gained > 0 && t('organisation.rehearsal.gains', { count: gained }),
            lost > 0 && t('organisation.rehearsal.loses', { count: lost }),
          ]
            .filter(Boolean)
            .join(', ')}
        </li>
      ))}
    </Section>
  )
}
