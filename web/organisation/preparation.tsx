import { Button, CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRehearsal } from '../api/organisation.ts'
import type { OrgStep } from '../api/types.ts'
import { sentenceOf } from '../lib/errors.ts'
import { ApplyForm } from './apply-form.tsx'
import styles from './organisation.module.css'
import { RehearsalResult } from './rehearsal-result.tsx'
import { useStepText } from './use-step-text.ts'

type Props = { steps: OrgStep[]; onChange: (steps: OrgStep[]) => void; onDone: () => void }

/** What is being prepared: its steps, the rehearsal, and only then the act itself. */
export function Preparation({ steps, onChange, onDone }: Props) {
  const { t } = useTranslation()
  const rehearsal = useRehearsal()
  const text = useStepText()
  const keep = (left: OrgStep[]) => {
    rehearsal.reset()
    onChange(left)
  }
  // A rehearsal is of exactly these steps: with another one it says nothing.
  const told = rehearsal.data && rehearsal.variables === steps ? rehearsal.data : undefined
  return (
    <section className={styles.plan} aria-labelledby="preparation">
      <h2 id="preparation">{t('organisation.plan.title')}</h2>
      <ol className={styles.steps}>
        {steps.map((step, n) => (
          <li key={JSON.stringify(step)}>
            {text(step)}{' '}
            <CloseButton
              size="sm"
              aria-label={t('organisation.plan.remove', { step: text(step) })}
              onClick={() => keep(steps.filter((_, at) => at !== n))}
            />
          </li>
        ))}
      </ol>
      {rehearsal.error && (
        <p role="alert" style={{ color: 'var(--late)' }}>
          {sentenceOf(rehearsal.error, t)}
        </p>
      )}
      <div className={styles.acts}>
        {!told && (
          <Button loading={rehearsal.isPending} onClick={() => rehearsal.mutate(steps)}>
            {t('organisation.plan.rehearse')}
          </Button>
        )}
        <Button variant="subtle" onClick={() => keep([])}>
          {t('organisation.plan.clear')}
        </Button>
      </div>
      {told && (
        <>
          <RehearsalResult told={told} />
          <ApplyForm steps={steps} guarded={told.judges.length > 0} onDone={onDone} />
        </>
      )}
    </section>
  )
}
