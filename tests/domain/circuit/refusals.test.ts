import { expect, test } from 'vitest'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import {
  and,
  boundary,
  bpmn,
  catching,
  definitions,
  end,
  ending,
  eventGateway,
  pass,
  repeated,
  sequence,
  start,
  sub,
  throwing,
  trigger,
  user,
  xor,
} from './bpmn.ts'

const line = (...ids: string[]) => ids.slice(1).map((id, index) => `${ids[index]} -> ${id}`)
const ext = (inside: string) => `<extensionElements>${inside}</extensionElements>`
const timed = (definition: string) => bpmn(start() + catching('c', definition), line('start', 'c'))
const condition = (text: string) =>
  bpmn(start() + xor('g', 'g-b') + user('a', 'b'), ['start -> g', `g -> a if ${text}`, 'g -> b'])
const work = (element: string) => bpmn(start() + element, line('start', 'x'))
const multiOf = (attributes: string, inside = '') =>
  repeated('x', `<multiInstanceLoopCharacteristics${attributes}>${inside}</multiInstanceLoopCharacteristics>`)
const cardinality = '<loopCardinality>2</loopCardinality>'

const refused: [string, string, string][] = [
  ['a script task', work('<scriptTask id="x" />'), 'x UNSUPPORTED_ELEMENT'],
  ['a business rule task', work('<businessRuleTask id="x" />'), 'x UNSUPPORTED_ELEMENT'],
  ['a complex gateway', work('<complexGateway id="x" />'), 'x UNSUPPORTED_ELEMENT'],
  ['a transaction', work(`<transaction id="x">${user('i')}</transaction>`), 'x UNSUPPORTED_ELEMENT'],
  ['an ad-hoc sub-process', work(`<adHocSubProcess id="x">${user('i')}</adHocSubProcess>`), 'x UNSUPPORTED_ELEMENT'],
  [
    'a choreography',
    definitions(
      `<choreography id="x"><choreographyTask id="ct" initiatingParticipantRef="q"><participantRef>q</participantRef></choreographyTask></choreography><process id="p">${user('a')}</process>`,
    ),
    'x UNSUPPORTED_ELEMENT',
  ],
  ['compensation of an activity', work('<task id="x" isForCompensation="true" />'), 'x UNSUPPORTED_ATTRIBUTE'],
  [
    'a compensation event',
    bpmn(start() + user('a') + boundary('x', 'a', '<compensateEventDefinition />'), line('start', 'a')),
    'x UNSUPPORTED_EVENT',
  ],
  [
    'a signal that does not exist',
    work(catching('x', '<signalEventDefinition signalRef="nope" />')),
    'x UNRESOLVED_REFERENCE',
  ],
  [
    'a conditional event without condition',
    work(catching('x', '<conditionalEventDefinition />')),
    'x EXPRESSION_INVALID',
  ],
  [
    'a conditional event that asks the clock',
    work(catching('x', '<conditionalEventDefinition><condition>now() = a</condition></conditionalEventDefinition>')),
    'x EXPRESSION_NOT_TOTAL',
  ],
  ['a link that nobody catches', work(throwing('x', '<linkEventDefinition name="l" />')), 'x LINK_INVALID'],
  [
    'a link that nobody throws',
    bpmn(start() + user('a', 'b') + catching('x', '<linkEventDefinition name="l" />'), ['start -> a', 'x -> b']),
    'x LINK_INVALID',
  ],
  [
    'a link with two targets',
    bpmn(
      start() +
        throwing('t', '<linkEventDefinition name="l" />') +
        catching('y', '<linkEventDefinition name="l" />') +
        catching('x', '<linkEventDefinition name="l" />'),
      ['start -> t'],
    ),
    'x LINK_INVALID',
  ],
  [
    'a flow out of a throwing link',
    bpmn(
      start() +
        throwing('x', '<linkEventDefinition name="l" />') +
        catching('y', '<linkEventDefinition name="l" />') +
        user('a'),
      ['start -> x', 'x -> a'],
    ),
    'x LINK_INVALID',
  ],
  [
    'a start event with a trigger beside the start event',
    bpmn(`${start()}<startEvent id="x">${trigger.timer('P1D')}</startEvent>${user('a')}`, ['start -> a', 'x -> a']),
    'x SEVERAL_STARTS',
  ],
  [
    'a lane with an unknown role',
    bpmn(
      `<laneSet id="ls"><lane id="x"><extensionElements><bannette:lane role="king" /></extensionElements><flowNodeRef>a</flowNodeRef></lane></laneSet>${start()}${user('a')}`,
      ['start -> a'],
    ),
    'x TASK_INVALID',
  ],
  [
    'a bannette:task on a lane',
    bpmn(
      `<laneSet id="ls"><lane id="x"><extensionElements><bannette:task kind="visa" /></extensionElements><flowNodeRef>a</flowNodeRef></lane></laneSet>${start()}${user('a')}`,
      ['start -> a'],
    ),
    'x MISPLACED_EXTENSION',
  ],
  ['a cancel end event', work(ending('x', '<cancelEventDefinition />')), 'x UNSUPPORTED_EVENT'],
  [
    'an event with several triggers',
    work(catching('x', trigger.timer('P1D') + trigger.timer('P2D'))),
    'x SEVERAL_TRIGGERS',
  ],
  ['a catch event that waits for nothing', work('<intermediateCatchEvent id="x" />'), 'x EVENT_WITHOUT_TRIGGER'],
  ['a process without elements', definitions('<process id="p" />'), 'definitions NO_PROCESS'],
  [
    'two processes that both claim to be the circuit',
    definitions(`<process id="p">${user('a')}</process><process id="q">${user('b')}</process>`),
    'q SEVERAL_PROCESSES',
  ],
  ['a second start event', bpmn(start('s1') + start('s2') + user('a'), ['s1 -> a', 's2 -> a']), 's2 SEVERAL_STARTS'],
  ['a scope where nothing can start', bpmn(user('a', 'b'), ['a -> b', 'b -> a']), 'p NO_START'],
  [
    'a sub-process that starts by a trigger',
    bpmn(`<subProcess id="s"><startEvent id="x">${trigger.timer('P1D')}</startEvent></subProcess>`),
    'x START_EVENT_NOT_ALLOWED',
  ],
  [
    'an event sub-process without trigger',
    bpmn(
      `${user('a')}<subProcess id="h" triggeredByEvent="true">${start('x')}${user('b')}${sequence(['x -> b'])}</subProcess>`,
    ),
    'x EVENT_WITHOUT_TRIGGER',
  ],
  ['an unreachable element', bpmn(start() + user('a', 'x'), line('start', 'a')), 'x UNREACHABLE'],
  ['a flow into a start event', bpmn(start() + user('a'), ['start -> a', 'a -> start']), 'a-start FLOW_NOT_ALLOWED'],
  [
    'a flow out of an end event',
    bpmn(start() + end('e') + user('a'), ['start -> e', 'e -> a']),
    'e-a FLOW_NOT_ALLOWED',
  ],
  [
    'a flow across the border of a sub-process',
    bpmn(start() + sub('s', user('i'), []) + user('a'), ['start -> s', 's -> a', 'i -> a']),
    'i-a FLOW_NOT_ALLOWED',
  ],
  ['a flow to nowhere', bpmn(start(), ['start -> nowhere']), 'start-nowhere UNRESOLVED_REFERENCE'],
  [
    'a message that does not exist',
    work(catching('x', '<messageEventDefinition messageRef="nope" />')),
    'x UNRESOLVED_REFERENCE',
  ],
  [
    'a condition behind a parallel gateway',
    bpmn(start() + and('g') + user('a'), ['start -> g', 'g -> a if x']),
    'g-a CONDITION_NOT_ALLOWED',
  ],
  ['a condition behind a start event', bpmn(start() + user('a'), ['start -> a if x']), 'start-a CONDITION_NOT_ALLOWED'],
  [
    'a default flow of another element',
    bpmn(`${start()}${xor('x', 'start-x')}${user('a')}`, line('start', 'x', 'a')),
    'x DEFAULT_INVALID',
  ],
  ['a condition that is not FEEL', condition('a &gt;'), 'g-a EXPRESSION_INVALID'],
  ['another dialect', condition('$' + '{a}'), 'g-a EXPRESSION_INVALID'],
  ['== in a condition', condition('a == 1'), 'g-a EXPRESSION_INVALID'],
  ['a condition that asks the clock', condition('now() = a'), 'g-a EXPRESSION_NOT_TOTAL'],
  [
    'a condition with a time zone',
    condition('a = date and time("2026-01-01T00:00:00@Europe/Paris")'),
    'g-a EXPRESSION_NOT_TOTAL',
  ],
  ['a condition that could run for ever', condition('count(for i in 1..n return i) = 2'), 'g-a EXPRESSION_NOT_TOTAL'],
  [
    'an expression in another language',
    bpmn(start() + xor('g') + user('a'), line('start', 'g')).replace(
      '</process>',
      '<sequenceFlow id="x" sourceRef="g" targetRef="a"><conditionExpression xsi:type="tFormalExpression" language="JavaScript">a</conditionExpression></sequenceFlow></process>',
    ),
    'x EXPRESSION_LANGUAGE',
  ],
  ['a timer that is not ISO 8601', timed(trigger.timer('soon')), 'c TIMER_INVALID'],
  ['a timer without value', timed('<timerEventDefinition />'), 'c TIMER_INVALID'],
  ['an empty duration', timed(trigger.timer('P')), 'c TIMER_INVALID'],
  ['a date that does not exist', timed(trigger.date('2026-13-01')), 'c TIMER_INVALID'],
  ['a cron cycle', timed(trigger.cycle('0 0 9 * * MON')), 'c TIMER_INVALID'],
  [
    'a boundary event on a gateway',
    bpmn(start() + and('g') + boundary('x', 'g', trigger.timer('P1D')) + user('a'), line('start', 'g', 'a')),
    'x BOUNDARY_HOST',
  ],
  ['a multi-instance without number', work(multiOf('')), 'x MULTI_INSTANCE_INVALID'],
  ['a multi-instance that throws events', work(multiOf(' behavior="One"', cardinality)), 'x UNSUPPORTED_ATTRIBUTE'],
  ['a loop without end', work(repeated('x', '<standardLoopCharacteristics />')), 'x LOOP_INVALID'],
  [
    'an event-based gateway before a task',
    bpmn(start() + eventGateway('x') + user('a'), line('start', 'x', 'a')),
    'x EVENT_GATEWAY_INVALID',
  ],
  ['an instantiating receive task', work('<receiveTask id="x" instantiate="true" />'), 'x UNSUPPORTED_ATTRIBUTE'],
  ['a call of an unknown circuit', work('<callActivity id="x" calledElement="nope" />'), 'x CALL_NOT_FOUND'],
  ['a circuit that calls itself', work('<callActivity id="x" calledElement="p" />'), 'x CALL_CYCLE'],
  ['two elements with the same id', bpmn(start() + user('a') + pass('a'), line('start', 'a')), 'a DUPLICATE_ID'],
  ['an element that is not BPMN', work(`${user('x')}<fooTask id="y" />`), 'y UNKNOWN_ELEMENT'],
  [
    'an unknown bannette element',
    work(`<userTask id="x">${ext('<bannette:magic />')}</userTask>`),
    'x UNKNOWN_EXTENSION',
  ],
  ['an unknown bannette attribute', work('<userTask id="x" bannette:magic="1" />'), 'x UNKNOWN_EXTENSION'],
  [
    'an unknown attribute of a bannette element',
    work(`<userTask id="x">${ext('<bannette:task kind="visa" magic="1" />')}</userTask>`),
    'x UNKNOWN_EXTENSION',
  ],
  [
    'a bannette:task on a service task',
    work(`<serviceTask id="x">${ext('<bannette:task kind="visa" />')}</serviceTask>`),
    'x MISPLACED_EXTENSION',
  ],
  [
    'an unknown kind of task',
    work(`<userTask id="x">${ext('<bannette:task kind="juggle" />')}</userTask>`),
    'x TASK_INVALID',
  ],
  [
    'an unknown role',
    work(`<userTask id="x">${ext('<bannette:task kind="visa" role="king" />')}</userTask>`),
    'x TASK_INVALID',
  ],
  [
    'a due date that is no duration',
    work(`<userTask id="x">${ext('<bannette:task kind="visa" due="10" />')}</userTask>`),
    'x TASK_INVALID',
  ],
  [
    'two outcomes with one id',
    work(
      `<userTask id="x">${ext('<bannette:task kind="visa"><bannette:outcome id="a" /><bannette:outcome id="a" /></bannette:task>')}</userTask>`,
    ),
    'x TASK_INVALID',
  ],
  [
    'an unregistered activity',
    work(`<serviceTask id="x">${ext('<bannette:service activity="launch-rocket" />')}</serviceTask>`),
    'x SERVICE_INVALID',
  ],
  [
    'an undeclared variable, once variables are declared',
    bpmn(`${ext('<bannette:variable name="a" />')}${start()}${xor('g', 'g-b')}${user('u', 'b')}`, [
      'start -> g',
      'g -> u if a and other',
      'g -> b',
    ]),
    'g-u VARIABLE_UNDECLARED',
  ],
  ['something that is not XML', 'garbage', ' XML_INVALID'],
  ['XML that is not BPMN', '<a />', ' XML_INVALID'],
]

test.each(refused)('refused at publication with element and reason: %s', async (_, xml, finding) => {
  const { plan, findings } = await compileCircuit(xml, { markings: 0 })
  expect(plan).toBeUndefined()
  expect(
    findings.filter(({ severity }) => severity === 'error').map(({ element, code }) => `${element} ${code}`),
  ).toContain(finding)
  expect(findings.every(({ message }) => message.length > 5)).toBe(true)
})
