import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { typographic } from '../i18n/typography.ts'
import { type InboxSearch, taskKinds } from '../lib/search-params.ts'
import styles from './inbox.module.css'

type Props = { filter: InboxSearch; counts: Record<string, number>; onChange: (filter: InboxSearch) => void }

/** Kinds that wait, with how many; and the box for those who serve several. */
export function InboxFilters({ filter, counts, onChange }: Props) {
  const { t } = useTranslation()
  const box = filter.box ? { box: filter.box } : {}
  const waiting = taskKinds.filter((kind) => (counts[kind] ?? 0) > 0 || kind === filter.kind)
  if (waiting.length < 2 && !filter.kind) return <BoxFilter filter={filter} onChange={onChange} />
  return (
    <>
      <fieldset className={styles.filters} style={{ border: 0, margin: 0, padding: 0 }} aria-label={t('inbox.filters')}>
        <button type="button" className={styles.filter} aria-pressed={!filter.kind} onClick={() => onChange(box)}>
          {t('inbox.all')}
        </button>
        {waiting.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.filter}
            aria-pressed={filter.kind === kind}
            onClick={() => onChange({ ...box, kind })}
          >
            {t(`vocabulary.verb.${kind}`)} <span className={styles.number}>{counts[kind] ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <BoxFilter filter={filter} onChange={onChange} />
    </>
  )
}

function BoxFilter({ filter, onChange }: Omit<Props, 'counts'>) {
  const { t } = useTranslation()
  const boxes = useMe().data?.boxes ?? []
  if (boxes.length < 2) return null
  const kind = filter.kind ? { kind: filter.kind } : {}
  return (
    <NativeSelect
      aria-label={t('inbox.box')}
      value={filter.box ?? ''}
      onChange={({ currentTarget }) => onChange({ ...kind, ...(currentTarget.value && { box: currentTarget.value }) })}
      data={[
        { value: '', label: t('inbox.allBoxes') },
        ...boxes.map(({ code, name }) => ({ value: code, label: typographic(name) })),
      ]}
    />
  )
}
