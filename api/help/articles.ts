import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** One article of the training material (R20), from `docs/aide/<theme>/<slug>.md`. */
export type Article = {
  slug: string
  title: string
  /** Heading under which it is listed. */
  theme: string
  audience: readonly string[]
  /** Patterns of addresses (`/courriers/$id`) whose contextual help it is. */
  screens: readonly string[]
  keywords: readonly string[]
  order: number
  /** The text without its front matter. */
  markdown: string
}

const helpFolder = fileURLToPath(new URL('../../docs/aide', import.meta.url))

/** Every article, in the order of reading. @throws when a file lacks its front matter: better no start than no help */
export async function readArticles(folder: string = helpFolder): Promise<Article[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'))
  const articles = await Promise.all(
    names.map(async (name) => toArticle(basename(name, '.md'), await readFile(join(folder, name), 'utf8'))),
  )
  return articles.sort((one, other) => one.order - other.order || one.slug.localeCompare(other.slug))
}

/** The first paragraph, as a list shows it. */
export const summaryOf = ({ markdown }: Article): string => plain(markdown.split('\n\n', 1)[0] ?? '')

/** What is read of a piece of Markdown: no marks, no addresses. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(#+|[-*>]|\d+\.)\s+/gm, '')
    .replace(/[*`|]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function toArticle(slug: string, file: string): Article {
  const [, front, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  if (front === undefined || markdown === undefined) throw new Error(`the article ${slug} has no front matter`)
  const { title, theme, order, ...lists } = parse(front) as Record<string, unknown>
  if (typeof title !== 'string' || typeof theme !== 'string' || typeof order !== 'number')
    throw new Error(`the article ${slug} lacks its title, theme or order`)
  const list = (name: string) => ((lists[name] as unknown[] | undefined) ?? []).map(String)
  const [audience, screens, keywords] = [list('audience'), list('screens'), list('keywords')]
  return { slug, title, theme, order, audience, screens, keywords, markdown: markdown.trim() }
}
