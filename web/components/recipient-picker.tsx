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
  /** Where only one kind makes sense. */
  only?: 'unit' | 'person'
  /** Logins and codes that are not offered. */
  except?: readonly string[]
}

const shownUnits = 20

/** A unit or a person, found by any part of the name or code. Elected officials only by name (R7). */
export function RecipientPicker({ label, value, onChange, error, autoFocus = false, only, except = [] }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed, 150)
  const units = useUnits().data
  const people = usePeople(query).data
  const lines = useMemo(() => linesOf(units ?? []).filter(({ isBox }) => isBox), [units])
  const groups = [
    {
      kind: 'unit',
      group: t('common.units'),
      items: matching(lines, query)
        .filter(({ code }) => !except.includes(code))
        .slice(0, shownUnits)
        .map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    },
    {
      kind: 'person',
      group: t('common.people'),
      items: (people ?? [])
        .filter(({ login }) => !except.includes(login))
        .map(({ login, name, positions }) => ({
          value: login,
          label: positions[0] ? `${name}, ${typographic(positions[0].unit.name)}` : name,
        })),
    },
  ]
  const data = groups
    .filter(({ kind }) => only === undefined || kind === only)
    .map(({ group, items }) => ({ group, items }))
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
