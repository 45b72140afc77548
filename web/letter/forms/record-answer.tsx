import { Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRecordAnswer } from '../../api/contributions.ts'
import type { Contribution, Letter } from '../../api/types.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { FormActs } from './form-acts.tsx'
import styles from './forms.module.css'

type Props = { letter: Letter; contribution: Contribution; onDone: () => void }

/** What came by e-mail or by telephone is kept on the letter all the same (R10). */
export function RecordAnswer({ letter, contribution, onDone }: Props) {
  const { t } = useTranslation()
  const record = useRecordAnswer(letter.id)
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    record.mutateAsync({ id: contribution.id, text: text.trim() }).then(() => {
      tell(t('letter.record.done'))
      onDone()
    }, tellProblem)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('letter.record.act')}>
      <Textarea
        label={t('letter.record.text')}
        autoFocus
        autosize
        minRows={3}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <FormActs
        label={t('letter.record.save')}
        size="xs"
        pending={record.isPending}
        disabled={!text.trim()}
        onCancel={onDone}
      />
    </form>
  )
}
