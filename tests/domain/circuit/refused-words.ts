import { bpmn, catching, ext, line, start, timed, trigger, user, work, xor } from './bpmn.ts'
import type { Refusal } from './refused-shapes.ts'

const condition = (text: string) =>
  bpmn(start() + xor('g', 'g-b') + user('a', 'b'), ['start -> g', `g -> a if ${text}`, 'g -> b'])

/** Elements that say what nobody can understand: expressions, timers, and the town’s own words. */
export const refusedWords: readonly Refusal[] = [
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
]
