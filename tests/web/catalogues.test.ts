import { expect, test } from 'vitest'
import { en } from '../../web/i18n/en.ts'
import { fr } from '../../web/i18n/fr.ts'
import { frenchSpaces } from '../../web/i18n/typography.ts'

type Node = { [key: string]: string | Node }

const sentences = (node: Node, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`),
  )
const french = new Map(sentences(fr))
const english = new Map(sentences(en))
const places = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()

test('English is as complete as French: the same sentences, none empty', () => {
  expect([...english.keys()].sort()).toEqual([...french.keys()].sort())
  for (const sentence of [...french.values(), ...english.values()]) expect(sentence.trim()).not.toBe('')
})

test('both languages name the same values in each sentence', () => {
  for (const [key, sentence] of french) expect([key, places(english.get(key) ?? '')]).toEqual([key, places(sentence)])
})

test('a sentence that counts has its singular and its plural', () => {
  for (const key of french.keys())
    if (key.endsWith('_one')) expect(french.has(key.replace(/_one$/, '_other'))).toBe(true)
})

test('French is written with the typographic apostrophe and no double space', () => {
  for (const [key, sentence] of french) {
    expect([key, sentence.includes("'")]).toEqual([key, false])
    expect([key, /\S {2,}/.test(sentence)]).toEqual([key, false])
  }
})

test('a sentence never breaks before « ; : ! ? » nor inside the quotation marks', () => {
  expect(frenchSpaces('Qui peut m’aider ?')).toBe('Qui peut m’aider\u202f?')
  expect(frenchSpaces('Échéance : « demain » ; c’est dit !')).toBe(
    'Échéance\u00a0: «\u202fdemain\u202f»\u202f; c’est dit\u202f!',
  )
  expect(frenchSpaces('retard 3 j')).toBe('retard 3\u00a0j')
})
