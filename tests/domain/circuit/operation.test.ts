import { expect, test } from 'vitest'
import { explain } from '../../../domain/circuit/explain.ts'
import { refusalOf } from '../../../domain/circuit/refusal.ts'
import { step } from '../../../domain/circuit/step.ts'
import { and, bpmn, end, handler, line, names, start, sub, trigger, user } from './bpmn.ts'
import { Play, play } from './play.ts'

const visa =
  '<userTask id="v" name="Visa"><extensionElements><bannette:task kind="visa" role="user" user="=who" due="P2D"><bannette:outcome id="approve" label="Viser" /><bannette:outcome id="refuse" label="Refuser" needsComment="true" /></bannette:task></extensionElements></userTask>'

test('a task opens with its kind, its outcomes, who may do it and when it is due', async () => {
  const run = await play(bpmn(start() + visa, line('start', 'v')), { who: 'dg' })
  expect(run.tasks()[0]).toEqual({
    id: 'v#1#0',
    element: 'v',
    name: 'Visa',
    kind: 'visa',
    assignment: { role: 'user', user: 'dg' },
    outcomes: [
      { id: 'approve', label: 'Viser', needsComment: false },
      { id: 'refuse', label: 'Refuser', needsComment: true },
    ],
    due: 'P2D',
    visit: 1,
    instance: '0',
    scope: 'process',
    data: {},
  })
})

test('a task that cannot be addressed is an incident; retried after a correction it opens under the same id', async () => {
  const run = await play(bpmn(start() + visa, line('start', 'v')))
  expect(run.incidents()).toEqual(['MISSING_VARIABLE v'])
  run.apply({ type: 'setVariables', vars: { who: 'dg' } })
  run.apply({ type: 'retry', incidentId: run.state.incidents[0]?.id ?? '' })
  expect(run.tasks()[0]?.id).toBe('v#1#0')
})

test('an event that does not fit is refused with a code and changes nothing', async () => {
  const run = await play(bpmn(start() + visa, line('start', 'v')), { who: 'dg' })
  const before = JSON.stringify(run.state)
  const events = [
    [{ type: 'started' }, 'ALREADY_STARTED'],
    [{ type: 'taskCompleted', taskId: 'v#2#0' }, 'UNKNOWN_TASK'],
    [{ type: 'taskCompleted', taskId: 'v#1#0', outcome: 'maybe' }, 'UNKNOWN_OUTCOME'],
    [{ type: 'taskCompleted', taskId: 'v#1#0' }, 'UNKNOWN_OUTCOME'],
    [{ type: 'timerFired', timerId: 't' }, 'UNKNOWN_TIMER'],
    [{ type: 'serviceSucceeded', serviceId: 's' }, 'UNKNOWN_SERVICE'],
    [{ type: 'retry', incidentId: 'i' }, 'UNKNOWN_INCIDENT'],
    [{ type: 'move', cancel: [], activate: ['x'] }, 'UNKNOWN_ELEMENT'],
    [{ type: 'move', cancel: ['x'], activate: [] }, 'UNKNOWN_TOKEN'],
  ] as const
  for (const [event, code] of events) {
    const given = event.type === 'move' ? { ...event, cancel: [...event.cancel], activate: [...event.activate] } : event
    expect(refusalOf(run.plan, run.state, given)?.code).toBe(code)
    const { state, commands, facts } = step(run.plan, run.state, given)
    expect([JSON.stringify(state), commands, facts.map(({ type }) => type)]).toEqual([before, [], ['event_ignored']])
  }
  run.complete('v', {}, 'approve')
  expect(refusalOf(run.plan, run.state, { type: 'message', name: 'x' })?.code).toBe('NOT_RUNNING')
})

test('an operator moves a token into a sub-process that is not running: it opens around it', async () => {
  const inner = sub('s', start('s0') + user('a', 'b'), line('s0', 'a', 'b'))
  const run = await play(bpmn(start() + user('first') + inner + user('z'), line('start', 'first', 's', 'z')))
  run.apply({ type: 'move', cancel: ['first#1#0'], activate: ['b'] })
  expect(run.open()).toEqual(['b'])
  expect(run.complete('b').open()).toEqual(['z'])
})

test('an operator may take a token away in front of a join', async () => {
  const xml = bpmn(start() + and('f') + user('a', 'b') + and('j') + end('e'), [
    'start -> f',
    'f -> a',
    'f -> b',
    'a -> j',
    'b -> j',
    'j -> e',
  ])
  const run = (await play(xml)).complete('a')
  run.apply({ type: 'move', cancel: ['a-j', 'b#1#0'], activate: ['e'] })
  expect(run.completed).toBe(true)
})

test('explain says what a letter waits for, join by join and event by event', async () => {
  const ask = handler('h', trigger.message('ask'), false, user('c'), line('h-start', 'c'))
  const xml = bpmn(
    start() + and('f') + user('a', 'b') + and('j') + ask,
    ['start -> f', 'f -> a', 'f -> b', 'a -> j', 'b -> j'],
    names.messages('ask'),
  )
  const run = (await play(xml)).complete('a')
  expect(explain(run.plan, run.state)).toMatchObject({
    status: 'running',
    tasks: [{ id: 'b#1#0', kind: 'task' }],
    messages: [{ element: 'h-start', message: 'ask' }],
    joins: [{ element: 'j', arrived: ['a-j'], missing: ['b-j'] }],
    incidents: [],
  })
})

test('the path taken is counted, element by element and flow by flow', async () => {
  const run = (await play(bpmn(start() + user('a') + end('e'), line('start', 'a', 'e')))).complete('a')
  expect(run.state.passed).toEqual({ start: 1, 'start-a': 1, a: 1, 'a-e': 1, e: 1 })
})

test('the given state is never changed, and the same events give the same states and ids again', async () => {
  const inner = sub('s', start('s0') + user('a'), line('s0', 'a'))
  const run = await play(bpmn(start() + inner + user('z'), line('start', 's', 'z')))
  const before = JSON.stringify(run.state)
  step(run.plan, run.state, { type: 'taskCompleted', taskId: 'a#1#0' })
  expect(JSON.stringify(run.state)).toBe(before)
  run.complete('a')
  const again = new Play(run.plan)
  for (const event of run.events.slice(1)) again.apply(event)
  expect(again.state).toEqual(run.state)
})
