import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './settings.module.css'

type Line<T> = { key: string; row: T }
type Props<T> = {
  intro: string
  list: UseQueryResult<T[]>
  save: UseMutationResult<T[], Error, T[]>
  blank: T
  /** The fields of one line; `label` tells two lines' fields apart for screen readers. */
  fields: (row: T, change: (part: Partial<T>) => void) => ReactNode
}

/** A short list that is edited in place and saved as a whole. */
export function ListEditor<T>({ intro, list, save, blank, fields }: Props<T>) {
  const { t } = useTranslation()
  const [lines, setLines] = useState<Line<T>[]>([])
  const { data } = list
  useEffect(() => setLines((data ?? []).map(lineOf)), [data])
  if (list.isError) return <ErrorState error={list.error} retry={() => list.refetch()} />
  if (!data) return <SkeletonRows rows={6} />
  const change = (key: string) => (part: Partial<T>) =>
    setLines((all) => all.map((line) => (line.key === key ? { key, row: { ...line.row, ...part } } : line)))
  const submit = () =>
    save.mutate(
      lines.map(({ row }) => row),
      { onSuccess: () => tell(t('townSettings.saved')), onError: tellProblem },
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p className="quiet">{intro}</p>
      {lines.length === 0 && <EmptyState title={t('townSettings.empty')} />}
      <ul className={styles.list}>
        {lines.map(({ key, row }, n) => (
          <li key={key} className={styles.line}>
            {fields(row, change(key))}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('townSettings.remove', { n: n + 1 })}
              onClick={() => setLines((all) => all.filter((line) => line.key !== key))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => setLines((all) => [...all, lineOf(blank)])}>
          {t('townSettings.add')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('townSettings.save')}
        </Button>
      </div>
    </form>
  )
}

const lineOf = <T,>(row: T): Line<T> => ({ key: crypto.randomUUID(), row })
