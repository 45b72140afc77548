import { expect, test } from 'vitest'
import { type Migration, migrate } from '../../../domain/circuit/migrate/migrate.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import {
  and,
  boundary,
  bpmn,
  catching,
  each,
  end,
  eventGateway,
  handler,
  line,
  multi,
  names,
  or,
  repeated,
  start,
  sub,
  trigger,
  user,
} from './bpmn.ts'
import { Play, planOf, play } from './play.ts'

const messages = names.messages('ask', 'stop')

/** Migrates a letter that must have a place, and goes on with it. */
function moved(run: Play, to: Plan, mapping: Record<string, string> = {}) {
  const migration = migrate(run.plan, run.state, to, mapping)
  if (!migration.ok) throw new Error(JSON.stringify(migration.refusals))
  const next = new Play(to)
  next.state = migration.state
  return { next, ...migration }
}

const refused = (migration: Migration) =>
  migration.ok ? [] : migration.refusals.map(({ element, code }) => `${element} ${code}`)

test('R23 a letter goes on in the new version where it is: its task keeps its id and says what the new version says', async () => {
  const run = await play(bpmn(start() + user('a', 'b'), line('start', 'a', 'b')))
  const to = await planOf(
    bpmn(`${start()}<userTask id="a" name="Traiter" />${user('check', 'b')}`, line('start', 'a', 'check', 'b')),
  )
  const { next, commands, report } = moved(run, to)
  expect(commands).toMatchObject([{ type: 'changeTask', task: { id: 'a#1#0', name: 'Traiter' } }])
  expect(report.carried).toEqual([{ id: 'a#1#0', type: 'task', from: 'a', to: 'a' }])
  expect(next.complete('a').open()).toEqual(['check'])
})

test('R23 an element that is called otherwise is found by the mapping, inside a sub-process too, and no id comes twice', async () => {
  const inner = (id: string, task: string) => sub(id, start(`${id}0`) + user(task), line(`${id}0`, task))
  const run = await play(bpmn(start() + inner('s', 'a') + user('z'), line('start', 's', 'z')))
  const to = await planOf(
    bpmn(start() + inner('part', 'b') + user('a', 'z'), [...line('start', 'part', 'a', 'part'), 'a -> z']),
  )
  const { next } = moved(run, to, { s: 'part', a: 'b' })
  expect(next.tasks().map(({ id, element }) => [id, element])).toEqual([['a#1#0', 'b']])
  expect(next.complete('b').tasks()[0]?.id).toBe('a#2#0')
})

test('R23 what has no place is named and nothing is moved', async () => {
  const run = await play(
    bpmn(start() + and('f') + user('a', 'b', 'c', 'd') + and('j') + repeated('m', multi('2')), [
      ...['a', 'b', 'c', 'd', 'm'].map((id) => `f -> ${id}`),
      'start -> f',
      'd -> j',
      'a -> j',
    ]),
  )
  run.complete('d')
  const to = await planOf(
    bpmn(
      `${start() + and('f') + user('a', 'm')}<receiveTask id="b" messageRef="m-ask" />${sub('s', user('c'), [])}`,
      ['a', 'b', 's', 'm'].map((id) => `f -> ${id}`).concat('start -> f'),
      messages,
    ),
  )
  expect(refused(migrate(run.plan, run.state, to))).toEqual([
    'b OTHER_KIND',
    'c OTHER_SCOPE',
    'm OTHER_REPETITION',
    'm OTHER_REPETITION',
    'm OTHER_REPETITION',
    'd-j NO_SUCH_ELEMENT',
  ])
})

test('R23 a timer that counts down keeps its deadline; one that is gone stops; a new one begins', async () => {
  const model = (id: string, value: string) =>
    bpmn(
      start() + user('a', 'y') + boundary('keep', 'a', trigger.timer(value)) + boundary(id, 'a', trigger.timer('P9D')),
      [...line('start', 'a'), 'keep -> y', `${id} -> y`],
    )
  const run = await play(model('old', 'P1D'))
  const { next, commands, report } = moved(run, await planOf(model('new', 'P2D')))
  expect(commands).toEqual([
    { type: 'disarmTimer', timerId: 'old#1#0' },
    { type: 'armTimer', timerId: 'new#1#0', element: 'new', spec: { kind: 'duration', value: 'P9D' } },
  ])
  expect(report.timers).toEqual([{ id: 'keep#1#0', from: 'keep', to: 'keep' }])
  expect([report.disarmed, report.armed]).toEqual([
    [{ id: 'old#1#0', element: 'old' }],
    [{ id: 'new#1#0', element: 'new' }],
  ])
  expect(next.timer('keep').open()).toEqual(['y'])
})

test('R23 an event sub-process of the new version listens for letters under way, and so does a new branch of a choice', async () => {
  const gate = eventGateway('g') + catching('c1', trigger.timer('P1D')) + user('a')
  const run = await play(bpmn(start() + gate, line('start', 'g', 'c1', 'a')))
  const recall = handler('h', trigger.message('stop'), true, user('x'), line('h-start', 'x'))
  const to = await planOf(
    bpmn(
      start() + gate + catching('c2', trigger.message('ask')) + user('b') + recall,
      [...line('start', 'g', 'c1', 'a'), ...line('g', 'c2', 'b')],
      messages,
    ),
  )
  expect(moved(run, to).next.message('ask').open()).toEqual(['b'])
  expect(moved(run, to).next.message('stop').open()).toEqual(['x'])
})

test('R23 a join that needs less in the new version goes on at once; one that is no join any more is refused', async () => {
  const model = (join: string, third: boolean) =>
    bpmn(start() + and('f') + user('a', 'b', 'c', 'z') + join, [
      ...['start -> f', 'f -> a', 'f -> b', 'f -> c', 'a -> j', 'b -> j', 'j -> z'],
      ...(third ? ['c -> j'] : []),
    ])
  const run = (await play(model(and('j'), true))).complete('a').complete('b')
  const { next, report } = moved(run, await planOf(model(and('j'), false)))
  expect([next.open(), report.opened]).toEqual([['c', 'z'], [{ id: 'z#1#0', element: 'z' }]])
  expect(moved(run, await planOf(model(or('j'), true))).next.open()).toEqual(['c'])
  const through = await planOf(model(user('j'), true))
  expect(refused(migrate(run.plan, run.state, through))).toEqual(['a-j NOT_A_JOIN', 'b-j NOT_A_JOIN'])
})

test('R23 a multi-instance goes on with its counters, its items and its new completion condition', async () => {
  const model = (until: string) =>
    bpmn(
      `${start()}<userTask id="m">${each('people', 'who', true).replace(' />', `>${until}</multiInstanceLoopCharacteristics>`)}</userTask>${user('z')}`,
      line('start', 'm', 'z'),
    )
  const run = (await play(model(''), { people: ['ann', 'bob', 'eve'] })).complete('m')
  const to = await planOf(model('<completionCondition>numberOfCompletedInstances = 2</completionCondition>'))
  const { next } = moved(run, to)
  expect(next.tasks()[0]?.data).toEqual({ who: 'bob', loopCounter: 2 })
  expect(next.complete('m').open()).toEqual(['z'])
})

test('R23 a letter that is over, or in another version than said, is not moved', async () => {
  const run = await play(bpmn(start() + user('a'), line('start', 'a')))
  const other = await planOf(bpmn(start() + user('a', 'b'), line('start', 'a', 'b')))
  expect(refused(migrate(other, run.state, run.plan))).toEqual(['p NOT_RUNNING'])
  expect(refused(migrate(run.plan, run.complete('a').state, other))).toEqual(['p NOT_RUNNING'])
})

test('R23 a task that the new version cannot address for this letter is refused beforehand', async () => {
  const run = await play(bpmn(start() + user('a'), line('start', 'a')))
  const task = '<userTask id="a"><extensionElements><bannette:task user="=who" /></extensionElements></userTask>'
  const to = await planOf(bpmn(start() + task, line('start', 'a')))
  expect(refused(migrate(run.plan, run.state, to))).toEqual(['a CANNOT_OPEN'])
})

test('end events and terminate ends do not stop a migration: only what is under way counts', async () => {
  const run = await play(bpmn(start() + user('a') + end('e'), line('start', 'a', 'e')))
  const to = await planOf(bpmn(start() + user('a') + end('other'), line('start', 'a', 'other')))
  expect(moved(run, to).next.complete('a').completed).toBe(true)
})
