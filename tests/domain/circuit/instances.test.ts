import { expect, test } from 'vitest'
import { refusalOf } from '../../../domain/circuit/refusal.ts'
import { bpmn, each, line, loop, multi, repeated, start, sub, user } from './bpmn.ts'
import { play } from './play.ts'

const ids = (run: Awaited<ReturnType<typeof play>>) => run.tasks().map(({ id }) => id)

test('R9 somebody more is asked while the others are at work, and knows who is meant', async () => {
  const xml = bpmn(start() + repeated('m', each('people', 'who')) + user('z'), line('start', 'm', 'z'))
  const run = await play(xml, { people: ['ann', 'bob'] })
  run.apply({ type: 'addInstance', activity: 'm#1#0*', item: 'eve' })
  expect(run.tasks().map(({ id, data }) => [id, data.who])).toEqual([
    ['m#1#1', 'ann'],
    ['m#1#2', 'bob'],
    ['m#1#3', 'eve'],
  ])
  expect(run.complete('m').complete('m').open()).toEqual(['m'])
  expect(run.complete('m').open()).toEqual(['z'])
})

test('R9 somebody who was asked too much is let off; the activity ends with the last of the others', async () => {
  const run = await play(bpmn(start() + repeated('m', multi('3')) + user('z'), line('start', 'm', 'z')))
  run.apply({ type: 'removeInstance', instance: 'm#1#2' })
  expect(run.commands).toContainEqual({ type: 'closeTask', taskId: 'm#1#2', reason: 'cancelled' })
  expect(ids(run)).toEqual(['m#1#1', 'm#1#3'])
  run.complete('m').apply({ type: 'removeInstance', instance: 'm#1#3' })
  expect(run.open()).toEqual(['z'])
})

test('a removed instance counts as terminated, not as completed', async () => {
  const until = 'numberOfTerminatedInstances = 1 and numberOfCompletedInstances = 1'
  const run = await play(bpmn(start() + repeated('m', multi('4', { until })) + user('z'), line('start', 'm', 'z')))
  run.apply({ type: 'removeInstance', instance: 'm#1#1' })
  expect(run.open()).toEqual(['m', 'm', 'm'])
  expect(run.complete('m').open()).toEqual(['z'])
})

test('R13 a visa is added at the end of a sequence; taking away the one that is open opens the next', async () => {
  const xml = bpmn(start() + repeated('m', each('chain', 'who', true)) + user('z'), line('start', 'm', 'z'))
  const run = await play(xml, { chain: ['ann', 'bob'] })
  run.apply({ type: 'addInstance', activity: 'm#1#0*', item: 'eve' })
  expect(ids(run)).toEqual(['m#1#1'])
  run.apply({ type: 'removeInstance', instance: 'm#1#1' })
  expect(run.tasks()[0]?.data.who).toBe('bob')
  expect(run.complete('m').tasks()[0]?.data.who).toBe('eve')
  expect(run.complete('m').open()).toEqual(['z'])
})

test('an instance that is a sub-process is removed with everything inside it', async () => {
  const inner = sub('s', user('a', 'b'), [], multi('2'))
  const run = await play(bpmn(start() + inner + user('z'), line('start', 's', 'z')))
  run.apply({ type: 'removeInstance', instance: 's#1#1' })
  expect(run.tasks().map(({ instance }) => instance)).toEqual(['2', '2'])
})

test('where there is no multi-instance nothing can be added or removed', async () => {
  const run = await play(
    bpmn(start() + user('a') + repeated('l', loop({ condition: 'true' })), ['start -> a', 'start -> l']),
  )
  const { plan, state } = run
  expect(refusalOf(plan, state, { type: 'addInstance', activity: 'a#1#0' })?.code).toBe('UNKNOWN_ACTIVITY')
  expect(refusalOf(plan, state, { type: 'addInstance', activity: 'l#1#0*' })?.code).toBe('UNKNOWN_ACTIVITY')
  expect(refusalOf(plan, state, { type: 'removeInstance', instance: 'a#1#0' })?.code).toBe('UNKNOWN_INSTANCE')
  expect(refusalOf(plan, state, { type: 'removeInstance', instance: 'l#1#1' })?.code).toBe('UNKNOWN_INSTANCE')
})
