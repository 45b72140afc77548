import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { notFound } from '../problems.ts'
import { listOf } from '../views/common.ts'
import { HelpArticle, HelpEntry, type HelpEntryBody, slugPattern } from '../views/help.ts'
import { type Article, readArticles, summaryOf } from './articles.ts'
import { indexArticles } from './search.ts'

const tags = ['help']
const Query = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 200, examples: ['demander une contribution'] })),
    screen: Type.Optional(Type.String({ maxLength: 200, examples: ['/courriers/$id'] })),
  },
  { additionalProperties: false },
)
const params = Type.Object({ slug: Type.String({ pattern: slugPattern, examples: ['chercher-un-courrier'] }) })

/** Training material for use and functional administration, open to every agent (R20). */
export const helpRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const articles = await readArticles()
  const index = indexArticles(articles)

  const list = {
    operationId: 'listHelp',
    description:
      'R20: the articles, all of them for everyone. `q`: full text in French, best first, accents and case ignored; ' +
      '`screen`: those of the screen at this address.',
    tags,
    querystring: Query,
    response: { 200: listOf(HelpEntry) },
  }
  app.get('/help', { schema: list }, async ({ query: { q, screen } }) => ({
    items: (q ? index.find(q) : articles).filter((article) => !screen || belongsTo(article, screen)).map(entryOf),
  }))

  const one = {
    operationId: 'readHelp',
    description: 'R20: one article, in Markdown without HTML.',
    tags,
    params,
    response: { 200: HelpArticle },
  }
  app.get('/help/:slug', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async ({ params: { slug } }) => {
    const at = articles.findIndex((article) => article.slug === slug)
    const article = articles[at]
    if (!article) throw notFound()
    const { screens, markdown } = article
    const [previous, next] = [articles[at - 1]?.slug ?? null, articles[at + 1]?.slug ?? null]
    return { ...entryOf(article), screens: [...screens], markdown, previous, next }
  })
}

const entryOf = (article: Article): HelpEntryBody => {
  const { slug, title, theme, audience } = article
  return { slug, title, theme, audience: [...audience], summary: summaryOf(article) }
}

/** The address as it is, or its pattern: `/courriers/$id` is also `/courriers/7b0f…`. */
function belongsTo({ screens }: Article, screen: string): boolean {
  const parts = screen.split('/')
  return screens.some((pattern) => {
    const own = pattern.split('/')
    return own.length === parts.length && own.every((part, n) => part === parts[n] || part.startsWith('$'))
  })
}
