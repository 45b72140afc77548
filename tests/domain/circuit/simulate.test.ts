import { expect, test } from 'vitest'
import { simulate } from '../../../domain/circuit/trial/simulate.ts'
import { and, boundary, bpmn, end, line, names, start, trigger, user, xor } from './bpmn.ts'
import { planOf } from './play.ts'

const visa =
  '<userTask id="visa"><extensionElements><bannette:task kind="visa" role="director-general"><bannette:outcome id="approve" /><bannette:outcome id="refuse" /></bannette:task></extensionElements></userTask>'
const draft = bpmn(`${start()}${user('answer', 'send') + visa + xor('g', 'g-send')}${end('e')}`, [
  ...line('start', 'answer', 'visa', 'g', 'send', 'e'),
  'g -> answer if outcome = "refuse"',
])

test('R23 a draft is run against what was decided on a past letter: where it would go, and that it would end', async () => {
  const decisions = ['answer', 'visa', 'answer', 'visa', 'send'].map((element, index) => ({
    element,
    ...(element === 'visa' && { outcome: index === 1 ? 'refuse' : 'approve' }),
  }))
  const { status, steps, unused, passed } = simulate(await planOf(draft), decisions)
  expect([status, unused]).toEqual(['completed', []])
  expect(steps.map(({ open }) => open)).toEqual([['visa'], ['answer'], ['visa'], ['send'], []])
  expect(passed).toMatchObject({ visa: 2, 'g-answer': 1, 'g-send': 1 })
})

test('R23 where nobody decided, the letter would stop; decisions without a place are told', async () => {
  const { status, open, unused } = simulate(await planOf(draft), [
    { element: 'answer' },
    { element: 'visa', outcome: 'maybe' },
    { element: 'archive' },
  ])
  expect([status, open]).toEqual(['running', ['visa']])
  expect(unused).toMatchObject([
    { decision: { element: 'visa' }, refusal: { code: 'UNKNOWN_OUTCOME' } },
    { decision: { element: 'archive' } },
  ])
})

test('R23 decisions that came in another order find their place, timers and messages too', async () => {
  const plan = await planOf(
    bpmn(
      `${start() + and('f') + user('a', 'b', 'y') + and('j')}${boundary('late', 'a', trigger.timer('P1D'), false)}<receiveTask id="r" messageRef="m-go" />`,
      ['start -> f', 'f -> a', 'f -> b', 'a -> j', 'b -> j', 'j -> r', 'late -> y'],
      names.messages('go'),
    ),
  )
  const result = simulate(
    plan,
    ['r', 'late', 'b', 'a', 'y'].map((element) => ({ element })),
  )
  expect([result.status, result.unused]).toEqual(['completed', []])
  expect(result.steps.map(({ decision }) => decision.element)).toEqual(['late', 'b', 'a', 'r', 'y'])
})

test('R23 a condition that the past letter cannot answer is an incident of the simulation, not of the letter', async () => {
  const plan = await planOf(bpmn(start() + xor('g', 'g-b') + user('a', 'b'), ['start -> g', 'g -> a if x', 'g -> b']))
  expect(simulate(plan, []).incidents).toMatchObject([{ code: 'MISSING_VARIABLE', element: 'g' }])
  expect(simulate(plan, [], { x: true }).open).toEqual(['a'])
})
