import { Button, Checkbox, FileInput, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FollowUp, useSendRequest } from '../api/public.ts'
import { typographic } from '../i18n/typography.ts'
import { sentenceOf } from '../lib/errors.ts'
import styles from './public-site.module.css'
import { emptyWish, rulesOf, wishOf } from './wish.ts'

type Props = { forms: { code: string; title: string }[]; onSent: (followUp: FollowUp, mailed: boolean) => void }

/** Everything on one page, one column; what is missing is said at its field. */
export function RequestForm({ forms, onSent }: Props) {
  const { t } = useTranslation()
  const send = useSendRequest()
  const [files, setFiles] = useState<File[]>([])
  // The key is that of what is written: pressed twice, or sent again after a lost answer, it is one request.
  const [key, setKey] = useState(newKey)
  const form = useForm({
    initialValues: emptyWish(forms.length === 1 ? forms[0]?.code : ''),
    validate: rulesOf(t),
    onValuesChange: () => setKey(newKey()),
  })
  const tooMany = files.length > 5
  /** What every field of the form has: its words, its size, its value and what is wrong with it. */
  const field = (name: 'name' | 'email' | 'phone' | 'street' | 'postalCode' | 'city' | 'subject' | 'message') => ({
    label: t(`publicSite.${name}`),
    size: 'md' as const,
    ...form.getInputProps(name),
  })
  const submit = form.onSubmit(
    (values) => {
      if (tooMany) return
      const request = wishOf(values)
      send.mutate({ request, files, key }, { onSuccess: (followUp) => onSent(followUp, request.email !== undefined) })
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
  )
  return (
    <form onSubmit={submit} noValidate className={styles.fields}>
      <NativeSelect
        label={t('publicSite.form')}
        size="md"
        data={[
          { value: '', label: t('publicSite.choose'), disabled: true },
          ...forms.map(({ code, title }) => ({ value: code, label: typographic(title) })),
        ]}
        {...form.getInputProps('form')}
      />
      <fieldset>
        <legend>{t('publicSite.you')}</legend>
        <TextInput {...field('name')} autoComplete="name" />
        <TextInput {...field('email')} description={t('publicSite.emailHint')} type="email" autoComplete="email" />
        <TextInput {...field('phone')} type="tel" autoComplete="tel" />
        <TextInput {...field('street')} autoComplete="street-address" />
        <div className={styles.town}>
          <TextInput {...field('postalCode')} inputMode="numeric" autoComplete="postal-code" />
          <TextInput {...field('city')} autoComplete="address-level2" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('publicSite.wish')}</legend>
        <TextInput {...field('subject')} maxLength={300} />
        <Textarea {...field('message')} autosize minRows={6} maxLength={20_000} />
        <FileInput
          label={t('publicSite.files')}
          description={t('publicSite.filesHint')}
          size="md"
          multiple
          clearable
          accept="application/pdf,image/jpeg,image/png,image/tiff"
          value={files}
          onChange={(chosen) => {
            setFiles(chosen)
            setKey(newKey())
          }}
          error={tooMany ? t('publicSite.tooManyFiles') : undefined}
        />
      </fieldset>
      <div className={styles.trap} aria-hidden>
        <label>
          {t('publicSite.trap')}
          <input type="text" tabIndex={-1} autoComplete="off" {...form.getInputProps('website')} />
        </label>
      </div>
      <Checkbox label={t('publicSite.consent')} size="md" {...form.getInputProps('consent', { type: 'checkbox' })} />
      {send.error && <p role="alert">{sentenceOf(send.error, t)}</p>}
      <div>
        <Button type="submit" size="md" loading={send.isPending}>
          {t('publicSite.send')}
        </Button>
      </div>
    </form>
  )
}

const newKey = () => crypto.randomUUID()
