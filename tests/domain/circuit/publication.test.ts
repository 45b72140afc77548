import { expect, test } from 'vitest'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import {
  and,
  boundary,
  bpmn,
  catching,
  definitions,
  ext,
  handler,
  line,
  names,
  or,
  sequence,
  start,
  timed,
  trigger,
  user,
  work,
  xor,
} from './bpmn.ts'
import { planOf } from './play.ts'

const warned: [string, string, string][] = [
  [
    'a choice without default',
    bpmn(start() + xor('g') + user('a'), ['start -> g', 'g -> a if x']),
    'g DEFAULT_MISSING',
  ],
  [
    'a choice without condition',
    bpmn(start() + xor('g') + user('a', 'b'), ['start -> g', 'g -> a', 'g -> b if x']),
    'g-a CONDITION_MISSING',
  ],
  ['a service that nobody runs', work('<serviceTask id="x" />'), 'x SERVICE_UNBOUND'],
  ['a message without name', work(catching('x', '<messageEventDefinition />')), 'x MESSAGE_UNNAMED'],
  ['a cycle without end', timed(trigger.cycle('R/P1D')), 'c TIMER_CYCLE_CAPPED'],
  [
    'a parallel join behind a choice',
    bpmn(start() + xor('g', 'g-b') + user('a', 'b') + and('j'), [
      'start -> g',
      'g -> a if x',
      'g -> b',
      'a -> j',
      'b -> j',
    ]),
    'j DEADLOCK',
  ],
  [
    'parallel paths that meet without a join',
    bpmn(start() + and('f') + user('a', 'b', 'z'), ['start -> f', 'f -> a', 'f -> b', 'a -> z', 'b -> z']),
    'z LACK_OF_SYNCHRONISATION',
  ],
  [
    'an element that no run reaches',
    bpmn(start() + user('a', 'x') + boundary('b', 'a', trigger.error()), ['start -> a', 'b -> x']),
    'x DEAD_ELEMENT',
  ],
  [
    'a circuit that never ends',
    bpmn(start() + user('a') + xor('g'), ['start -> g', 'g -> a', 'a -> g']),
    'p NO_WAY_OUT',
  ],
]

test.each(warned)('accepted with a warning on the element: %s', async (_, xml, finding) => {
  const { plan, findings } = await compileCircuit(xml, { markings: 2000 })
  expect(plan).toBeDefined()
  expect(findings.map(({ element, code }) => `${element} ${code}`)).toContain(finding)
})

test('what other vendors and documentation add is passed over', async () => {
  const artifacts =
    '<dataObject id="do" /><dataObjectReference id="dor" dataObjectRef="do" /><textAnnotation id="ta"><text>x</text></textAnnotation><group id="gr" /><association id="as" sourceRef="a" targetRef="ta" />'
  const lanes = '<laneSet id="ls"><lane id="l1"><flowNodeRef>a</flowNodeRef></lane></laneSet>'
  const task = `<userTask id="a" camunda:assignee="demo"><documentation>x</documentation>${ext('<camunda:formData><camunda:formField id="f" /></camunda:formData>')}</userTask>`
  const xml = definitions(
    `<process id="p" camunda:versionTag="1">${lanes}${start()}${task}${artifacts}${sequence(line('start', 'a'))}</process>`,
    '<collaboration id="co"><participant id="pa" processRef="p" /><participant id="citizen" name="Usager" /><messageFlow id="mf" sourceRef="citizen" targetRef="a" /></collaboration><category id="cat" />',
  )
  const { plan, findings } = await compileCircuit(xml)
  expect([findings, plan?.nodes.map(({ id }) => id)]).toEqual([[], ['start', 'a']])
})

test('of several processes the one marked executable is the circuit', async () => {
  const xml = definitions(
    `<process id="p">${user('a')}</process><process id="q" isExecutable="true">${user('b')}</process>`,
  )
  expect((await planOf(xml)).key).toBe('q')
})

test('the same file always gives the same plan and hash, another file another', async () => {
  const xml = bpmn(
    start() +
      or('g', 'g-b') +
      user('a', 'b') +
      handler('h', trigger.message('ask'), false, user('c'), line('h-start', 'c')),
    ['start -> g', 'g -> a if x', 'g -> b'],
    names.messages('ask'),
  )
  const [first, second, third] = [
    await planOf(xml),
    await planOf(xml),
    await planOf(xml.replace('if x', 'if y').replace('>x<', '>y<')),
  ]
  expect(first).toEqual(second)
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(third.hash).not.toBe(first.hash)
})
