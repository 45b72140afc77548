import { expect, test } from 'vitest'
import { and, boundary, bpmn, catching, end, eventGateway, names, or, pass, start, trigger, user, xor } from './bpmn.ts'
import { play } from './play.ts'

test('13.4.2 an exclusive gateway takes the first true condition in document order', async () => {
  const xml = bpmn(start() + xor('g', 'g-c') + user('a', 'b', 'c'), [
    'start -> g',
    'g -> c',
    'g -> a if x > 1',
    'g -> b if x > 0',
  ])
  expect((await play(xml, { x: 2 })).open()).toEqual(['a'])
  expect((await play(xml, { x: 1 })).open()).toEqual(['b'])
  expect((await play(xml, { x: 0 })).open()).toEqual(['c'])
})

test('13.4.2 no true condition and no default is an incident, and a retry after a correction goes on', async () => {
  const run = await play(bpmn(start() + xor('g') + user('a'), ['start -> g', 'g -> a if x']), { x: false })
  expect(run.incidents()).toEqual(['NO_MATCHING_FLOW g'])
  expect(run.state.incidents[0]?.details).toEqual(['x'])
  run.apply({ type: 'setVariables', vars: { x: true } })
  run.apply({ type: 'retry', incidentId: run.state.incidents[0]?.id ?? '' })
  expect([run.open(), run.incidents()]).toEqual([['a'], []])
})

test('a missing variable is an incident that names it, also when a default flow exists', async () => {
  const xml = bpmn(start() + xor('g', 'g-b') + user('a', 'b'), ['start -> g', 'g -> a if urgent', 'g -> b'])
  const run = await play(xml)
  expect(run.incidents()).toEqual(['MISSING_VARIABLE g'])
  expect(run.state.incidents[0]?.details).toEqual(['urgent'])
})

test('a condition that gives neither true nor false is an incident, null counts as false', async () => {
  const xml = bpmn(start() + xor('g', 'g-b') + user('a', 'b'), ['start -> g', 'g -> a if x', 'g -> b'])
  expect((await play(xml, { x: 3 })).incidents()).toEqual(['NOT_A_BOOLEAN g'])
  expect((await play(xml, { x: null })).open()).toEqual(['b'])
})

test('13.4.2 as a join an exclusive gateway lets every token through', async () => {
  const xml = bpmn(start() + and('f') + xor('j') + user('a'), ['start -> f', 'f -> j', 'f -> j', 'j -> a'])
  expect((await play(xml)).open()).toEqual(['a', 'a'])
})

test('13.4.1 a parallel join waits for one token on each flow', async () => {
  const xml = bpmn(start() + and('f') + user('a', 'b', 'z') + and('j') + end('e'), [
    'start -> f',
    'f -> a',
    'f -> b',
    'a -> j',
    'b -> j',
    'j -> z',
    'z -> e',
  ])
  const run = (await play(xml)).complete('b')
  expect(run.open()).toEqual(['a'])
  expect(run.complete('a').open()).toEqual(['z'])
  expect(run.complete('z').completed).toBe(true)
})

test('13.4.1 a parallel join consumes exactly one token per flow, the surplus stays', async () => {
  // Two tokens arrive from a, one from b.
  const xml = bpmn(start() + and('f') + user('a', 'b', 'z') + and('j'), [
    'start -> f',
    'f -> a',
    'f -> a',
    'f -> b',
    'a -> j',
    'b -> j',
    'j -> z',
  ])
  const run = (await play(xml)).complete('a').complete('a')
  expect(run.open()).toEqual(['b'])
  run.complete('b')
  expect([run.open(), run.state.marks.length]).toEqual([['z'], 1])
  run.complete('z')
  expect(run.incidents()).toEqual(['DEADLOCK j'])
})

test('a parallel join behind an exclusive fork is a DEADLOCK incident that names the missing flow', async () => {
  const xml = bpmn(start() + xor('x', 'x-b') + user('a', 'b') + and('j'), [
    'start -> x',
    'x -> a if true',
    'x -> b',
    'a -> j',
    'b -> j',
  ])
  const run = (await play(xml)).complete('a')
  expect([run.completed, run.incidents()]).toEqual([false, ['DEADLOCK j']])
  expect(run.state.incidents[0]?.details).toEqual(['b-j'])
})

const inclusive = bpmn(
  start() +
    or('f', 'f-c') +
    user('a', 'b', 'c', 'z') +
    or('j') +
    boundary('late', 'a', trigger.timer('PT1H')) +
    end('e'),
  ['start -> f', 'f -> a if x > 1', 'f -> b if x > 0', 'f -> c', 'a -> j', 'b -> j', 'c -> j', 'j -> z', 'late -> e'],
)

test('13.4.3 an inclusive fork takes every true condition, else the default', async () => {
  expect((await play(inclusive, { x: 2 })).open()).toEqual(['a', 'b'])
  expect((await play(inclusive, { x: 1 })).open()).toEqual(['b'])
  expect((await play(inclusive, { x: 0 })).open()).toEqual(['c'])
})

test('13.4.3 an inclusive join waits for exactly the branches that were taken', async () => {
  const both = (await play(inclusive, { x: 2 })).complete('a')
  expect(both.open()).toEqual(['b'])
  expect(both.complete('b').open()).toEqual(['z'])
  expect((await play(inclusive, { x: 1 })).complete('b').open()).toEqual(['z'])
})

test('13.4.3 an inclusive join goes on when the token it waits for leaves by a boundary event', async () => {
  const run = (await play(inclusive, { x: 2 })).complete('b')
  expect(run.open()).toEqual(['a'])
  expect(run.timer('late').open()).toEqual(['z'])
})

test('13.4.3 an inclusive join goes on when an operator takes away the token it waits for', async () => {
  const run = (await play(inclusive, { x: 2 })).complete('b')
  expect(run.apply({ type: 'move', cancel: ['a#1#0'], activate: [] }).open()).toEqual(['z'])
})

test('13.4.3 an inclusive join waits for a token that can come by a boundary event only', async () => {
  const xml = bpmn(
    start() + or('f') + user('a', 'b', 'z') + or('j') + boundary('late', 'a', trigger.timer('PT1H')) + end('e'),
    ['start -> f', 'f -> a if true', 'f -> b if true', 'a -> e', 'late -> j', 'b -> j', 'j -> z'],
  )
  const run = (await play(xml)).complete('b')
  expect(run.open()).toEqual(['a'])
  expect(run.complete('a').open()).toEqual(['z'])
})

test('13.4.3 a token that can also reach a marked flow does not block the inclusive join', async () => {
  // c can go to either flow of the join; one of them already holds a token.
  const xml = bpmn(start() + and('f') + user('a', 'c', 'z') + xor('x', 'x-m') + xor('m') + or('j'), [
    'start -> f',
    'f -> a',
    'f -> c',
    'a -> m',
    'm -> j',
    'c -> x',
    'x -> m',
    'x -> j if y',
    'j -> z',
  ])
  const run = (await play(xml, { y: true })).complete('a')
  expect(run.open()).toEqual(['c', 'z'])
})

test('13.4.3 a token that would have to pass the join itself does not block it', async () => {
  const xml = bpmn(start() + or('j') + user('a', 'z') + xor('x', 'x-z'), [
    'start -> j',
    'j -> a',
    'a -> x',
    'x -> j if again',
    'x -> z',
  ])
  const run = await play(xml, { again: true })
  expect(run.open()).toEqual(['a'])
  expect(run.complete('a').open()).toEqual(['a'])
  expect(run.complete('a', { again: false }).open()).toEqual(['z'])
})

test('13.4.3 two inclusive joins that wait for each other are a DEADLOCK incident, not a silence', async () => {
  const xml = bpmn(start() + and('f') + or('j1') + or('j2') + user('a', 'b') + xor('x1', 'x1-a') + xor('x2', 'x2-b'), [
    'start -> f',
    'f -> j1',
    'f -> j2',
    'j1 -> x1',
    'x1 -> j2 if n > 0',
    'x1 -> a',
    'j2 -> x2',
    'x2 -> j1 if n > 0',
    'x2 -> b',
  ])
  expect((await play(xml, { n: 0 })).incidents()).toEqual(['DEADLOCK j1'])
})

test('13.4.3 a fork in a sub-process does not hold up the join outside longer than the sub-process itself', async () => {
  const inner = `<subProcess id="s">${start('s-start') + user('inner')}<sequenceFlow id="si" sourceRef="s-start" targetRef="inner" /></subProcess>`
  const xml = bpmn(start() + or('f') + inner + user('b', 'z') + or('j'), [
    'start -> f',
    'f -> s if true',
    'f -> b if true',
    's -> j',
    'b -> j',
    'j -> z',
  ])
  const run = (await play(xml)).complete('b')
  expect(run.open()).toEqual(['inner'])
  expect(run.complete('inner').open()).toEqual(['z'])
})

test('13.4.3 an inclusive fork without a true condition and without default is an incident', async () => {
  const xml = bpmn(start() + or('f') + user('a'), ['start -> f', 'f -> a if false'])
  expect((await play(xml)).incidents()).toEqual(['NO_MATCHING_FLOW f'])
})

test('13.4.4 behind an event-based gateway the first event wins and the others listen no more', async () => {
  const xml = bpmn(
    start() +
      eventGateway('g') +
      catching('answered', trigger.message('answer')) +
      catching('late', trigger.timer('P1D')) +
      user('a', 'b'),
    ['start -> g', 'g -> answered', 'g -> late', 'answered -> a', 'late -> b'],
    names.messages('answer'),
  )
  const run = await play(xml)
  expect(run.open()).toEqual([])
  run.message('answer')
  expect(run.open()).toEqual(['a'])
  expect(run.commands).toContainEqual({ type: 'disarmTimer', timerId: 'late#1#0' })
  expect((await play(xml)).timer('late').open()).toEqual(['b'])
})

test('13.2 several flows out of a task are a parallel fork, several into it start it several times', async () => {
  const xml = bpmn(start() + pass('t') + user('a', 'b', 'z'), ['start -> t', 't -> a', 't -> b', 'a -> z', 'b -> z'])
  const run = await play(xml)
  expect(run.open()).toEqual(['a', 'b'])
  expect(run.complete('a').complete('b').open()).toEqual(['z', 'z'])
})

test('13.2 conditional flows straight from a task: each true one, always the unconditional, else the default', async () => {
  const xml = bpmn(start() + user('t', 'a', 'b', 'c'), ['start -> t', 't -> a if x', 't -> b if y', 't -> c'])
  expect((await play(xml)).complete('t', { x: true, y: false }).open()).toEqual(['a', 'c'])
  const withDefault = bpmn(`${start()}<userTask id="t" default="t-c" />${user('a', 'c')}`, [
    'start -> t',
    't -> a if x',
    't -> c',
  ])
  expect((await play(withDefault)).complete('t', { x: true }).open()).toEqual(['a'])
  expect((await play(withDefault)).complete('t', { x: false }).open()).toEqual(['c'])
  const without = bpmn(start() + user('t', 'a'), ['start -> t', 't -> a if x'])
  expect((await play(without)).complete('t', { x: false }).incidents()).toEqual(['NO_MATCHING_FLOW t'])
})

test('10.5.2 without start event every node without incoming flow starts; without end event a token ends where it can go no further', async () => {
  const run = await play(bpmn(user('a', 'b', 'c'), ['a -> c']))
  expect(run.open()).toEqual(['a', 'b'])
  run.complete('b').complete('a').complete('c')
  expect(run.completed).toBe(true)
})
