import { expect, test } from 'vitest'
import { parseEvent } from '../../web/api/live.ts'
import type { Unit } from '../../web/api/types.ts'
import { linesOf, matching } from '../../web/components/unit-tree.ts'
import { typographic } from '../../web/i18n/typography.ts'
import { split } from '../../web/inbox/use-stable-list.ts'
import { inboxSearch, registrySearch } from '../../web/lib/search-params.ts'
import { piecesOf } from '../../web/registry/pieces-of.ts'

const unit = (code: string, name: string, parent: string | null, isBox = true): Unit => ({
  code,
  name,
  parent,
  isBox,
  kind: 'service',
})
const town = [
  unit('VOIRIE', 'Service Voirie', 'DEP'),
  unit('DEP', 'Direction de l’espace public', 'VILLE'),
  unit('VILLE', 'Ville', null, false),
  unit('ECLAIRAGE', 'Service Éclairage public', 'DEP'),
]

test('the box picker shows the org chart from the town down', () => {
  expect(linesOf(town).map(({ code, depth }) => `${depth} ${code}`)).toEqual([
    '0 VILLE',
    '1 DEP',
    '2 VOIRIE',
    '2 ECLAIRAGE',
  ])
})

test('a box is found by any words of its name or of the units above it, accents and case aside', () => {
  const found = (typed: string) => matching(linesOf(town), typed).map(({ code }) => code)
  expect(found('eclairage')).toEqual(['ECLAIRAGE'])
  expect(found('espace voirie')).toEqual(['VOIRIE'])
  expect(found('espace public')[0]).toBe('DEP')
  expect(found('rien')).toEqual([])
})

test('a list that is read does not move: what is new waits, what is done leaves', () => {
  const items = [{ id: 'new' }, { id: 'kept' }]
  expect(split(items, new Set(['kept', 'done']))).toEqual({ shown: [{ id: 'kept' }], fresh: [{ id: 'new' }] })
  expect(split(items, null).shown).toHaveLength(2)
})

test('words found are marked in the excerpt', () => {
  expect(piecesOf('un «nid-de-poule» rue').map(({ text, found }) => [text, found])).toEqual([
    ['un ', false],
    ['nid-de-poule', true],
    [' rue', false],
  ])
})

test('the address keeps the question, and only what the screen knows', () => {
  expect(registrySearch({ q: 2026, box: 'DEP', other: 'x', status: '' })).toEqual({ q: '2026', box: 'DEP' })
  expect(inboxSearch({ kind: 'visa', box: 'DG' })).toEqual({ kind: 'visa', box: 'DG' })
  expect(inboxSearch({ kind: 'unknown' })).toEqual({})
})

test('a live event names its letter; a heartbeat says nothing', () => {
  expect(parseEvent('event: changed\ndata: {"letterId":"x"}')).toEqual({ letterId: 'x' })
  expect(parseEvent(': heartbeat')).toBeNull()
  expect(parseEvent('data: {')).toEqual({})
})

test('what the town configured is shown with typographic apostrophes; codes and quotes stay', () => {
  expect(typographic("Direction de l'espace public")).toBe('Direction de l’espace public')
  expect(typographic("'A' 12'")).toBe("'A' 12'")
})
