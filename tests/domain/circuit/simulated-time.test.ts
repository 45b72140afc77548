import { expect, test } from 'vitest'
import { type Decision, simulate } from '../../../domain/circuit/trial/simulate.ts'
import { newTimers } from '../../../domain/circuit/trial/simulated-time.ts'
import { tryOut } from '../../../domain/circuit/trial/trial.ts'
import { boundary, bpmn, end, start, trigger, user } from './bpmn.ts'
import { planOf } from './play.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 9))
const ways = ['start -> write', 'write -> read', 'read -> e', 'late -> chase', 'chase -> gone']
/** Writing, then reading; `late` beside the writing asks somebody to chase it. */
const drawn = (event: string, interrupting = false) =>
  planOf(
    bpmn(
      `${start()}${user('write', 'read', 'chase')}${boundary('late', 'write', event, interrupting)}${end('e', 'gone')}`,
      ways,
    ),
  )
const plain = () => planOf(bpmn(`${start()}${user('write', 'read')}${end('e')}`, ways.slice(0, 3)))
const decisions: Decision[] = [
  { element: 'write', at: day(8) },
  { element: 'read', at: day(9) },
]
const days = { startedAt: day(1), until: day(9), closures: [] }

test('R23 a timer that the draft adds fires when it would have fired, between what was decided', async () => {
  const [former, draft] = [await plain(), await drawn(trigger.timer('P3D'))]
  const news = newTimers(former, draft)
  expect([...news]).toEqual(['late'])
  const { fired, passed, unused } = simulate(draft, decisions, {}, { ...days, news })
  expect(fired).toEqual([{ element: 'late', at: day(4), recorded: false }])
  expect(passed).toMatchObject({ chase: 1, read: 1 })
  expect(unused).toEqual([])
})

test('R23 one that would have come after the letter was done fires for nobody, and no timer at all without the days', async () => {
  const [former, draft] = [await plain(), await drawn(trigger.timer('P8D'))]
  const news = newTimers(former, draft)
  expect(simulate(draft, decisions, {}, { ...days, news }).fired).toEqual([])
  expect(simulate(await drawn(trigger.timer('P3D')), decisions).fired).toEqual([])
})

test('R23 a repeated reminder fires as often as the wait was long, and no more', async () => {
  const draft = await drawn(trigger.cycle('R/P2D'))
  const { fired, status, open } = simulate(draft, decisions, {}, { ...days, news: new Set(['late']) })
  expect(fired.map(({ at }) => at)).toEqual([day(3), day(5), day(7)])
  expect([status, open]).toEqual(['running', ['chase', 'chase', 'chase']])
})

test('R23 one that takes the work away leaves the decisions that came later without a place', async () => {
  const [former, draft] = [await plain(), await drawn(trigger.timer('P3D'), true)]
  const { fired, open, unused } = simulate(draft, decisions, {}, { ...days, news: newTimers(former, draft) })
  expect([fired.length, open]).toEqual([1, ['chase']])
  expect(unused.map(({ decision }) => decision.element)).toEqual(['write', 'read'])
})

test('R23 a timer that both circuits have fires when it did; with another time, when it would have', async () => {
  const former = await drawn(trigger.timer('P3D'))
  const recorded: Decision[] = [{ element: 'late', at: day(5), timer: true }, ...decisions]
  const run = (draft: typeof former) =>
    tryOut([
      { plan: draft, former, inside: [''], letters: [{ id: 'a', vars: {}, over: true, decisions: recorded, days }] },
    ])
  const [same] = run(former).courses
  expect(same?.fired).toEqual([{ element: 'late', at: day(5), recorded: true }])
  const [sooner] = run(await drawn(trigger.timer('P2D'))).courses
  expect(sooner?.fired).toEqual([{ element: 'late', at: day(3), recorded: false }])
  const [without] = run(await plain()).courses
  expect([without?.fired, without?.unused]).toEqual([[], ['late']])
})
