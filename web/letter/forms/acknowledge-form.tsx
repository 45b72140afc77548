import { NativeSelect, Radio } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useAcknowledge } from '../../api/letters.ts'
import { useTemplates } from '../../api/town.ts'
import type { Letter } from '../../api/types.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { useTold } from '../told.ts'
import { FormActs } from './form-acts.tsx'
import styles from './forms.module.css'

/** R17: how it leaves, and to whom exactly, before it leaves. */
export function AcknowledgeForm({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t } = useTranslation()
  const told = useTold()
  const send = useAcknowledge(letter.id)
  const templates = (useTemplates().data ?? []).filter(({ kind }) => kind === 'acknowledgement')
  const { email, name } = letter.sender
  const form = useForm({ initialValues: { by: email ? 'email' : 'paper', template: '' } })
  const submit = form.onSubmit(({ by, template }) =>
    send.mutateAsync({ by: by === 'email' ? 'email' : 'paper', ...(template && { template }) }).then((decision) => {
      tell(told(decision, t(by === 'email' ? 'letter.acknowledge.sent' : 'letter.acknowledge.toPrint')))
      onDone()
    }, tellProblem),
  )
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('letter.acknowledge.title')}>
      <Radio.Group label={t('letter.acknowledge.how')} {...form.getInputProps('by')}>
        <Radio
          value="email"
          disabled={!email}
          label={email ? t('letter.acknowledge.byEmail', { email }) : t('letter.acknowledge.noEmail')}
          mt={6}
        />
        <Radio value="paper" label={t('letter.acknowledge.byPaper', { name })} mt={6} />
      </Radio.Group>
      {templates.length > 1 && (
        <NativeSelect
          label={t('letter.acknowledge.template')}
          data={[
            { value: '', label: t('letter.acknowledge.usual') },
            ...templates.map(({ id, name: label }) => ({ value: id, label })),
          ]}
          {...form.getInputProps('template')}
        />
      )}
      <FormActs label={t('letter.acknowledge.send')} pending={send.isPending} onCancel={onDone} />
    </form>
  )
}
