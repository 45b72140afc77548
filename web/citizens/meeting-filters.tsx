import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStreets } from '../api/citizens.ts'
import type { MeetingParams } from '../lib/search-params.ts'
import styles from './citizens.module.css'

type Props = { search: MeetingParams; onChange: (part: MeetingParams) => void }

/** A citizen, a street, a neighbourhood, a subject: one field each, together they narrow it down. */
export function MeetingFilters({ search, onChange }: Props) {
  const { t } = useTranslation()
  const streets = useStreets().data ?? []
  const neighbourhoods = [...new Set(streets.map(({ neighbourhood }) => neighbourhood))]
  return (
    <search className={styles.filters}>
      <Typed label={t('citizens.q')} value={search.q} onChange={(q) => onChange({ q })} />
      <Typed label={t('citizens.street')} value={search.street} onChange={(street) => onChange({ street })} />
      <NativeSelect
        label={t('citizens.neighbourhood')}
        value={search.neighbourhood ?? ''}
        onChange={({ currentTarget }) => onChange({ neighbourhood: currentTarget.value })}
        data={[{ value: '', label: t('citizens.anyNeighbourhood') }, ...neighbourhoods]}
      />
      <Typed label={t('citizens.subject')} value={search.subject} onChange={(subject) => onChange({ subject })} />
    </search>
  )
}

type TypedProps = { label: string; value: string | undefined; onChange: (value: string) => void }

/** Searches as one types, a moment after the last key. */
function Typed({ label, value = '', onChange }: TypedProps) {
  const [typed, setTyped] = useState(value)
  const ask = useDebouncedCallback(onChange, 250)
  useEffect(() => setTyped(value), [value])
  return (
    <TextInput
      type="search"
      label={label}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        ask(currentTarget.value.trim())
      }}
    />
  )
}
