import { expect, test } from 'vitest'
import {
  boundary,
  bpmn,
  definitions,
  each,
  end,
  line,
  loop,
  multi,
  names,
  pass,
  repeated,
  sequence,
  start,
  sub,
  terminate,
  trigger,
  user,
  xor,
} from './bpmn.ts'
import { Play, planOf, play } from './play.ts'

test('13.3.7 a parallel multi-instance opens all its instances at once and ends with the last', async () => {
  const run = await play(bpmn(start() + repeated('m', multi('3')) + user('z'), line('start', 'm', 'z')))
  expect(run.tasks().map(({ id }) => id)).toEqual(['m#1#1', 'm#1#2', 'm#1#3'])
  expect(run.complete('m').complete('m').open()).toEqual(['m'])
  expect(run.complete('m').open()).toEqual(['z'])
})

test('13.3.7 a sequential multi-instance opens one instance after the other', async () => {
  const xml = bpmn(start() + repeated('m', multi('n', { sequential: true })) + user('z'), line('start', 'm', 'z'))
  const run = await play(xml, { n: 2 })
  expect(run.open()).toEqual(['m'])
  expect(
    run
      .complete('m')
      .tasks()
      .map(({ id }) => id),
  ).toEqual(['m#1#2'])
  expect(run.complete('m').open()).toEqual(['z'])
})

test('13.3.7 the completion condition is judged after each instance and cancels the others', async () => {
  const until = 'numberOfCompletedInstances >= 2 and numberOfInstances = 3 and numberOfActiveInstances = 1'
  const run = await play(bpmn(start() + repeated('m', multi('3', { until })) + user('z'), line('start', 'm', 'z')))
  expect(run.complete('m').open()).toEqual(['m', 'm'])
  run.complete('m')
  expect(run.open()).toEqual(['z'])
  expect(run.commands).toContainEqual({ type: 'closeTask', taskId: 'm#1#3', reason: 'cancelled' })
})

test('13.3.7 the first refusal ends a sequential chain of visas', async () => {
  const until = 'outcome = "refuse"'
  const xml = bpmn(
    start() + repeated('m', multi('3', { sequential: true, until })) + user('z'),
    line('start', 'm', 'z'),
  )
  const run = (await play(xml)).complete('m', {}, 'approve').complete('m', {}, 'refuse')
  expect(run.open()).toEqual(['z'])
})

test('13.3.7 a collection is frozen when the activity begins, each instance knows its item and its number', async () => {
  const xml = bpmn(start() + repeated('m', each('people', 'person', true)) + user('z'), line('start', 'm', 'z'))
  const run = await play(xml, { people: ['ann', 'bob'] })
  expect(run.tasks()[0]?.data).toEqual({ person: 'ann', loopCounter: 1 })
  run.complete('m', { people: [] })
  expect(run.tasks()[0]?.data).toEqual({ person: 'bob', loopCounter: 2 })
})

test('10.3.8 the collection may be named by loopDataInputRef, the item by inputDataItem', async () => {
  const characteristics =
    '<multiInstanceLoopCharacteristics><loopDataInputRef>people</loopDataInputRef><inputDataItem id="i" name="person" /></multiInstanceLoopCharacteristics>'
  const run = await play(bpmn(start() + repeated('m', characteristics), line('start', 'm')), { people: ['ann', 'bob'] })
  expect(run.tasks().map(({ data }) => data.person)).toEqual(['ann', 'bob'])
})

test('13.3.7 no instance at all completes at once', async () => {
  expect((await play(bpmn(start() + repeated('m', multi('0')) + user('z'), line('start', 'm', 'z')))).open()).toEqual([
    'z',
  ])
  const xml = bpmn(start() + repeated('m', each('people', 'p')) + user('z'), line('start', 'm', 'z'))
  expect((await play(xml, { people: [] })).open()).toEqual(['z'])
})

test.each([
  ['a missing collection', {}, 'MISSING_VARIABLE m'],
  ['something else than a list', { people: 'ann' }, 'INVALID_COLLECTION m'],
  ['more than five hundred', { people: Array.from({ length: 1001 }, () => 1) }, 'TOO_MANY_INSTANCES m'],
])('%s is an incident of the multi-instance, and a retry begins it', async (_, vars, incident) => {
  const run = await play(bpmn(start() + repeated('m', each('people', 'p')), line('start', 'm')), vars)
  expect(run.incidents()).toEqual([incident])
  run.apply({ type: 'setVariables', vars: { people: ['ann'] } })
  run.apply({ type: 'retry', incidentId: run.state.incidents[0]?.id ?? '' })
  expect([run.open(), run.incidents()]).toEqual([['m'], []])
})

test('an undecidable completion condition is an incident; skipped, it counts as not fulfilled', async () => {
  const xml = bpmn(start() + repeated('m', multi('2', { until: 'enough' })) + user('z'), line('start', 'm', 'z'))
  const run = (await play(xml)).complete('m')
  expect(run.incidents()).toEqual(['MISSING_VARIABLE m'])
  run.apply({ type: 'skip', incidentId: run.state.incidents[0]?.id ?? '' })
  expect(run.open()).toEqual(['m'])
  run.apply({ type: 'setVariables', vars: { enough: true } })
  expect(run.complete('m').open()).toEqual(['z'])
})

test('a boundary event of a multi-instance ends all of it', async () => {
  const xml = bpmn(
    start() + repeated('m', multi('3')) + user('z', 'late') + boundary('b', 'm', trigger.timer('PT1H')),
    [...line('start', 'm', 'z'), 'b -> late'],
  )
  const run = (await play(xml)).complete('m').timer('b')
  expect(run.open()).toEqual(['late'])
})

test('13.3.7 a multi-instance sub-process runs each instance with its own inside', async () => {
  const inner = sub('s', start('s0') + user('a', 'b'), line('s0', 'a', 'b'), multi('2'))
  const run = await play(bpmn(start() + inner + user('z'), line('start', 's', 'z')))
  expect(run.tasks().map(({ id }) => id)).toEqual(['a#1#1', 'a#1#2'])
  run.apply({ type: 'taskCompleted', taskId: 'a#1#2' })
  expect(run.tasks().map(({ id }) => id)).toEqual(['a#1#1', 'b#1#2'])
  expect(run.complete('a').complete('b').complete('b').open()).toEqual(['z'])
})

test('a terminate end inside a multi-instance sub-process ends its own instance only', async () => {
  const inner = sub('s', start('s0') + user('a') + terminate('t'), line('s0', 'a', 't'), multi('2'))
  const run = (await play(bpmn(start() + inner + user('z'), line('start', 's', 'z')))).complete('a')
  expect(run.open()).toEqual(['a'])
  expect(run.complete('a').open()).toEqual(['z'])
})

test('13.3.6 a loop repeats while its condition is true, judged after each turn', async () => {
  const xml = bpmn(start() + repeated('l', loop({ condition: 'again' })) + user('z'), line('start', 'l', 'z'))
  const run = (await play(xml)).complete('l', { again: true })
  expect(run.tasks().map(({ id }) => id)).toEqual(['l#1#2'])
  expect(run.complete('l', { again: false }).open()).toEqual(['z'])
})

test('13.3.6 a loop that tests before may not run at all', async () => {
  const xml = bpmn(
    start() + repeated('l', loop({ condition: 'again', before: true })) + user('z'),
    line('start', 'l', 'z'),
  )
  expect((await play(xml, { again: false })).open()).toEqual(['z'])
  expect((await play(xml, { again: true })).open()).toEqual(['l'])
})

test('13.3.6 loopMaximum bounds a loop; loopCounter counts its turns', async () => {
  const bounded = bpmn(
    start() + repeated('l', loop({ condition: 'true', maximum: 2 })) + user('z'),
    line('start', 'l', 'z'),
  )
  expect((await play(bounded)).complete('l').complete('l').open()).toEqual(['z'])
  const counted = bpmn(
    start() + repeated('l', loop({ condition: 'loopCounter < 3' })) + user('z'),
    line('start', 'l', 'z'),
  )
  expect((await play(counted)).complete('l').complete('l').complete('l').open()).toEqual(['z'])
})

test('13.3.4 a sub-process goes on when nothing is left inside', async () => {
  const inner = sub('s', start('s0') + user('a', 'b') + end('e'), ['s0 -> a', 's0 -> b', 'a -> e'])
  const run = (await play(bpmn(start() + inner + user('z'), line('start', 's', 'z')))).complete('a')
  expect(run.open()).toEqual(['b'])
  expect(run.complete('b').open()).toEqual(['z'])
})

test('13.5.6 a terminate end kills all tokens of its scope and none outside', async () => {
  const inner = sub('s', start('s0') + user('a', 'b') + terminate('t'), ['s0 -> a', 's0 -> b', 'a -> t'])
  const xml = bpmn(start() + inner + user('other', 'z'), ['start -> s', 'start -> other', 's -> z'])
  const run = (await play(xml)).complete('a')
  expect(run.open()).toEqual(['other', 'z'])
  const whole = bpmn(start() + inner + user('other') + terminate('stop'), [
    'start -> s',
    'start -> other',
    'other -> stop',
  ])
  expect((await play(whole)).complete('other').completed).toBe(true)
})

test('an interrupting boundary event on a sub-process ends everything inside', async () => {
  const inner = sub('s', start('s0') + user('a') + repeated('m', multi('2')), ['s0 -> a', 's0 -> m'])
  const xml = bpmn(
    start() + inner + user('z', 'recalled') + boundary('b', 's', trigger.message('recall')),
    [...line('start', 's', 'z'), 'b -> recalled'],
    names.messages('recall'),
  )
  const run = (await play(xml)).message('recall')
  expect(run.open()).toEqual(['recalled'])
  expect(run.commands.filter(({ type }) => type === 'closeTask')).toHaveLength(3)
})

test('a call activity runs the called circuit inside, with ids that tell where it was called', async () => {
  const called = await planOf(bpmn(start() + sub('s', user('visa'), []) + end('e'), line('start', 's', 'e')), {
    key: 'validation',
  })
  const xml = bpmn(
    `${start()}<callActivity id="call" calledElement="validation" />${user('z')}`,
    line('start', 'call', 'z'),
  )
  const plan = await planOf(xml, { called: { validation: called } })
  expect(plan.calls).toEqual([{ element: 'call', key: 'validation', hash: called.hash }])
  const run = new Play(plan)
  expect(run.tasks()[0]).toMatchObject({ id: 'call/visa#1#0', element: 'call/visa' })
  expect(run.complete('call/visa').open()).toEqual(['z'])
})

test('a call activity may call another process of the same file', async () => {
  const flows = (...ids: string[]) => sequence(line(...ids))
  const main = `<process id="p">${start()}<callActivity id="call" calledElement="q" />${user('z')}${flows('start', 'call', 'z')}</process>`
  const other = `<process id="q">${start('q0')}${user('a')}${flows('q0', 'a')}</process>`
  const run = await play(definitions(other + main))
  expect(run.complete('call/a').open()).toEqual(['z'])
})

test('the outcome of the last task inside is what the gateway behind a sub-process reads', async () => {
  const inner = sub('s', start('s0') + user('a'), line('s0', 'a'))
  const xml = bpmn(start() + inner + xor('g', 'g-no') + user('yes', 'no'), [
    ...line('start', 's', 'g'),
    'g -> yes if outcome = "submit"',
    'g -> no',
  ])
  expect((await play(xml)).complete('a', {}, 'submit').open()).toEqual(['yes'])
  expect((await play(xml)).complete('a', {}, 'return').open()).toEqual(['no'])
})

test('plain tasks, manual tasks and services without activity complete at once', async () => {
  const xml = bpmn(
    `${start()}${pass('t')}<manualTask id="m" /><serviceTask id="s" /><sendTask id="n" />${user('z')}`,
    line('start', 't', 'm', 's', 'n', 'z'),
  )
  expect((await play(xml)).open()).toEqual(['z'])
})

test('a circuit that runs in circles by itself is a LIVELOCK incident, whether by a gateway or a loop', async () => {
  const circle = bpmn(start() + pass('t') + xor('g', 'g-t') + end('e'), [
    'start -> t',
    't -> g',
    'g -> t',
    'g -> e if stop',
  ])
  expect((await play(circle, { stop: false })).incidents().map((text) => text.split(' ')[0])).toEqual(['LIVELOCK'])
  const endless = bpmn(`${start()}<task id="l">${loop({ condition: 'true' })}</task>`, line('start', 'l'))
  expect((await play(endless)).incidents()).toEqual(['LIVELOCK l'])
})

test('five hundred instances with automatic steps inside are honest work, one after the other or all at once', async () => {
  const inside = start('s0') + pass('t1', 't2', 't3')
  for (const sequential of [true, false]) {
    const waiting = sub('s', inside + user('a'), line('s0', 't1', 't2', 't3', 'a'), multi('500', { sequential }))
    const all = await play(bpmn(start() + waiting, line('start', 's')))
    expect({ incidents: all.incidents(), open: all.open().length }).toEqual({
      incidents: [],
      open: sequential ? 1 : 500,
    })
    const automatic = sub('s', inside, line('s0', 't1', 't2', 't3'), multi('500', { sequential }))
    expect((await play(bpmn(start() + automatic + user('z'), line('start', 's', 'z')))).open()).toEqual(['z'])
  }
})

test('a circle stays one when each round runs through many instances', async () => {
  const many = `<task id="m">${multi('5')}</task>`
  const circle = bpmn(start() + many + xor('g', 'g-m') + end('e'), ['start -> m', 'm -> g', 'g -> m', 'g -> e if stop'])
  const codes = (await play(circle, { stop: false })).incidents().map((text) => text.split(' ')[0])
  expect(new Set(codes)).toEqual(new Set(['LIVELOCK']))
})
