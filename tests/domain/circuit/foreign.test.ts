import { expect, test } from 'vitest'
import { feelOf } from '../../../domain/circuit/compile/foreign.ts'

/** An expression as Camunda, Flowable and others write it. */
const el = (text: string): string => `\${${text}}`

test.each([
  [el('approved'), 'approved'],
  ['#{order.total >= 10.5}', 'order.total >= 10.5'],
  [el('a == 1 && b != "x"'), 'a = 1 and b != "x"'],
  [el("a eq 'x' or not b"), 'a = "x" or not(b)'],
  ['!done', 'not(done)'],
  ['!(a || b) && c', 'not((a or b)) and c'],
  ['not a == b', 'not(a = b)'],
  ['!a == b', 'not(a) = b'],
  ['ok == True', 'ok = true'],
  ['x == None', 'x = null'],
  ['n + 1 * 2 > -3', 'n + 1 * 2 > -3'],
])('%s is read as %s', (text, feel) => {
  expect(feelOf(text)).toBe(feel)
})

test.each([
  el('bean.check(x)'),
  el('list[0] == 1'),
  el('a ? b : c'),
  el('empty list'),
  el('a mod 2 == 1'),
  el('a').slice(0, -1),
  'a b',
  'a ==',
  '(a',
  '',
  'x in list',
  'f(x)',
  '"a\\n" == b',
  'a; b',
])('%s may mean something else elsewhere and is not read', (text) => {
  expect(feelOf(text)).toBeUndefined()
})
