import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePeople } from '../api/town.ts'
import { typographic } from '../i18n/typography.ts'

type Props = {
  label: string
  value: string
  onChange: (login: string) => void
  error?: ReactNode
  placeholder?: string
}

/** A person, found by any part of their name or unit. */
export function PersonPicker({ label, value, onChange, error, placeholder }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed, 150)
  const people = usePeople(query).data ?? []
  return (
    <Select
      label={label}
      placeholder={placeholder ?? t('common.typeName')}
      data={people.map(({ login, name, positions }) => ({
        value: login,
        label: positions[0] ? `${name}, ${typographic(positions[0].unit.name)}` : name,
      }))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={t('common.nothingFound')}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
      error={error}
    />
  )
}
