import { expect, test } from 'vitest'
import type { Article } from '../../api/help/articles.ts'
import { indexArticles } from '../../api/help/search.ts'

const article = (slug: string, title: string, markdown: string): Article => ({
  ...{ slug, title, markdown, theme: 'Utilisation', order: 1 },
  ...{ audience: [], screens: [], keywords: [] },
})
const index = indexArticles([
  article('viser', 'Donner un visa', 'Le visa est donné dans l’application, jamais sur papier.'),
  article('signer', 'Signer une réponse', 'La griffe est apposée ; le visa est donné avant.'),
  article('absence', 'Préparer une absence', 'Une délégation commence et finit seule.'),
])
const found = (words: string) => index.find(words).map(({ slug }) => slug)

test('R20 all the words of a question are in the article that is found, the one about it first', () => {
  expect(found('visa')).toEqual(['viser', 'signer'])
  expect(found('visa griffe')).toEqual(['signer'])
  expect(found('visa délégation')).toEqual([])
})

test('R20 accents, elisions, endings and an unfinished last word do not matter', () => {
  expect(found('l’apposition des griffes')).toEqual([])
  expect(found('delegations')).toEqual(['absence'])
  expect(found('comment préparer mon abse')).toEqual(['absence'])
})
