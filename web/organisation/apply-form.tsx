import '@mantine/dates/styles.css'
import { Button, Textarea } from '@mantine/core'
import { DateTimePicker } from '@mantine/dates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAskOrgChange } from '../api/organisation.ts'
import type { OrgStep } from '../api/types.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './organisation.module.css'

type Props = { steps: OrgStep[]; guarded: boolean; onDone: () => void }

/** The act, at once or at its hour; what opens secrets is asked of those who answer for them. */
export function ApplyForm({ steps, guarded, onDone }: Props) {
  const { t, i18n } = useTranslation()
  const ask = useAskOrgChange()
  const [reason, setReason] = useState('')
  const [at, setAt] = useState<string | null>(null)
  const submit = () =>
    ask.mutate(
      { changes: steps, reason: reason.trim() || null, at: at && new Date(at).toISOString() },
      {
        onSuccess: ({ status }) => {
          const known = status === 'done' || status === 'scheduled' || status === 'waiting'
          tell(t(`organisation.told.${known ? status : 'other'}`))
          onDone()
        },
      },
    )
  const label = guarded ? 'askConfirmation' : at ? 'applyLater' : 'apply'
  return (
    <form
      className={styles.when}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Textarea
        label={t('organisation.rehearsal.reason')}
        value={reason}
        autosize
        maxLength={1000}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <DateTimePicker
        label={t('organisation.rehearsal.at')}
        description={t('organisation.rehearsal.atHint')}
        locale={i18n.language}
        valueFormat="D MMMM YYYY, HH:mm"
        clearable
        minDate={new Date()}
        value={at}
        onChange={setAt}
      />
      {ask.error && (
        <p role="alert" style={{ color: 'var(--late)', margin: 0 }}>
          {sentenceOf(ask.error, t)}
        </p>
      )}
      <div>
        <Button type="submit" loading={ask.isPending}>
          {t(`organisation.rehearsal.${label}`)}
        </Button>
      </div>
    </form>
  )
}
