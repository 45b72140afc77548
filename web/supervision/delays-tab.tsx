import '@mantine/dates/styles.css'
import { NativeSelect } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDelayFigures } from '../api/supervision.ts'
import type { DelayFigures } from '../api/types.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { DelaysTable } from './delays-table.tsx'
import { DomainsSection } from './domains-section.tsx'
import { ExportButton } from './export-button.tsx'
import { changed, type SearchPart } from './search.ts'
import styles from './supervision.module.css'

const groups = ['unit', 'type', 'channel', 'month'] as const

/** How letters were answered and acknowledged (R11, R17), and whom contributions are asked of (R10). */
export function DelaysTab() {
  const { t } = useTranslation()
  const { from, to, by = 'unit' } = useSearch({ from: '/supervision' })
  const query = { by, ...(from && { from }), ...(to && { to }) }
  const delays = useDelayFigures(query)
  return (
    <>
      <Period by={by} shown={delays.data} />
      {delays.isError && <ErrorState error={delays.error} retry={() => delays.refetch()} />}
      {delays.isPending && <SkeletonRows rows={6} />}
      {delays.data && (
        <section className={styles.section} aria-labelledby="delays">
          <div className={styles.head}>
            <h2 id="delays">{t('supervision.delays')}</h2>
            <ExportButton table="delays" query={query} />
          </div>
          {delays.data.rows.length === 0 ? (
            <EmptyState title={t('supervision.noLetter')} />
          ) : (
            <DelaysTable delays={delays.data} />
          )}
        </section>
      )}
      <DomainsSection />
    </>
  )
}

function Period({ by, shown }: { by: DelayFigures['by']; shown: DelayFigures | undefined }) {
  const { t, i18n } = useTranslation()
  const search = useSearch({ from: '/supervision' })
  const navigate = useNavigate()
  const change = (part: SearchPart) =>
    navigate({ to: '/supervision', search: changed(search, { ...part, tab: 'delais' }), replace: true })
  const date = { locale: i18n.language, valueFormat: 'D MMM YYYY' }
  return (
    <search className={styles.filters}>
      <DateInput
        label={t('registry.from')}
        {...date}
        value={search.from ?? shown?.from ?? null}
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <DateInput
        label={t('registry.to')}
        {...date}
        value={search.to ?? shown?.to ?? null}
        onChange={(to) => change({ to: to ?? undefined })}
      />
      <NativeSelect
        label={t('supervision.groupBy')}
        value={by}
        onChange={({ currentTarget }) => change({ by: groups.find((one) => one === currentTarget.value) })}
        data={groups.map((value) => ({ value, label: t(`supervision.by.${value}`) }))}
      />
    </search>
  )
}
