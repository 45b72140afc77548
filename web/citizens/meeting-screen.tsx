import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCitizens, useMeetingReport } from '../api/citizens.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import type { MeetingParams } from '../lib/search-params.ts'
import { BriefDialog } from './brief-dialog.tsx'
import styles from './citizens.module.css'
import { MeetingFilters } from './meeting-filters.tsx'
import { PeopleList } from './people-list.tsx'
import { ReportGroups } from './report-groups.tsx'
import { StreetsDialog } from './streets-dialog.tsx'

/** What the CAB answers from at a meeting: who wrote, and everything of one citizen, a street or a neighbourhood (R7). */
export function MeetingScreen() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/reunion' })
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<'brief' | 'streets'>()
  const people = useCitizens(search)
  const rows = people.data?.pages.flatMap(({ items }) => items) ?? []
  const asked = Object.keys(search).length > 0
  const report = useMeetingReport(search, asked)
  const change = (part: MeetingParams) =>
    navigate({ to: '/reunion', search: cleared({ ...search, citizen: '', ...part }), replace: true })
  const close = () => setDialog(undefined)
  return (
    <Page
      title={t('citizens.title')}
      intro={t('citizens.intro')}
      tools={
        <>
          <Button variant="default" onClick={() => setDialog('streets')}>
            {t('citizens.streets')}
          </Button>
          <Button disabled={!asked} onClick={() => setDialog('brief')}>
            {t('citizens.brief')}
          </Button>
        </>
      }
    >
      <MeetingFilters search={search} onChange={change} />
      <div className={styles.columns}>
        <section aria-labelledby="people">
          <h2 id="people">{t('citizens.people')}</h2>
          {people.isError && <ErrorState error={people.error} retry={() => people.refetch()} />}
          {people.isPending && <SkeletonRows rows={8} />}
          {people.isSuccess && rows.length === 0 && (
            <EmptyState title={t('citizens.none')}>{t('citizens.noneHint')}</EmptyState>
          )}
          <PeopleList rows={rows} chosen={search.citizen} onChoose={(citizen) => change({ citizen })} />
          {people.hasNextPage && (
            <Button variant="default" loading={people.isFetchingNextPage} onClick={() => people.fetchNextPage()}>
              {t('common.more')}
            </Button>
          )}
        </section>
        <div>
          {!asked && <p className="quiet">{t('citizens.start')}</p>}
          {search.citizen && Object.keys(search).length > 1 && (
            <Button variant="subtle" size="compact-sm" onClick={() => change({})}>
              {t('citizens.all')}
            </Button>
          )}
          {report.isError && <ErrorState error={report.error} retry={() => report.refetch()} />}
          {asked && report.isPending && <SkeletonRows rows={6} />}
          {report.data && <ReportGroups report={report.data} />}
        </div>
      </div>
      <BriefDialog opened={dialog === 'brief'} search={search} onClose={close} />
      <StreetsDialog opened={dialog === 'streets'} onClose={close} />
    </Page>
  )
}

const cleared = (search: MeetingParams): MeetingParams =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value))
