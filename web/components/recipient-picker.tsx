import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePeople, useUnits } from '../api/town.ts'
import { typographic } from '../i18n/typography.ts'
import { linesOf, matching } from './unit-tree.ts'

type Props = {
  label: string
  value?: string
  onChange?: (value: string) => void
  error?: ReactNode
  autoFocus?: boolean
}

const shownUnits = 20

/** A unit or a person, found by any part of the name or code. Elected officials only by name (R7). */
export function RecipientPicker({ label, value, onChange, error, autoFocus = false }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed, 150)
  const units = useUnits().data
  const people = usePeople(query).data
  const lines = useMemo(() => linesOf(units ?? []).filter(({ isBox }) => isBox), [units])
  const data = useMemo(
    () => [
      {
        group: t('common.units'),
        items: matching(lines, query)
          .slice(0, shownUnits)
          .map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      },
      {
        group: t('common.people'),
        items: (people ?? []).map(({ login, name, positions }) => ({
          value: login,
          label: positions[0] ? `${name}, ${typographic(positions[0].unit.name)}` : name,
        })),
      },
    ],
    [lines, people, query, t],
  )
  return (
    <Select
      label={label}
      placeholder={t('common.typeName')}
      data={data}
      searchable
      onSearchChange={setTyped}
      filter={({ options }) => options}
      autoFocus={autoFocus}
      nothingFoundMessage={t('common.nothingFound')}
      value={value || null}
      onChange={(next) => onChange?.(next ?? '')}
      error={error}
    />
  )
}
