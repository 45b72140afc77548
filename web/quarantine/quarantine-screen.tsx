import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuarantine } from '../api/quarantine.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { EntryLine } from './entry-line.tsx'

/** R1: what could not become a letter, and messages of the town that came back. */
export function QuarantineScreen() {
  const { t } = useTranslation()
  const [state, setState] = useState<'waiting' | 'all'>('waiting')
  const entries = useQuarantine(state)
  const choice = (
    <SegmentedControl
      aria-label={t('quarantine.show')}
      value={state}
      onChange={(value) => setState(value === 'all' ? 'all' : 'waiting')}
      data={[
        { value: 'waiting', label: t('quarantine.waiting') },
        { value: 'all', label: t('quarantine.all') },
      ]}
    />
  )
  return (
    <Page title={t('quarantine.title')} intro={t('quarantine.intro')} tools={choice} narrow>
      {entries.isError && <ErrorState error={entries.error} retry={() => entries.refetch()} />}
      {entries.isPending && <SkeletonRows rows={4} />}
      {entries.data?.items.length === 0 && <EmptyState title={t('quarantine.empty')} />}
      {entries.data?.items.map((entry) => (
        <EntryLine key={entry.id} entry={entry} />
      ))}
    </Page>
  )
}
