import type { JSONContent } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { mergedFrom, passagesOf, textOf } from '../../web/editor/conflict/passages.ts'

const block = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const blocks = (...texts: string[]) => texts.map(block)
const words = (content: readonly JSONContent[]) => content.map(textOf)

describe('two versions of one reply, side by side', () => {
  const mine = blocks('Madame,', 'La chaussée sera reprise.', 'Bien à vous.')
  const theirs = blocks(
    'Madame,',
    'Les travaux auront lieu le 2 décembre.',
    'Une déviation est prévue.',
    'Bien à vous.',
  )

  test('what both hold alike is kept together, what differs stands face to face', () => {
    const shown = passagesOf(mine, theirs).map((passage) =>
      'same' in passage ? words(passage.same) : [words(passage.mine), words(passage.theirs)],
    )
    expect(shown).toEqual([
      ['Madame,'],
      [['La chaussée sera reprise.'], ['Les travaux auront lieu le 2 décembre.', 'Une déviation est prévue.']],
      ['Bien à vous.'],
    ])
  })

  test('each choice gives one version or both; without a choice nothing of either is lost', () => {
    const passages = passagesOf(mine, theirs)
    const [id] = passages.flatMap((passage) => ('same' in passage ? [] : [passage.id]))
    const merged = (choice?: 'mine' | 'theirs') =>
      words(mergedFrom(passages, new Map(choice && id !== undefined ? [[id, choice]] : [])))
    expect(merged('mine')).toEqual(words(mine))
    expect(merged('theirs')).toEqual(words(theirs))
    expect(merged()).toEqual([...words(theirs).slice(0, 3), ...words(mine).slice(1)])
  })

  test('an attribute that holds nothing makes no difference', () => {
    const written = [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: 'Madame,' }] }]
    expect(passagesOf(written, blocks('Madame,'))).toMatchObject([{ same: written }])
  })
})
