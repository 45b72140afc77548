import { Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGoOnWithout } from '../../api/requests.ts'
import type { DirectionRequest, Letter } from '../../api/types.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { FormActs } from '../forms/form-acts.tsx'
import styles from '../forms/forms.module.css'

type Props = { letter: Letter; request: DirectionRequest; onDone: () => void }

/** A late contribution holds nobody up: the reason goes on record (R12). */
export function GoOnWithout({ letter, request, onDone }: Props) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const withdraw = useGoOnWithout(letter.id, request.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!reason.trim()) return
    withdraw.mutateAsync(reason.trim()).then(() => {
      tell(t('requests.goneOn'))
      onDone()
    }, tellProblem)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label={t('requests.goOnReason')}
        autosize
        minRows={2}
        maxLength={4000}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <FormActs
        label={t('requests.goOnAct')}
        disabled={!reason.trim()}
        pending={withdraw.isPending}
        onCancel={onDone}
      />
    </form>
  )
}
