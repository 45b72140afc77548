import { Autocomplete, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useKnownSenders } from '../api/town.ts'
import { type Draft, senderFields } from './draft.ts'
import styles from './register.module.css'

/** A sender who is known fills the whole block with one key; a new one is typed as it stands on the letter. */
export function SenderFields({ form }: { form: UseFormReturnType<Draft> }) {
  const { t } = useTranslation()
  const [typed] = useDebouncedValue(form.values.senderName.trim(), 200)
  const known = useKnownSenders(typed).data ?? []
  const choose = (name: string) => {
    const sender = known.find((one) => one.name === name)
    if (sender) form.setValues(senderFields(sender))
  }
  return (
    <>
      <Autocomplete
        label={t('register.sender')}
        placeholder={t('register.senderHint')}
        data={[...new Set(known.map(({ name }) => name))]}
        filter={({ options }) => options}
        data-first-field
        onOptionSubmit={choose}
        {...form.getInputProps('senderName')}
      />
      <Textarea
        label={t('register.address')}
        autosize
        minRows={1}
        maxRows={4}
        {...form.getInputProps('addressLines')}
      />
      <div className={styles.town}>
        <TextInput
          label={t('register.postalCode')}
          inputMode="numeric"
          maxLength={12}
          {...form.getInputProps('postalCode')}
        />
        <TextInput label={t('register.city')} maxLength={100} {...form.getInputProps('city')} />
      </div>
      <TextInput label={t('register.email')} type="email" maxLength={254} {...form.getInputProps('senderEmail')} />
    </>
  )
}
