import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHelp, useNews } from '../api/help.ts'
import type { HelpEntry } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { frenchSpaces } from '../i18n/typography.ts'
import { useTour } from '../tour/use-tour.ts'
import { openHelp } from './drawer-store.ts'
import styles from './help.module.css'
import { KeyList } from './key-list.tsx'
import { Referents } from './referents.tsx'

/** R20: the training material, whom to ask, and the ways to be heard. */
export function HelpScreen() {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), 200)
  const entries = useHelp(q ? { q } : {})
  const tour = useTour()
  return (
    <Page
      title={t('help.title')}
      intro={t('guide.intro')}
      tools={
        <>
          {tour && (
            <Button variant="default" onClick={tour.start}>
              {t('tour.again')}
            </Button>
          )}
          <Button onClick={() => openHelp({ show: 'ask' })}>{t('interventions.ask')}</Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div>
          <TextInput
            type="search"
            label={t('guide.search')}
            placeholder={t('guide.searchHint')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          {entries.isError && <ErrorState error={entries.error} retry={() => entries.refetch()} />}
          {entries.isPending && <SkeletonRows />}
          {entries.data && <Found entries={entries.data} q={q} />}
        </div>
        <aside className={styles.aside} aria-label={t('guide.people')}>
          <Referents />
          <Ways />
        </aside>
      </div>
      <section className={styles.section} aria-labelledby="keys">
        <h2 id="keys">{t('help.keys')}</h2>
        <KeyList />
      </section>
    </Page>
  )
}

/** By theme while nothing is asked; best first for a question. */
function Found({ entries, q }: { entries: readonly HelpEntry[]; q: string }) {
  const { t } = useTranslation()
  if (entries.length === 0) return <EmptyState title={t('guide.nothing')}>{t('guide.nothingHint')}</EmptyState>
  if (q)
    return (
      <>
        <p role="status" className="quiet">
          {t('guide.found', { count: entries.length })}
        </p>
        <Entries entries={entries} summaries />
      </>
    )
  const themes = [...Map.groupBy(entries, ({ theme }) => theme)]
  return (
    <div className={styles.themes}>
      {themes.map(([theme, own]) => (
        <section key={theme} aria-label={theme}>
          <h2>{frenchSpaces(theme)}</h2>
          <Entries entries={own} />
        </section>
      ))}
    </div>
  )
}

function Entries({ entries, summaries = false }: { entries: readonly HelpEntry[]; summaries?: boolean }) {
  return (
    <ul className={styles.articles}>
      {entries.map(({ slug, title, summary }) => (
        <li key={slug}>
          <Link to="/aide/$slug" params={{ slug }}>
            {frenchSpaces(title)}
          </Link>
          {summaries && <p className="quiet">{frenchSpaces(summary)}</p>}
        </li>
      ))}
    </ul>
  )
}

/** What I asked, and what I proposed, with what waits there for me. */
function Ways() {
  const { t } = useTranslation()
  const news = useNews().data
  const ways = [
    { to: '/demandes', label: t('interventions.title'), count: news?.interventions ?? 0 },
    { to: '/idees', label: t('feedback.title'), count: news?.feedback ?? 0 },
  ] as const
  return (
    <ul className={styles.waysList}>
      {ways.map(({ to, label, count }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
          {count > 0 && <span className={styles.badge}>{t('guide.waiting', { count })}</span>}
        </li>
      ))}
    </ul>
  )
}
