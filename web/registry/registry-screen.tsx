import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLetters } from '../api/letters.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import type { RegistrySearch } from '../lib/search-params.ts'
import { LetterTable } from './letter-table.tsx'
import { RegistryFilters } from './registry-filters.tsx'

/** Every letter that the reader may see, found by words, box, state and dates; the question stands in the address. */
export function RegistryScreen() {
  const { t } = useTranslation()
  const filter = useSearch({ from: '/registre' })
  const navigate = useNavigate()
  const letters = useLetters(filter)
  const rows = letters.data?.pages.flatMap(({ items }) => items) ?? []
  const total = letters.data?.pages[0]?.total
  const change = (part: RegistrySearch) =>
    navigate({ to: '/registre', search: cleared({ ...filter, ...part }), replace: true })
  return (
    <Page title={t('registry.title')}>
      <RegistryFilters filter={filter} onChange={change} />
      <p className="quiet tabular" role="status" style={{ margin: '0.5rem 0', minHeight: '1.5rem' }}>
        {total &&
          total.value > 0 &&
          t(total.relation === 'exact' ? 'registry.total' : 'registry.totalAtLeast', { count: total.value })}
      </p>
      {letters.isError && <ErrorState error={letters.error} retry={() => letters.refetch()} />}
      {letters.isPending && <SkeletonRows rows={12} />}
      {letters.isSuccess && rows.length === 0 && <Nothing asked={Object.keys(filter).length > 0} />}
      {rows.length > 0 && <LetterTable rows={rows} label={t('registry.title')} />}
      {letters.hasNextPage && (
        <Button variant="default" mt={16} loading={letters.isFetchingNextPage} onClick={() => letters.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Page>
  )
}

function Nothing({ asked }: { asked: boolean }) {
  const { t } = useTranslation()
  if (!asked) return <EmptyState title={t('registry.none')}>{t('registry.noneHint')}</EmptyState>
  return <EmptyState title={t('registry.empty')}>{t('registry.emptyHint')}</EmptyState>
}

const cleared = (search: RegistrySearch): RegistrySearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value))
