import { expect, test } from 'vitest'
import { boundary, bpmn, ending, handler, line, multi, names, start, sub, throwing, trigger, user } from './bpmn.ts'
import { play } from './play.ts'

const errors = names.errors('returned', 'other')
const escalations = names.escalations('late', 'other')

test('13.5.4 an error goes to the nearest catcher, the exact code before the catcher of all', async () => {
  const inner = sub('s', start('s0') + user('a', 'b') + ending('e', trigger.error('returned')), [
    's0 -> a',
    's0 -> b',
    'a -> e',
  ])
  const xml = bpmn(
    start() +
      inner +
      user('any', 'exact', 'z') +
      boundary('b1', 's', trigger.error()) +
      boundary('b2', 's', trigger.error('returned')),
    [...line('start', 's', 'z'), 'b1 -> any', 'b2 -> exact'],
    errors,
  )
  expect((await play(xml)).complete('a').open()).toEqual(['exact'])
})

test('13.5.4 an error passes through the scopes that do not catch it', async () => {
  const deep = sub('d', start('d0') + user('a') + ending('e', trigger.error('returned')), line('d0', 'a', 'e'))
  const inner = sub('s', start('s0') + deep + user('beside', 'wrong') + boundary('b0', 'd', trigger.error('other')), [
    's0 -> d',
    's0 -> beside',
    'b0 -> wrong',
  ])
  const xml = bpmn(
    start() + inner + user('caught') + boundary('b', 's', trigger.error('returned')),
    [...line('start', 's'), 'b -> caught'],
    errors,
  )
  expect((await play(xml)).complete('a').open()).toEqual(['caught'])
})

test('an error in one instance ends the whole multi-instance sub-process', async () => {
  const inner = sub(
    's',
    start('s0') + user('a') + ending('e', trigger.error('returned')),
    line('s0', 'a', 'e'),
    multi('3'),
  )
  const xml = bpmn(
    start() + inner + user('caught') + boundary('b', 's', trigger.error('returned')),
    [...line('start', 's'), 'b -> caught'],
    errors,
  )
  expect((await play(xml)).complete('a').open()).toEqual(['caught'])
})

test('an error event sub-process catches before the boundary, and never what it throws itself', async () => {
  const catcher = handler(
    'h',
    trigger.error('returned'),
    true,
    user('c') + ending('again', trigger.error('returned')),
    line('h-start', 'c', 'again'),
  )
  const inner = sub(
    's',
    start('s0') + user('a') + ending('e', trigger.error('returned')) + catcher,
    line('s0', 'a', 'e'),
  )
  const xml = bpmn(
    start() + inner + user('outside') + boundary('b', 's', trigger.error('returned')),
    [...line('start', 's'), 'b -> outside'],
    errors,
  )
  const run = (await play(xml)).complete('a')
  expect(run.open()).toEqual(['c'])
  expect(run.complete('c').open()).toEqual(['outside'])
})

test('an error that nobody catches is an incident, the rest of the circuit goes on', async () => {
  const xml = bpmn(
    start() + user('a', 'b') + ending('e', trigger.error('returned')),
    ['start -> a', 'start -> b', 'a -> e'],
    errors,
  )
  const run = (await play(xml)).complete('a')
  expect([run.incidents(), run.open()]).toEqual([['UNCAUGHT_ERROR e'], ['b']])
  run.apply({ type: 'skip', incidentId: run.state.incidents[0]?.id ?? '' })
  expect(run.complete('b').completed).toBe(true)
})

const stamp =
  '<serviceTask id="stamp"><extensionElements><bannette:service activity="stamp-griffe" /></extensionElements></serviceTask>'

test('a service that fails with a code is caught by its boundary event, any other failure is an incident', async () => {
  const xml = bpmn(
    start() + stamp + user('z', 'caught') + boundary('b', 'stamp', trigger.error('returned')),
    [...line('start', 'stamp', 'z'), 'b -> caught'],
    errors,
  )
  const failing = (code: string) => ({ type: 'serviceFailed' as const, serviceId: 'stamp#1#0', code, message: 'no' })
  expect((await play(xml)).apply(failing('returned')).open()).toEqual(['caught'])
  const run = (await play(xml)).apply(failing('broken'))
  expect(run.incidents()).toEqual(['SERVICE_FAILED stamp'])
  run.apply({ type: 'retry', incidentId: run.state.incidents[0]?.id ?? '' })
  expect(run.commands).toContainEqual(expect.objectContaining({ type: 'runService', serviceId: 'stamp#1#0' }))
  run.apply(failing('broken')).apply({ type: 'skip', incidentId: 'SERVICE_FAILED:stamp#1#0' })
  expect([run.open(), run.incidents()]).toEqual([['z'], []])
})

test('13.5.5 an escalation may leave its scope running, the nearest catcher takes it', async () => {
  const inner = sub('s', start('s0') + throwing('t', trigger.escalation('late')) + user('a'), line('s0', 't', 'a'))
  const caught = (interrupting: boolean) =>
    bpmn(
      start() + inner + user('told', 'z') + boundary('b', 's', trigger.escalation('late'), interrupting),
      [...line('start', 's', 'z'), 'b -> told'],
      escalations,
    )
  expect((await play(caught(false))).open()).toEqual(['a', 'told'])
  expect((await play(caught(true))).open()).toEqual(['told'])
})

test('13.5.5 an escalation end goes to an event sub-process; one that nobody catches is noted and nothing more', async () => {
  const told = handler('h', trigger.escalation('late'), false, user('told'), line('h-start', 'told'))
  const xml = bpmn(
    start() + user('a') + ending('e', trigger.escalation('late')) + told,
    line('start', 'a', 'e'),
    escalations,
  )
  expect((await play(xml)).complete('a').open()).toEqual(['told'])
  const alone = bpmn(
    start() + user('a') + ending('e', trigger.escalation('late')),
    line('start', 'a', 'e'),
    escalations,
  )
  const run = (await play(alone)).complete('a')
  expect(run.completed).toBe(true)
  expect(run.facts.map(({ type }) => type)).toContain('escalation_uncaught')
})
