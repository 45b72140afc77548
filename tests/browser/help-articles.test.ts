import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticles, summaryOf } from '../../api/help/articles.ts'
import { indexArticles, stemsOf } from '../../api/help/search.ts'
import { projectRoot } from '../../cli/paths.ts'
import { type Block, blocksOf } from '../../web/help/markdown.ts'
import { fr } from '../../web/i18n/fr.ts'
import { tourNames, tours } from '../../web/tour/tours.ts'

const articles = await readArticles()
const parsed = articles.map((article) => ({ slug: article.slug, blocks: blocksOf(article.markdown) }))
const router = readFileSync(join(projectRoot, 'web/router.tsx'), 'utf8')
const paths = new Set([...router.matchAll(/path: '([^']+)'/g)].map(([, path]) => path))
const roles = ['all', 'mail-office', 'assistant', 'agent', 'visa', 'elected', 'it']

describe('the articles of the help (R20)', () => {
  test('R20 there is material for use and for functional administration, for every role', () => {
    expect(articles.length).toBeGreaterThanOrEqual(25)
    for (const role of roles)
      expect(
        articles.filter(({ audience }) => audience.includes(role)),
        role,
      ).not.toEqual([])
    for (const { slug, audience } of articles)
      expect([slug, audience.filter((one) => !roles.includes(one))]).toEqual([slug, []])
  })

  test('every article has a place of its own, a summary and an address', () => {
    expect(new Set(articles.map(({ order }) => order)).size).toBe(articles.length)
    for (const article of articles) {
      expect(article.slug).toMatch(/^[a-z0-9-]{2,60}$/)
      expect([article.slug, summaryOf(article).length > 40]).toEqual([article.slug, true])
    }
  })

  test('every picture that an article shows is there', () => {
    const missing = parsed.flatMap(({ slug, blocks }) =>
      picturesOf(blocks)
        .filter((src) => !existsSync(join(projectRoot, src.replace('/help-images/', 'docs/images/'))))
        .map((src) => [slug, src]),
    )
    expect(missing).toEqual([])
  })

  test('every link between articles leads to an article, also in a reader of Markdown files', () => {
    const slugs = new Set(articles.map(({ slug }) => `/aide/${slug}`))
    for (const { slug, blocks } of parsed)
      for (const href of linksOf(blocks)) expect([slug, href, slugs.has(href)]).toEqual([slug, href, true])
  })

  test('every screen that an article belongs to is a screen of the application', () => {
    for (const { slug, screens } of articles)
      expect([slug, screens.filter((screen) => !paths.has(screen))]).toEqual([slug, []])
  })

  test('no mark of Markdown is left unread in what is shown', () => {
    for (const { slug, blocks } of parsed)
      for (const text of textsOf(blocks)) expect([slug, text, /[*`]|\]\(|^#/.test(text)]).toEqual([slug, text, false])
  })

  test('the articles are written with the typographic apostrophe', () => {
    for (const { slug, title, markdown } of articles)
      expect([slug, `${title} ${markdown}`.includes("'")]).toEqual([slug, false])
  })
})

describe('the search in the help (R20)', () => {
  const index = indexArticles(articles)
  const first = (words: string) => index.find(words)[0]?.slug

  test('R20 accents, capitals, plurals and the forms of a verb do not count', () => {
    expect(stemsOf('Délégations')).toEqual(stemsOf('delegation'))
    expect(stemsOf('enregistrer')).toEqual(stemsOf('enregistré'))
    expect(stemsOf('l’accusé')).toEqual(stemsOf('accuse'))
  })

  test.each([
    ['comment demander une contribution ?', 'demander-une-contribution'],
    ['accusé de réception', 'accuser-reception'],
    ['AR', 'accuser-reception'],
    ['réunion congés remplacement', undefined],
    ['congés', 'delegation-et-absence'],
    ['griffe', 'signer-par-griffe'],
    ['visa téléphone', 'viser'],
    ['réorganisation', 'organigramme'],
    ['courrier bloque', 'incidents'],
    ['imprimer la reponse signee', 'envoyer-et-imprimer'],
    ['modele', 'modeles'],
    ['xylophone', undefined],
  ])('R20 « %s » finds %s first', (words, slug) => {
    expect(first(words)).toBe(slug)
  })

  test('R20 a word that is not typed to its end finds already', () => {
    expect(index.find('contrib').map(({ slug }) => slug)).toContain('contribuer')
  })
})

describe('the guided tours (R20)', () => {
  test.each(tourNames)('R20 the tour of %s has four to six steps, on screens that exist, with words', (name) => {
    expect(tours[name].length).toBeGreaterThanOrEqual(4)
    expect(tours[name].length).toBeLessThanOrEqual(6)
    for (const step of tours[name]) {
      expect(paths).toContain(step.at)
      expect(fr.tour.step[step.name].text.length).toBeGreaterThan(20)
    }
  })
})

const picturesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block.src] : []))

const inlinesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'note') return block.inlines
    return block.kind === 'bullets' || block.kind === 'steps' ? block.items.flat() : []
  })

const linksOf = (blocks: readonly Block[]) =>
  inlinesOf(blocks).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []))

const textsOf = (blocks: readonly Block[]) => [
  ...inlinesOf(blocks).map(({ text }) => text),
  ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
]
