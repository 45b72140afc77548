import { Button, Drawer } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHelp, useHelpArticle } from '../api/help.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { FeedbackForm } from '../feedback/feedback-form.tsx'
import { frenchSpaces } from '../i18n/typography.ts'
import { RequestForm } from '../interventions/request-form.tsx'
import { ArticleBody } from './article-body.tsx'
import { closeHelp, type DrawerView, openHelp, useHelpDrawer } from './drawer-store.ts'
import styles from './help.module.css'
import { blocksOf } from './markdown.ts'
import { Referents } from './referents.tsx'
import { useScreen } from './use-screen.ts'

/** F1 or « ? »: the help of the screen one is on, beside it. */
export function HelpDrawer() {
  const { t } = useTranslation()
  const view = useHelpDrawer()
  useHotkeys([['F1', () => openHelp({ show: 'screen' })]], [])
  return (
    <Drawer
      opened={view !== null}
      onClose={closeHelp}
      position="right"
      size="lg"
      title={view && t(`guide.drawer.${view.show}`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {view && <Content view={view} />}
    </Drawer>
  )
}

function Content({ view }: { view: DrawerView }) {
  if (view.show === 'article') return <Article slug={view.slug} />
  if (view.show === 'ask') return <RequestForm onDone={closeHelp} />
  if (view.show === 'feedback') return <FeedbackForm onDone={closeHelp} />
  return <ScreenHelp />
}

function ScreenHelp() {
  const { t } = useTranslation()
  const { pattern } = useScreen()
  const entries = useHelp({ screen: pattern })
  return (
    <div className={styles.drawer}>
      {entries.isError && <ErrorState error={entries.error} retry={() => entries.refetch()} />}
      {entries.isPending && <SkeletonRows rows={4} />}
      {entries.data?.length === 0 && <EmptyState title={t('guide.nothingHere')} />}
      <ul className={styles.entries}>
        {entries.data?.map(({ slug, title, summary }) => (
          <li key={slug}>
            <button type="button" onClick={() => openHelp({ show: 'article', slug })}>
              <strong>{frenchSpaces(title)}</strong>
              <span className="quiet">{frenchSpaces(summary)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Link to="/aide" onClick={closeHelp}>
        {t('guide.all')}
      </Link>
      <Referents />
      <div className={styles.ways}>
        <Button onClick={() => openHelp({ show: 'ask' })}>{t('interventions.ask')}</Button>
        <Button variant="default" onClick={() => openHelp({ show: 'feedback' })}>
          {t('feedback.give')}
        </Button>
      </div>
    </div>
  )
}

function Article({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const article = useHelpArticle(slug)
  if (article.isError) return <ErrorState error={article.error} retry={() => article.refetch()} />
  if (!article.data) return <SkeletonRows />
  return (
    <div className={styles.drawer}>
      <Button variant="subtle" size="compact-sm" onClick={() => openHelp({ show: 'screen' })}>
        {t('guide.back')}
      </Button>
      <h2>{frenchSpaces(article.data.title)}</h2>
      <ArticleBody
        blocks={blocksOf(article.data.markdown)}
        onArticle={(other) => openHelp({ show: 'article', slug: other })}
      />
      <Link to="/aide/$slug" params={{ slug }} onClick={closeHelp}>
        {t('guide.openLarge')}
      </Link>
    </div>
  )
}
