import { expect, test } from 'vitest'
import {
  and,
  boundary,
  bpmn,
  catching,
  end,
  handler,
  line,
  multi,
  names,
  repeated,
  start,
  sub,
  trigger,
  user,
  xor,
} from './bpmn.ts'
import { play } from './play.ts'

const messages = names.messages('ask', 'recall', 'answer')

test('an interrupting timer ends the task, a non-interrupting one adds a token', async () => {
  const flows = [...line('start', 'a', 'z'), 'b -> late']
  const hard = bpmn(start() + user('a', 'z', 'late') + boundary('b', 'a', trigger.timer('P2D')), flows)
  expect((await play(hard)).timer('b').open()).toEqual(['late'])
  const soft = bpmn(start() + user('a', 'z', 'late') + boundary('b', 'a', trigger.timer('P2D'), false), flows)
  const run = (await play(soft)).timer('b')
  expect(run.open()).toEqual(['a', 'late'])
  expect(() => run.timer('b')).toThrow('not armed')
  expect(run.complete('a').open()).toEqual(['late', 'z'])
})

test('a cycle fires as often as it says, each firing under its own id, and ends with its host', async () => {
  const xml = bpmn(start() + user('a', 'r') + boundary('b', 'a', trigger.cycle('R2/P1D'), false), [
    ...line('start', 'a'),
    'b -> r',
  ])
  const run = await play(xml)
  expect(run.commands[0]).toMatchObject({ timerId: 'b#1#0', spec: { kind: 'cycle', value: 'R2/P1D', iteration: 1 } })
  run.timer('b')
  expect(run.commands).toContainEqual({
    type: 'armTimer',
    timerId: 'b#1#0+2',
    element: 'b',
    spec: { kind: 'cycle', value: 'R2/P1D', iteration: 2 },
  })
  run.timer('b')
  expect([run.open(), run.state.subscriptions]).toEqual([['a', 'r', 'r'], []])
})

test('an armed timer is disarmed when its host completes', async () => {
  const xml = bpmn(start() + user('a', 'r') + boundary('b', 'a', trigger.timer('P1D')), [
    ...line('start', 'a'),
    'b -> r',
  ])
  expect((await play(xml)).complete('a').commands).toContainEqual({ type: 'disarmTimer', timerId: 'b#1#0' })
})

test('a timer may be computed; what it cannot be computed from is an incident that can be retried', async () => {
  const xml = bpmn(start() + catching('c', trigger.timer('=delay')) + user('z'), line('start', 'c', 'z'))
  expect((await play(xml, { delay: 'PT3H' })).commands[0]).toMatchObject({ type: 'armTimer', spec: { value: 'PT3H' } })
  expect((await play(xml, { delay: 'soon' })).incidents()).toEqual(['INVALID_TIMER c'])
  const run = await play(xml)
  expect(run.incidents()).toEqual(['MISSING_VARIABLE c'])
  run.apply({ type: 'setVariables', vars: { delay: 'P1D' } })
  run.apply({ type: 'retry', incidentId: run.state.incidents[0]?.id ?? '' })
  expect(run.commands).toContainEqual({
    type: 'armTimer',
    timerId: 'c#1#0',
    element: 'c',
    spec: { kind: 'duration', value: 'P1D' },
  })
  expect(run.timer('c').open()).toEqual(['z'])
})

test('a message goes to one receiver; its payload is kept in the instance', async () => {
  const xml = bpmn(
    start() +
      and('f') +
      catching('c1', trigger.message('answer')) +
      catching('c2', trigger.message('answer')) +
      user('a', 'b'),
    ['start -> f', 'f -> c1', 'f -> c2', 'c1 -> a', 'c2 -> b'],
    messages,
  )
  const run = (await play(xml)).message('answer', { by: 'ann' })
  expect([run.open(), run.state.scopes[0]?.vars]).toEqual([['a'], { by: 'ann' }])
  expect(run.message('answer').open()).toEqual(['a', 'b'])
})

test('a message that comes early is kept and taken when somebody waits for it; the same id counts once', async () => {
  const xml = bpmn(
    `${start()}${user('a')}<receiveTask id="r" messageRef="m-answer" />${user('z')}`,
    line('start', 'a', 'r', 'z'),
    messages,
  )
  const run = (await play(xml)).message('answer', {}, 'id-1').message('answer', {}, 'id-1')
  expect(run.state.messages).toHaveLength(1)
  expect(run.complete('a').open()).toEqual(['z'])
  expect(run.state.messages).toEqual([])
})

test('a message that must not wait is dropped, and a kept one goes when its time is over', async () => {
  const xml = bpmn(start() + user('a'), line('start', 'a'))
  const run = await play(xml)
  run.apply({ type: 'message', name: 'x', buffer: false })
  expect(run.state.messages).toEqual([])
  run.apply({ type: 'message', name: 'x', id: '1' }).apply({ type: 'messageExpired', id: '1' })
  expect(run.state.messages).toEqual([])
})

test('10.3.5 a non-interrupting event sub-process runs beside its scope, as often as it is called', async () => {
  const ask = handler('h', trigger.message('ask'), false, user('c'), line('h-start', 'c'))
  const run = await play(bpmn(start() + user('a') + ask, line('start', 'a'), messages))
  run.message('ask', { asked: 'ann' }).message('ask', { asked: 'bob' })
  expect(run.tasks().map(({ id, data }) => [id, data])).toEqual([
    ['a#1#0', {}],
    ['c#1#1', { asked: 'ann' }],
    ['c#1#2', { asked: 'bob' }],
  ])
  run.complete('a')
  expect([run.completed, run.open()]).toEqual([false, ['c', 'c']])
  expect(run.complete('c').complete('c').completed).toBe(true)
})

test('10.3.5 an interrupting event sub-process ends everything else in its scope, which then completes normally', async () => {
  const recall = handler('h', trigger.message('recall'), true, user('c'), line('h-start', 'c'))
  const ask = handler('k', trigger.message('ask'), false, user('d'), line('k-start', 'd'))
  const inner = sub('s', start('s0') + user('a') + recall + ask, line('s0', 'a'))
  const run = await play(bpmn(start() + inner + user('z'), line('start', 's', 'z'), messages))
  run.message('ask').message('recall')
  expect(run.open()).toEqual(['c'])
  // The scope listens no more, so the message is kept for somebody else.
  expect(run.message('ask').state.messages).toHaveLength(1)
  expect(run.complete('c').open()).toEqual(['z'])
})

test('an event sub-process may wait for a timer of its scope', async () => {
  const remind = handler('h', trigger.timer('P10D'), false, user('c'), line('h-start', 'c'))
  const run = (await play(bpmn(start() + user('a') + remind, line('start', 'a')))).timer('h-start')
  expect(run.open()).toEqual(['a', 'c'])
})

test('a non-interrupting message on a multi-instance adds a token each time it comes', async () => {
  const xml = bpmn(
    start() + repeated('m', multi('2')) + user('r') + boundary('b', 'm', trigger.message('ask'), false) + end('e'),
    [...line('start', 'm', 'e'), 'b -> r'],
    messages,
  )
  const run = (await play(xml)).message('ask').message('ask')
  expect(run.open()).toEqual(['m', 'm', 'r', 'r'])
})

test('a non-interrupting event sub-process that only listens does not hide a deadlock', async () => {
  const ask = handler('h', trigger.message('ask'), false, user('c'), line('h-start', 'c'))
  const xml = bpmn(
    start() + xor('x', 'x-b') + user('a', 'b') + and('j') + ask,
    ['start -> x', 'x -> a if true', 'x -> b', 'a -> j', 'b -> j'],
    messages,
  )
  const run = (await play(xml)).complete('a')
  expect(run.incidents()).toEqual(['DEADLOCK j'])
  // An operator puts the missing token there: the incident is over.
  run.apply({ type: 'move', cancel: [], activate: ['b'] })
  expect([run.open(), run.incidents()]).toEqual([['b'], []])
  expect(run.complete('b').completed).toBe(true)
})
