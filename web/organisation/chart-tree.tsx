import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUnits } from '../api/town.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { linesOf, matching } from '../components/unit-tree.ts'
import { isKind } from './kinds.ts'
import styles from './organisation.module.css'

/** The chart as lines, indented; with words typed, a flat list of what holds them. */
export function ChartTree({ onOpen }: { onOpen: (code: string) => void }) {
  const { t } = useTranslation()
  const units = useUnits()
  const [typed, setTyped] = useState('')
  const lines = useMemo(() => linesOf(units.data ?? []), [units.data])
  if (units.isError) return <ErrorState error={units.error} retry={() => units.refetch()} />
  if (units.isPending) return <SkeletonRows />
  const words = typed.trim()
  const shown = words ? matching(lines, words) : lines
  const kindOf = (code: string) => units.data.find((unit) => unit.code === code)?.kind ?? ''
  return (
    <>
      <TextInput
        className={styles.tools ?? ''}
        label={t('organisation.search')}
        type="search"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {shown.length === 0 && <EmptyState title={t('organisation.nothing')} />}
      <ul className={styles.list}>
        {shown.map(({ code, name, depth }) => {
          const kind = kindOf(code)
          return (
            <li key={code}>
              <button
                type="button"
                className={styles.unit}
                style={{ paddingLeft: `${0.5 + (words ? 0 : depth * 1.25)}rem` }}
                onClick={() => onOpen(code)}
              >
                <span>{name}</span>
                <span className="quiet">{code}</span>
                {isKind(kind) && <span className={`quiet ${styles.kind}`}>{t(`organisation.kind.${kind}`)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
