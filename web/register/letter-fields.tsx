import '@mantine/dates/styles.css'
import { SegmentedControl, Textarea } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useMyRights } from '../api/session.ts'
import { BoxPicker } from '../components/box-picker.tsx'
import { today } from '../lib/dates.ts'
import { TypeFields } from '../settings/type-fields.tsx'
import type { Draft } from './draft.ts'
import styles from './register.module.css'
import { SenderFields } from './sender-fields.tsx'

type Props = { form: UseFormReturnType<Draft>; correcting?: boolean }

const channels = ['paper', 'email', 'web', 'hand'] as const

/** In the order of the eye on a letter; the tab key follows the same order. */
export function LetterFields({ form, correcting = false }: Props) {
  const { t, i18n } = useTranslation()
  const date = { locale: i18n.language, valueFormat: 'D MMMM YYYY', maxDate: today() }
  return (
    <>
      <SenderFields form={form} />
      <div className={styles.pair}>
        <DateInput label={t('register.receivedOn')} {...date} {...form.getInputProps('receivedOn')} />
        <DateInput label={t('register.writtenOn')} clearable {...date} {...form.getInputProps('writtenOn')} />
      </div>
      <Textarea label={t('register.subject')} autosize minRows={2} maxLength={500} {...form.getInputProps('subject')} />
      <Choice
        label={t('register.channel')}
        {...form.getInputProps('channel')}
        options={channels.map((value) => ({ value, label: t(`vocabulary.channel.${value}`) }))}
      />
      <TypeFields form={form} correcting={correcting} />
      {!correcting && (
        <BoxPicker
          label={t('register.box')}
          clearable
          description={form.values.confidentiality === 'normal' ? undefined : t('register.boxSecret')}
          {...form.getInputProps('box')}
        />
      )}
      <Secrecy form={form} />
    </>
  )
}

function Secrecy({ form }: { form: Props['form'] }) {
  const { t } = useTranslation()
  const rights = useMyRights()
  const levels = (['normal', 'confidential', 'political'] as const).filter(
    (level) =>
      level === 'normal' ||
      level === form.values.confidentiality ||
      (level === 'confidential' ? rights.registerConfidential : rights.registerPolitical) === true,
  )
  if (levels.length < 2) return null
  return (
    <Choice
      label={t('register.secrecy')}
      description={t(`register.secrecyHint.${form.values.confidentiality}`)}
      {...form.getInputProps('confidentiality')}
      options={levels.map((value) => ({ value, label: t(`vocabulary.confidentiality.${value}`) }))}
    />
  )
}

type ChoiceProps = {
  label: string
  description?: string
  value?: string
  onChange?: (value: string) => void
  options: { value: string; label: string }[]
}

/** Few choices lie open: one key, no list to unfold. */
function Choice({ label, description, value, onChange, options }: ChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <SegmentedControl
        data={options}
        value={value ?? ''}
        onChange={(next) => onChange?.(next)}
        fullWidth
        aria-label={label}
      />
      {description && <p className="quiet">{description}</p>}
    </fieldset>
  )
}
