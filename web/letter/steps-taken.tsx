import { useTranslation } from 'react-i18next'
import type { Circuit } from '../api/types.ts'
import { duration } from '../circuits/duration.ts'
import { Wide } from '../circuits/wide.tsx'
import { typographic } from '../i18n/typography.ts'
import { exactInstant, shortInstant } from '../lib/dates.ts'
import styles from './circuit-steps.module.css'

type Taken = Circuit['steps'][number]

/** Each step that people were asked: who did it, when, for how long it was open, and how it ended. */
export function StepsTaken({ steps }: { steps: Circuit['steps'] }) {
  const { t } = useTranslation()
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="steps-taken">
      <h3 id="steps-taken" className={styles.heading}>
        {t('letter.taken.title')}
      </h3>
      <Wide label={t('letter.taken.title')}>
        <thead>
          <tr>
            {(['step', 'who', 'begun', 'lasted', 'outcome'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`letter.taken.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Line key={`${step.element}${step.openedAt}${step.endedAt}`} step={step} />
          ))}
        </tbody>
      </Wide>
    </section>
  )
}

function Line({ step }: { step: Taken }) {
  const { t, i18n } = useTranslation()
  const { name, openedAt, endedAt, minutes, by, onBehalfOf, ended, outcome } = step
  const state = ended === 'completed' && outcome ? typographic(outcome) : t(`letter.taken.${ended ?? 'open'}`)
  return (
    <tr>
      <th scope="row">{typographic(name)}</th>
      <td>
        {by?.name ?? '—'}
        {onBehalfOf && <span className="quiet"> {t('letter.onBehalfOf', { name: onBehalfOf.name })}</span>}
      </td>
      <td>
        <time dateTime={openedAt} title={exactInstant(openedAt, i18n.language)}>
          {shortInstant(openedAt, i18n.language)}
        </time>
      </td>
      <td title={endedAt ? exactInstant(endedAt, i18n.language) : undefined}>
        {minutes === null ? '…' : duration(minutes, i18n.language)}
      </td>
      <td className={ended === 'superseded' ? 'quiet' : undefined}>{state}</td>
    </tr>
  )
}
