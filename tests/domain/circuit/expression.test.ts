import fc from 'fast-check'
import { evaluate } from 'feelin'
import { expect, test } from 'vitest'
import { parseFeel } from '../../../domain/circuit/check/feel.ts'
import { feel } from '../../../domain/circuit/expression.ts'

test('conditions are answered as FEEL answers them, the simple ones included', () => {
  const name = fc.constantFrom('a', 'outcome', 'needsDg', 'true', 'null', 'x1')
  const text = fc.constantFrom('approve', '', 'a b', 'é')
  const value = fc.oneof(fc.boolean(), fc.constantFrom('approve', '', 'é', null, 3), fc.constant(undefined))
  const expression = fc.oneof(
    name,
    fc.tuple(name, text).map(([left, right]) => `${left} = "${right}"`),
  )
  fc.assert(
    fc.property(expression, fc.dictionary(name, value, { maxKeys: 4 }), (given, vars) => {
      const known = Object.fromEntries(Object.entries(vars).filter(([, one]) => one !== undefined))
      const expected = evaluate(given, known)
      const result = feel.value(given, () => known)
      if (expected.warnings.some(({ type }) => type === 'NO_VARIABLE_FOUND')) expect(result.ok).toBe(false)
      else expect(result).toEqual({ ok: true, value: expected.value })
    }),
    { numRuns: 500 },
  )
})

test('an expression never throws: what is wrong is told', () => {
  expect(feel.truth('a >', () => ({}))).toMatchObject({ ok: false, code: 'EXPRESSION_FAILED' })
  expect(feel.value('a.b', () => ({ a: {} }))).toMatchObject({ ok: false, code: 'MISSING_VARIABLE' })
  expect(feel.value('date("2026-01-02")', () => ({}))).toEqual({ ok: true, value: '2026-01-02' })
})

test('the variables an expression needs are found, those it binds itself are not', () => {
  expect(parseFeel('some v in visas satisfies v.outcome = wanted').variables).toEqual(['visas', 'wanted'])
  expect(parseFeel('count(list[item > limit]) > 2').variables).toEqual(['list', 'limit'])
})
