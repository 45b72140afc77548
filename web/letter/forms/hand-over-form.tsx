import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHandOverLetter } from '../../api/letters.ts'
import type { Letter } from '../../api/types.ts'
import { BoxPicker } from '../../components/box-picker.tsx'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { useTold } from '../told.ts'
import { FormActs } from './form-acts.tsx'
import styles from './forms.module.css'
import { OfferedReasons } from './offered-reasons.tsx'
import { SentAwayNotice } from './sent-away-notice.tsx'

type Props = { letter: Letter; onDone: () => void }

/** To another box or back to the mail office, always with a reason. */
export function HandOverForm({ letter, onDone }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const told = useTold()
  const handOver = useHandOverLetter(letter.id)
  const form = useForm({
    initialValues: { to: '', reason: '' },
    validate: {
      to: (to) => (to ? null : t('letter.transfer.toMissing')),
      reason: (reason) => (reason.trim() ? null : t('errors.COMMENT_REQUIRED')),
    },
  })
  const submit = form.onSubmit((values) =>
    handOver.mutateAsync(values).then((decision) => {
      tell(told(decision, t('letter.transfer.done')))
      navigate({ to: '/a-faire' })
    }, tellProblem),
  )
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('letter.handOver')}>
      <BoxPicker label={t('letter.transfer.to')} {...form.getInputProps('to')} />
      <SentAwayNotice letter={letter} to={form.values.to} />
      <OfferedReasons
        act="hand-over"
        text={form.values.reason}
        onText={(reason) => form.setFieldValue('reason', reason)}
      />
      <Textarea
        label={t('letter.transfer.reason')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('reason')}
      />
      <FormActs label={t('letter.transfer.send')} pending={handOver.isPending} onCancel={onDone} />
    </form>
  )
}
