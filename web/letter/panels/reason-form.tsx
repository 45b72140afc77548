import { Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormActs } from '../forms/form-acts.tsx'
import styles from '../forms/forms.module.css'
import { OfferedReasons, type ReasonedAct } from '../forms/offered-reasons.tsx'

type Props = {
  label: string
  act: string
  /** The list of usual reasons that fits, if there is one. */
  offered?: ReasonedAct | undefined
  pending: boolean
  onSubmit: (reason: string) => void
  onCancel: () => void
}

/** A refusal or a return begins with its reason: the act itself is the second step. */
export function ReasonForm({ label, act, offered, pending, onSubmit, onCancel }: Props) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim()) onSubmit(reason.trim())
    else setMissing(true)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {offered && <OfferedReasons act={offered} text={reason} onText={setReason} />}
      <Textarea
        label={label}
        description={t('letter.reasonHint')}
        data-autofocus
        autoFocus
        autosize
        minRows={2}
        maxLength={4000}
        value={reason}
        error={missing && !reason.trim() ? t('errors.COMMENT_REQUIRED') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <FormActs label={act} pending={pending} onCancel={onCancel} />
    </form>
  )
}
