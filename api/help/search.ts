import { type Article, plain } from './articles.ts'

/** Finds articles by the words of everyday French; built once, from the files, in each process. */
export type HelpIndex = { find(words: string): Article[] }

/** Where a word stands says how much the article is about it. */
const weights = { title: 12, keywords: 8, headings: 4, text: 1 } as const

/** Words that every question has and no answer is found by. */
const empty = new Set(
  'a au aux avec ce ces comment dans de des du elle en est et faire faut il je la le les leur ma mes mon ne nous on ou par pas pour qu que quel quelle qui quoi sa se ses son sur un une vous'.split(
    ' ',
  ),
)

export function indexArticles(articles: readonly Article[]): HelpIndex {
  const weighed = articles.map((article) => ({ article, words: weigh(article) }))
  return {
    find(words) {
      const wanted = stemsOf(words)
      if (wanted.length === 0) return []
      return weighed
        .map(({ article, words: own }) => ({ article, score: scoreOf(wanted, own) }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
        .map(({ article }) => article)
    },
  }
}

/** All words must be there, the last one perhaps not typed to its end. Long texts do not win by their length. */
function scoreOf(wanted: readonly string[], own: ReadonlyMap<string, number>): number {
  let score = 0
  for (const stem of wanted) {
    const found = own.get(stem) ?? longest(stem, own)
    if (found === 0) return 0
    score += Math.log2(1 + found)
  }
  return score
}

function longest(beginning: string, own: ReadonlyMap<string, number>): number {
  if (beginning.length < 3) return 0
  let best = 0
  for (const [stem, weight] of own) if (weight > best && stem.startsWith(beginning)) best = weight
  return best / 2
}

function weigh({ title, keywords, markdown }: Article): Map<string, number> {
  const words = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const stem of stemsOf(text)) words.set(stem, (words.get(stem) ?? 0) + weight)
  }
  add(title, weights.title)
  add(keywords.join(' '), weights.keywords)
  for (const [heading] of markdown.matchAll(/^#+ .*$/gm)) add(heading, weights.headings)
  add(plain(markdown), weights.text)
  return words
}

/** Words as they are compared: without accents, elisions, empty words and the endings of number, gender and verb. */
export function stemsOf(text: string): string[] {
  const bare = text
    .toLocaleLowerCase('fr')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:[cdjlmnst]|qu|lorsqu|puisqu)['’]/g, ' ')
  return (bare.match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1 && !empty.has(word)).map(stem)
}

/** Light French stemming: what is left is a key to compare, not a word. */
function stem(word: string): string {
  if (word.length < 5) return word.replace(/[sx]$/, '')
  return word
    .replace(/aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/(issement|ement|ment)$/, '')
    .replace(/(ation|ateur|atrice|age)$/, '')
    .replace(/(erez|eront|erai|era|ees|ee|er|ez|es|e)$/, '')
    .replace(/(.)\1$/, '$1')
}
