import { describe, expect, test } from 'vitest'
import type { ActBody } from '../../domain/acts.ts'
import { eventOf, type Intervention } from '../../domain/letters/changes.ts'
import { jointSteps } from '../../domain/letters/contributors.ts'
import { bpmn, each, loop, multi, start, sub, user } from './circuit/bpmn.ts'
import { type Play, play } from './circuit/play.ts'

const task = (id: string, attributes: string, characteristics: string): string =>
  `<userTask id="${id}" name="Avis"><extensionElements><bannette:task ${attributes} /></extensionElements>${characteristics}</userTask>`
const opinion = (attributes: string, characteristics: string) =>
  bpmn(start() + task('m', attributes, characteristics) + user('z'), ['start -> m', 'm -> z'])
const asked = 'kind="contribute" role="asked"'

/** What becomes of the act: null when it was applied, or the code of its refusal. */
function act(run: Play, body: ActBody): string | null {
  const tasks = run.tasks().map(({ id, kind, outcomes }) => ({ key: `1.${id}`, kind, outcomes }))
  const event = eventOf(body as Intervention, { tasks, plan: run.plan, engine: run.state, decisions: [] })
  if (!('type' in event)) return event.code
  run.apply(event)
  return null
}
const add = (run: Play, item: unknown, activity = 'm#1#0*') => act(run, { name: 'addContributor', activity, item })
const steps = (run: Play) => jointSteps(run.plan, run.state)

describe('who may be added to a step that several do', () => {
  test.each([
    ['by the role of who is asked', asked, 'unit', 'unit'],
    ['by the role of who is asked', asked, 'user', 'user'],
    ['by a unit that is computed from the item', 'kind="review" unit="= service"', 'service', 'unit'],
    ['by a person computed from the item', 'kind="visa" user="=person"', 'person', 'user'],
    ['not where the item says nothing of it', asked, 'matter', null],
    ['not where all are asked of the box', 'kind="contribute" role="box"', 'unit', null],
    ['not where one unit does all', 'kind="contribute" unit="VOIRIE"', 'unit', null],
  ])('R9 %s', async (_, attributes, item, takes) => {
    const run = await play(opinion(attributes, each('[7, 8]', item)))
    expect(steps(run)).toMatchObject([{ activity: 'm#1#0*', name: 'Avis', takes, asked: [7, 8], inTurn: false }])
    expect(add(run, takes === 'unit' ? 'DEP' : 9)).toBe(takes === null ? 'NOT_JOINABLE' : null)
  })

  test('R9 a unit where units are asked, a person where persons are, and nobody who has yet to answer', async () => {
    const units = await play(opinion(asked, each('units', 'unit')), { units: ['VOIRIE', 'DG'] })
    expect([9, '', null].map((item) => add(units, item))).toEqual(Array(3).fill('CONTRIBUTOR_UNFIT'))
    expect(add(units, 'DG')).toBe('ALREADY_ASKED')
    expect(add(units.complete('m'), 'VOIRIE')).toBeNull()
    expect(steps(units)[0]?.asked).toEqual(['DG', 'VOIRIE'])
    const people = await play(opinion(asked, each('[7]', 'user')))
    expect(['DEP', 7, 8].map((item) => add(people, item))).toEqual(['CONTRIBUTOR_UNFIT', 'ALREADY_ASKED', null])
  })

  test('R9 of a sequence, those whose turn is to come are asked already; whoever is added comes after them', async () => {
    const run = await play(opinion(asked, each('units', 'unit', true)), { units: ['VOIRIE', 'DG', 'DEP'] })
    run.complete('m')
    expect(add(run, 'DEP')).toBe('ALREADY_ASKED')
    expect(add(run, 'VOIRIE')).toBeNull()
    expect(steps(run)).toMatchObject([{ inTurn: true, asked: ['DG', 'DEP', 'VOIRIE'] }])
  })

  test('R14 nobody is added to a signature, to a loop, or to a step that is over', async () => {
    const signing = await play(opinion('kind="sign" role="asked"', each('[7]', 'user')))
    expect(add(signing, 8)).toBe('NOT_JOINABLE')
    const looping = await play(opinion(asked, loop({ condition: 'true' })))
    expect([steps(looping), add(looping, 'DEP')]).toEqual([[], 'UNKNOWN_ACTIVITY'])
    const over = (await play(opinion(asked, each('units', 'unit')), { units: ['DG'] })).complete('m')
    expect([steps(over), add(over, 'DEP')]).toEqual([[], 'UNKNOWN_ACTIVITY'])
    const counted = await play(opinion(asked, multi('2')))
    expect(add(counted, 'DEP')).toBe('NOT_JOINABLE')
  })
})

test('R9 a condition on how many have answered counts whoever was added', async () => {
  const half = each('units', 'unit').replace(
    ' />',
    '><completionCondition>numberOfCompletedInstances / numberOfInstances >= 0.5</completionCondition></multiInstanceLoopCharacteristics>',
  )
  const run = await play(opinion(asked, half), { units: ['VOIRIE', 'DG'] })
  add(run, 'DEP')
  expect(run.complete('m').open()).toEqual(['m', 'm'])
  expect(run.complete('m').open()).toEqual(['z'])
})

test('R9 where each has a sub-process, one more begins theirs, and it goes with the request that is withdrawn', async () => {
  const inside = task('a', asked, '') + user('check')
  const xml = bpmn(start() + sub('m', inside, ['a -> check'], each('units', 'unit')) + user('z'), [
    'start -> m',
    'm -> z',
  ])
  const run = await play(xml, { units: ['VOIRIE'] })
  expect(add(run, 'DEP')).toBeNull()
  expect(run.tasks().map(({ id, data }) => [id, data.unit])).toEqual([
    ['a#1#1', 'VOIRIE'],
    ['a#1#2', 'DEP'],
  ])
  expect(act(run, { name: 'withdraw', taskKey: '1.a#1#2' })).toBeNull()
  expect(run.complete('a').complete('check').open()).toEqual(['z'])
})
