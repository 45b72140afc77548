import { Checkbox, Textarea } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.css'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useAskContribution, useDomains } from '../../api/contributions.ts'
import type { Letter } from '../../api/types.ts'
import { RecipientPicker } from '../../components/recipient-picker.tsx'
import { today } from '../../lib/dates.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { FormActs } from './form-acts.tsx'
import styles from './forms.module.css'

type Props = { letter: Letter; onDone: () => void }

/** Whom, what, by when; the application is advised where a domain is often asked, an e-mail does elsewhere (R9, R10). */
export function AskContribution({ letter, onDone }: Props) {
  const { t, i18n } = useTranslation()
  const ask = useAskContribution(letter.id)
  const domains = useDomains().data ?? []
  const form = useForm<{ to: string; question: string; dueOn: string | null; byEmail: boolean }>({
    initialValues: { to: '', question: '', dueOn: null, byEmail: false },
    validate: {
      to: (to) => (to ? null : t('letter.ask.toMissing')),
      question: (question) => (question.trim() ? null : t('letter.ask.questionMissing')),
    },
  })
  const submit = form.onSubmit(({ to, question, dueOn, byEmail }) =>
    ask
      .mutateAsync({ to, question: question.trim(), ...(dueOn && { dueOn }), channel: byEmail ? 'email' : 'app' })
      .then(() => {
        tell(t('letter.ask.done'))
        onDone()
      }, tellProblem),
  )
  const domain = domains.find(({ unit }) => unit.code === form.values.to)
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('letter.askContribution')}>
      <RecipientPicker label={t('letter.ask.to')} autoFocus {...form.getInputProps('to')} />
      {domain && <p className="quiet">{t(domain.often ? 'letter.ask.often' : 'letter.ask.rare')}</p>}
      <Textarea
        label={t('letter.ask.question')}
        autosize
        minRows={2}
        maxLength={4000}
        {...form.getInputProps('question')}
      />
      <DateInput
        label={t('letter.ask.dueOn')}
        locale={i18n.language}
        valueFormat="D MMMM YYYY"
        minDate={today()}
        clearable
        {...form.getInputProps('dueOn')}
      />
      <Checkbox label={t('letter.ask.byEmail')} {...form.getInputProps('byEmail', { type: 'checkbox' })} />
      <FormActs label={t('letter.ask.send')} pending={ask.isPending} onCancel={onDone} />
    </form>
  )
}
