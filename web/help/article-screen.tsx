import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHelp, useHelpArticle } from '../api/help.ts'
import { isProblem } from '../api/problem.ts'
import type { HelpArticle } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { frenchSpaces } from '../i18n/typography.ts'
import styles from './article.module.css'
import { ArticleBody } from './article-body.tsx'
import { type Block, blocksOf } from './markdown.ts'

/** One article, with its table of contents; it prints without the frame. */
export function ArticleScreen() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/aide/$slug' })
  const article = useHelpArticle(slug)
  if (isProblem(article.error, 'NOT_FOUND', 'INVALID_REQUEST')) return <EmptyState title={t('guide.noArticle')} />
  if (article.isError) return <ErrorState error={article.error} retry={() => article.refetch()} />
  if (!article.data) return <SkeletonRows />
  const { title, theme, markdown } = article.data
  const blocks = blocksOf(markdown)
  return (
    <Page
      title={frenchSpaces(title)}
      intro={
        <>
          <Link to="/aide">{t('help.title')}</Link> › {theme}
        </>
      }
      tools={
        <Button
          variant="default"
          className={styles.screenOnly ?? ''}
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('viewer.print')}
        </Button>
      }
    >
      <div className={styles.layout}>
        <article>
          <ArticleBody blocks={blocks} />
          <Turn article={article.data} />
        </article>
        <Contents blocks={blocks} />
      </div>
    </Page>
  )
}

function Contents({ blocks }: { blocks: readonly Block[] }) {
  const { t } = useTranslation()
  const headings = blocks.filter((block) => block.kind === 'heading')
  if (headings.length < 2) return <div />
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <strong id="contents">{t('guide.contents')}</strong>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{frenchSpaces(text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The article before and the one after, by their titles. */
function Turn({ article: { previous, next } }: { article: HelpArticle }) {
  const { t } = useTranslation()
  const titles = new Map(useHelp({}).data?.map(({ slug, title }) => [slug, title]))
  const to = (slug: string | null, mark: string) =>
    slug && (
      <Link to="/aide/$slug" params={{ slug }}>
        {mark === '‹' && '‹ '}
        {frenchSpaces(titles.get(slug) ?? slug)}
        {mark === '›' && ' ›'}
      </Link>
    )
  return (
    <nav aria-label={t('guide.turn')} className={styles.turn}>
      <span>{to(previous, '‹')}</span>
      <span>{to(next, '›')}</span>
    </nav>
  )
}
