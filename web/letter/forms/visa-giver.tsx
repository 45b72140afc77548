import { Radio, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RecipientPicker } from '../../components/recipient-picker.tsx'

type Props = { value?: string; onChange?: (to: string) => void; error?: ReactNode }

/** The DG, the Cabinet, or somebody by name (R13). */
export function VisaGiver({ value = '', onChange, error }: Props) {
  const { t } = useTranslation()
  const [kind, setKind] = useState('')
  const choose = (next: string) => {
    setKind(next)
    onChange?.(next === 'person' ? '' : next)
  }
  return (
    <Radio.Group label={t('changes.visaOf')} value={kind} onChange={choose} error={kind === '' && error}>
      <Stack gap="xs" mt="xs">
        <Radio value="DG" label={t('changes.generalManagement')} />
        <Radio value="CAB" label={t('changes.cabinet')} />
        <Radio value="person" label={t('changes.somebody')} />
        {kind === 'person' && (
          <RecipientPicker
            label={t('changes.person')}
            autoFocus
            value={value}
            error={error}
            {...(onChange && { onChange })}
          />
        )}
      </Stack>
    </Radio.Group>
  )
}
