import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLetters } from '../api/letters.ts'
import { useMe } from '../api/session.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { LetterTable } from '../registry/letter-table.tsx'
import { byUrgency } from './by-urgency.ts'
import { RedactedSection } from './redacted-section.tsx'

/** Suivi: letters under way that concern my units and wait for somebody else. */
export function TrackingScreen() {
  const { t } = useTranslation()
  const letters = useLetters({ waiting: 'others' })
  const unit = useMe().data?.boxes[0]?.name ?? ''
  const rows = byUrgency(letters.data?.pages.flatMap(({ items }) => items) ?? [])
  const late = rows.filter(({ late }) => late).length
  return (
    <Page title={t('tracking.title')} intro={t('tracking.intro', { unit })}>
      {letters.isError && <ErrorState error={letters.error} retry={() => letters.refetch()} />}
      {letters.isPending && <SkeletonRows rows={8} />}
      {letters.isSuccess && rows.length === 0 && <EmptyState title={t('tracking.empty')} />}
      {rows.length > 0 && (
        <>
          <p role="status">
            {t('tracking.sentence', { count: rows.length })} {late > 0 && t('tracking.late', { count: late })}
          </p>
          <LetterTable rows={rows} label={t('tracking.title')} />
        </>
      )}
      {letters.hasNextPage && (
        <Button variant="default" mt={16} loading={letters.isFetchingNextPage} onClick={() => letters.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
      <RedactedSection />
    </Page>
  )
}
