import { expect, test } from 'vitest'
import { type Move, type MoveHow, passagesOf, toAndFroOf } from '../../domain/letters/passages.ts'

const hows: Readonly<Record<string, MoveHow>> = { '+': 'entered', '>': 'routed', '!': 'handed-over', '=': 'replaced' }
/** `+BDC >DEP !BDC`: came into the mail office, was routed to DEP, which sent it back. */
const way = (told: string): Move[] =>
  told
    .split(' ')
    .filter(Boolean)
    .map((word, n) => ({
      how: hows[word[0] ?? ''] ?? 'entered',
      box: word.slice(1),
      at: `2026-11-0${n + 1}T09:00:00.000Z`,
    }))

test.each([
  ['', [], 0, 0, {}, null],
  ['+DEP', ['DEP'], 0, 0, {}, null],
  ['+BDC >DEP', ['BDC', 'DEP'], 1, 0, {}, null],
  ['+DEP !DCV', ['DEP', 'DCV'], 1, 1, {}, null],
  ['+DEP !BDC >DCV', ['DEP', 'BDC', 'DCV'], 2, 1, {}, null],
  ['+DEP !BDC >DCV !DEP', ['DEP', 'BDC', 'DCV', 'DEP'], 3, 2, { DEP: 1 }, { changes: 3, returns: 1 }],
  ['+BDC >DEP !BDC', ['BDC', 'DEP', 'BDC'], 2, 1, { BDC: 1 }, { changes: 2, returns: 1 }],
  ['+DEP !DCV !DRH !DEJ', ['DEP', 'DCV', 'DRH', 'DEJ'], 3, 3, {}, { changes: 3, returns: 0 }],
  [
    '+DEP !DCV !DEP !DCV !DEP',
    ['DEP', 'DCV', 'DEP', 'DCV', 'DEP'],
    4,
    4,
    { DEP: 2, DCV: 1 },
    { changes: 4, returns: 3 },
  ],
  ['+BDC !DEP !BDC !DCV', ['BDC', 'DEP', 'BDC', 'DCV'], 3, 1, { BDC: 1 }, { changes: 3, returns: 1 }],
  ['+DEP +DEP !DEP !DCV', ['DEP', 'DCV'], 1, 1, {}, null],
  ['+DEP =DEN', ['DEN'], 0, 0, {}, null],
  ['+DEP !DCV =DEP', ['DEP'], 0, 0, {}, null],
  ['+DEP !DCV !DEP =DEN !DCV', ['DEN', 'DCV', 'DEN', 'DCV'], 3, 3, { DEN: 1, DCV: 1 }, { changes: 3, returns: 2 }],
])('a letter on the way « %s » is counted box by box', (told, boxes, changes, handOvers, returns, said) => {
  const found = passagesOf(way(told))
  expect(found.stops.map(({ box }) => box)).toEqual(boxes)
  expect({ changes: found.changes, handOvers: found.handOvers }).toEqual({ changes, handOvers })
  expect(Object.fromEntries(found.returns.map(({ box, times }) => [box, times]))).toEqual(returns)
  expect(toAndFroOf(found)).toEqual(said)
})

test('whoever sends a letter to a box is told when that box last sent it away, and never that the mail office did (R1)', () => {
  const { sentAway } = passagesOf(way('+BDC !DEP !BDC >DEP !DCV'))
  expect(sentAway).toEqual([{ box: 'DEP', by: { box: 'DCV', how: 'handed-over', at: '2026-11-05T09:00:00.000Z' } }])
})
