import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { typographic } from '../../i18n/typography.ts'
import styles from '../forms/forms.module.css'
import { reasonedAct } from '../forms/offered-reasons.tsx'
import { ReasonForm } from './reason-form.tsx'
import { mayComplete, useFinish } from './use-finish.ts'

type Props = { task: Task; only?: string[]; documentSha256?: string | undefined; size?: 'sm' | 'md' }

/** The outcomes of a task, as its circuit names them: the first is the primary act, one with a reason asks for it first. */
export function OutcomePanel({ task, only, documentSha256, size = 'sm' }: Props) {
  const { t } = useTranslation()
  const { finish, pending } = useFinish(task)
  const [reasonFor, setReasonFor] = useState<string>()
  const outcomes = task.outcomes.filter(({ id }) => !only || only.includes(id))
  const asking = outcomes.find(({ id }) => id === reasonFor)
  const shown = documentSha256 ? { documentSha256 } : {}
  if (asking) {
    return (
      <ReasonForm
        label={t('letter.reason')}
        act={typographic(asking.label)}
        offered={reasonedAct(task, asking.id)}
        pending={pending}
        onSubmit={(comment) => finish({ outcome: asking.id, comment, ...shown })}
        onCancel={() => setReasonFor(undefined)}
      />
    )
  }
  return (
    <div className={styles.formActs}>
      {outcomes.map(({ id, label, needsComment }, index) => (
        <ActButton
          key={id}
          allow={mayComplete(task)}
          size={size}
          variant={index === 0 && !only ? 'filled' : 'default'}
          loading={pending}
          onAct={() => (needsComment ? setReasonFor(id) : finish({ outcome: id, ...shown }))}
        >
          {typographic(needsComment ? `${label}…` : label)}
        </ActButton>
      ))}
    </div>
  )
}
