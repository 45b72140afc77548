import '@mantine/dates/styles.css'
import { NativeSelect, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoxPicker } from '../components/box-picker.tsx'
import type { RegistrySearch } from '../lib/search-params.ts'
import { TypeFilters } from '../settings/type-filters.tsx'
import styles from './registry.module.css'

type Props = { filter: RegistrySearch; onChange: (part: Record<keyof RegistrySearch, string> | RegistrySearch) => void }

const statuses = ['registered', 'in-circuit', 'closed', 'interrupted'] as const

export function RegistryFilters({ filter, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const date = { locale: i18n.language, valueFormat: 'D MMM YYYY', clearable: true }
  return (
    <search className={styles.filters}>
      <Words q={filter.q ?? ''} onChange={(q) => onChange({ q })} />
      <BoxPicker
        label={t('registry.box')}
        placeholder={t('registry.anyBox')}
        clearable
        value={filter.box ?? ''}
        onChange={(box) => onChange({ box })}
      />
      <NativeSelect
        label={t('registry.status')}
        value={filter.status ?? ''}
        onChange={({ currentTarget }) => onChange({ status: currentTarget.value })}
        data={[
          { value: '', label: t('registry.anyStatus') },
          ...statuses.map((value) => ({ value, label: t(`vocabulary.status.${value}`) })),
        ]}
      />
      <TypeFilters filter={filter} onChange={onChange} />
      <DateInput
        label={t('registry.from')}
        {...date}
        value={filter.from ?? null}
        onChange={(from) => onChange({ from: from ?? '' })}
      />
      <DateInput
        label={t('registry.to')}
        {...date}
        value={filter.to ?? null}
        onChange={(to) => onChange({ to: to ?? '' })}
      />
    </search>
  )
}

/** Searches as one types, a moment after the last key. */
function Words({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(q)
  const ask = useDebouncedCallback(onChange, 250)
  useEffect(() => setTyped(q), [q])
  return (
    <TextInput
      label={t('registry.words')}
      placeholder={t('registry.wordsHint')}
      leftSection={<IconSearch size={18} aria-hidden />}
      type="search"
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        ask(currentTarget.value.trim())
      }}
    />
  )
}
