import { Radio, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { type CircuitChange, useChangeCircuit, useCircuitChanges } from '../../api/circuit-changes.ts'
import { ErrorState, SkeletonRows } from '../../components/states.tsx'
import { typographic } from '../../i18n/typography.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { FormActs } from './form-acts.tsx'
import styles from './forms.module.css'
import { JoiningChoice } from './joining-choice.tsx'
import { VisaGiver } from './visa-giver.tsx'

type Props = { letterId: string; onDone: () => void }

/** One change of the letter's way: what is possible here, what it would do, and the reason that goes on record. */
export function InterveneForm({ letterId, onDone }: Props) {
  const { t } = useTranslation()
  const changes = useCircuitChanges(letterId)
  const make = useChangeCircuit(letterId)
  const items = changes.data?.items ?? []
  const form = useForm({
    initialValues: { change: '', to: '', reason: '' },
    validate: {
      change: (change) => (change ? null : t('changes.whichMissing')),
      to: (to, { change }) => {
        const wanted = chosenOf(items, change)
        if (!wanted?.needsPerson || to) return null
        return t(wanted.joining ? 'changes.joinsMissing' : 'changes.visaOfMissing')
      },
      reason: (reason) => (reason.trim() ? null : t('errors.COMMENT_REQUIRED')),
    },
  })
  const chosen = chosenOf(items, form.values.change)
  const submit = form.onSubmit(({ to, reason }) => {
    if (!chosen) return
    const { act, target, needsPerson } = chosen
    const body = { act, reason, ...(target !== null && { target }), ...(needsPerson && { to }) }
    make.mutate(body, { onSuccess: finished, onError: tellProblem })
  })
  /** Who was named for another change is not who is named for this one. */
  const choose = (change: string) => form.setValues({ change, to: '' })
  function finished() {
    tell(t('changes.done'))
    onDone()
  }
  if (changes.isError) return <ErrorState error={changes.error} retry={() => changes.refetch()} />
  if (!changes.data) return <SkeletonRows rows={4} />
  if (items.length === 0) return <p>{t('changes.none')}</p>
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('changes.title')}>
      <p className="quiet">{t('changes.intro')}</p>
      <Radio.Group label={t('changes.which')} {...form.getInputProps('change')} onChange={choose}>
        <Stack gap="xs" mt="xs">
          {items.map((change) => (
            <Radio key={keyOf(change)} value={keyOf(change)} {...lineOf(change)} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen?.joining && (
        <JoiningChoice key={form.values.change} joining={chosen.joining} {...form.getInputProps('to')} />
      )}
      {chosen?.needsPerson && !chosen.joining && <VisaGiver {...form.getInputProps('to')} />}
      {chosen && (
        <p role="status">
          <strong>{t('changes.effect')}</strong>
          <br />
          {typographic(chosen.effect)}
        </p>
      )}
      <Textarea label={t('changes.reason')} autosize minRows={2} maxLength={4000} {...form.getInputProps('reason')} />
      <FormActs label={t('changes.confirm')} pending={make.isPending} onCancel={onDone} />
    </form>
  )

  function lineOf({ act, name, allowed }: CircuitChange) {
    const label = typographic(t(`changes.act.${act}`, { name: name ?? '' }))
    return typeof allowed === 'string' ? { label, description: typographic(allowed), disabled: true } : { label }
  }
}

const keyOf = ({ act, target }: CircuitChange): string => `${act} ${target ?? ''}`
const chosenOf = (items: readonly CircuitChange[], key: string) => items.find((change) => keyOf(change) === key)
