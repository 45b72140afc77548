import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PositionInput } from '../api/types.ts'
import { UnitSelect } from '../organisation/unit-select.tsx'

const functions = [
  'agent',
  'assistant',
  'director',
  'deputy-director-general',
  'director-general',
  'cabinet-secretary',
  'mail-officer',
  'it-officer',
  'elected-official',
] as const satisfies readonly PositionInput['function'][]

export const emptyPosition: PositionInput = { unit: '', function: 'agent', from: null, until: null }
/** As it is sent: an empty day is none. */
export const positionOf = ({ from, until, ...position }: PositionInput): PositionInput => ({
  ...position,
  from: from || null,
  until: until || null,
})

type Props = { value: PositionInput; onChange: (value: PositionInput) => void }

/** A unit, a function in it, and its days. */
export function PositionFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <UnitSelect
        label={t('users.unit')}
        except="VILLE"
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit })}
      />
      <NativeSelect
        label={t('users.held')}
        value={value.function}
        onChange={({ currentTarget }) => {
          const held = functions.find((one) => one === currentTarget.value)
          if (held) onChange({ ...value, function: held })
        }}
        data={functions.map((one) => ({ value: one, label: t(`organisation.function.${one}`) }))}
      />
      <TextInput
        type="date"
        label={t('users.begin')}
        description={t('users.beginHint')}
        value={value.from ?? ''}
        onChange={({ currentTarget }) => onChange({ ...value, from: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('users.finish')}
        description={t('users.finishHint')}
        value={value.until ?? ''}
        onChange={({ currentTarget }) => onChange({ ...value, until: currentTarget.value })}
      />
    </>
  )
}
