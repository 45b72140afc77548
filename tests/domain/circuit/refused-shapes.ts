import {
  and,
  boundary,
  bpmn,
  catching,
  definitions,
  end,
  ending,
  eventGateway,
  line,
  pass,
  repeated,
  sequence,
  start,
  sub,
  throwing,
  trigger,
  user,
  work,
  xor,
} from './bpmn.ts'

const multiOf = (attributes: string, inside = '') =>
  repeated('x', `<multiInstanceLoopCharacteristics${attributes}>${inside}</multiInstanceLoopCharacteristics>`)
const cardinality = '<loopCardinality>2</loopCardinality>'

/** What it is, the file, and the finding that refuses it: element and code. */
export type Refusal = [what: string, xml: string, finding: string]

/** Elements that are not supported, or that stand where they cannot. */
export const refusedShapes: readonly Refusal[] = [
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
  ['something that is not XML', 'garbage', ' XML_INVALID'],
  ['XML that is not BPMN', '<a />', ' XML_INVALID'],
]
