import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BoxPicker } from '../components/box-picker.tsx'
import { DaysInput } from './days-input.tsx'

type Changing<T> = T & { change: (part: Partial<T>) => void }

export function CodeAndName({ code, name, change }: Changing<{ code: string; name: string }>) {
  const { t } = useTranslation()
  return (
    <>
      <CodeInput code={code} change={change} />
      <Words label={t('townSettings.name')} value={name} onChange={(typed) => change({ name: typed })} />
    </>
  )
}

export function CodeInput({ code, change }: Changing<{ code: string }>) {
  const { t } = useTranslation()
  return (
    <TextInput
      label={t('townSettings.code')}
      value={code}
      required
      pattern="[a-z0-9\-]{1,40}"
      onChange={({ currentTarget }) => change({ code: currentTarget.value.toLowerCase() })}
    />
  )
}

/** A name or a title: it is never empty, and short enough for a list. */
export function Words({ label, value, onChange }: { label: string; value: string; onChange: (typed: string) => void }) {
  return (
    <TextInput
      label={label}
      value={value}
      required
      maxLength={120}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

/** The service target in working days; empty is the town's. */
export function ServiceDays({ serviceDays, change }: Changing<{ serviceDays: number | null }>) {
  const { t } = useTranslation()
  return (
    <DaysInput
      label={t('townSettings.serviceDays')}
      value={serviceDays}
      max={365}
      onChange={(days) => change({ serviceDays: days })}
    />
  )
}

/** Where such letters go; none is as good an answer. */
export function UsualBox({ box, change }: Changing<{ box: string | null }>) {
  const { t } = useTranslation()
  return (
    <BoxPicker
      label={t('townSettings.box')}
      clearable
      value={box ?? ''}
      onChange={(chosen) => change({ box: chosen || null })}
    />
  )
}
