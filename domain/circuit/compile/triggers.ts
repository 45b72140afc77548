import { isTimerValue, isUnbounded, maxRepetitions } from '../execution/timers.ts'
import type { EventRule, TimerRule } from '../plan.ts'
import { type Draft, describe, refuse, warn } from './draft.ts'
import { bannetteAttribute, child, children, type Element, textOf } from './element.ts'
import { checkedText, expressionOf } from './expressions.ts'

type Trigger = EventRule['on']

/** What the event waits for or throws; undefined for a none event, or after a finding. */
export function triggerOf(draft: Draft, event: Element, allowed: Trigger[]): EventRule | undefined {
  const definitions = [...children(event, 'eventDefinitions'), ...children(event, 'eventDefinitionRef')]
  const [definition] = definitions
  if (!definition) return undefined
  if (definitions.length > 1) {
    refuse(draft, event, 'SEVERAL_TRIGGERS', `The ${describe(event)} has several triggers; give it one`)
    return undefined
  }
  const rule = ruleOf(draft, event, definition)
  if (rule && allowed.includes(rule.on)) return rule
  const kind = describe(definition).replace(' event definition', '')
  const known = (
    ['timer', 'message', 'signal', 'conditional', 'error', 'escalation', 'terminate'] as string[]
  ).includes(kind)
  if (rule || !known) refuse(draft, event, 'UNSUPPORTED_EVENT', `A ${describe(event)} of kind ${kind} is not supported`)
  return undefined
}

/** Whether the event has a trigger at all, supported or not. */
export const hasTrigger = (event: Element): boolean =>
  children(event, 'eventDefinitions').length + children(event, 'eventDefinitionRef').length > 0

/** The message a receive task or message event is about; without a named message, the event's own name. */
export function messageName(draft: Draft, owner: Element, holder: Element): string {
  const message = child(holder, 'messageRef')
  const name = textOf(message, 'name') ?? message?.id
  if (name !== undefined) return name
  const fallback = textOf(owner, 'name') ?? owner.id ?? ''
  warn(draft, owner, 'MESSAGE_UNNAMED', `No message is named; it answers to ${fallback}`)
  return fallback
}

function ruleOf(draft: Draft, event: Element, definition: Element): EventRule | undefined {
  switch (definition.$type) {
    case 'bpmn:TimerEventDefinition':
      return timerRule(draft, event, definition)
    case 'bpmn:MessageEventDefinition':
      return { on: 'message', name: messageName(draft, event, definition) }
    case 'bpmn:SignalEventDefinition':
      return { on: 'signal', name: signalName(draft, event, definition) }
    case 'bpmn:ConditionalEventDefinition':
      return conditionRule(draft, event, definition)
    case 'bpmn:ErrorEventDefinition':
      return { on: 'error', ...codeOf(child(definition, 'errorRef'), 'errorCode') }
    case 'bpmn:EscalationEventDefinition':
      return { on: 'escalation', ...codeOf(child(definition, 'escalationRef'), 'escalationCode') }
    case 'bpmn:TerminateEventDefinition':
      return { on: 'terminate' }
    default:
      return undefined
  }
}

function signalName(draft: Draft, event: Element, definition: Element): string {
  const signal = child(definition, 'signalRef')
  const name = textOf(signal, 'name') ?? signal?.id
  if (name !== undefined) return name
  const fallback = textOf(event, 'name') ?? event.id ?? ''
  warn(draft, event, 'MESSAGE_UNNAMED', `No signal is named; it answers to ${fallback}`)
  return fallback
}

function conditionRule(draft: Draft, event: Element, definition: Element): EventRule | undefined {
  const owner = Object.assign(Object.create(definition) as Element, { id: event.id })
  const condition = expressionOf(draft, owner, 'condition')
  if (condition !== undefined) return { on: 'condition', condition }
  if (!child(definition, 'condition'))
    refuse(draft, event, 'EXPRESSION_INVALID', 'A conditional event needs a condition')
  return undefined
}

function codeOf(reference: Element | undefined, property: string): { code?: string } {
  const code = textOf(reference, property) ?? reference?.id
  return code === undefined ? {} : { code }
}

function timerRule(draft: Draft, event: Element, definition: Element): EventRule | undefined {
  const kinds = { timeDuration: 'duration', timeDate: 'date', timeCycle: 'cycle' } as const
  const given = Object.entries(kinds).filter(([property]) => child(definition, property))
  const [first] = given
  if (!first || given.length > 1) {
    refuse(draft, event, 'TIMER_INVALID', 'A timer has exactly one of duration, date and cycle')
    return undefined
  }
  const [property, kind] = first
  const value = checkedText(draft, event, child(definition, property)?.body ?? '')
  checkValue(draft, event, kind, value)
  const workingDays = bannetteAttribute(definition, 'workingDays') === true
  return { on: 'timer', timer: { kind, value, ...(workingDays && { workingDays }) } }
}

function checkValue(draft: Draft, event: Element, kind: TimerRule['kind'], value: string): void {
  if (value.startsWith('=')) return
  if (!isTimerValue(kind, value)) {
    refuse(draft, event, 'TIMER_INVALID', `${value || 'Nothing'} is not an ISO 8601 ${kind}`)
  } else if (kind === 'cycle' && isUnbounded(value)) {
    warn(draft, event, 'TIMER_CYCLE_CAPPED', `The cycle is stopped after ${maxRepetitions} times`)
  }
}
