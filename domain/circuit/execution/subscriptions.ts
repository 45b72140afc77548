import type { EventRule, TimerRule } from '../plan.ts'
import type { Subscription, TimerSpec, Vars } from '../state.ts'
import { getStuck } from './incidents.ts'
import { fact, findWait, nodeOf, type Run, structuralId } from './run.ts'
import { isCycle, isTimerValue, repetitions } from './timers.ts'
import { visibleVars } from './variables.ts'

export type Armed = Pick<Subscription, 'node' | 'owner' | 'visit' | 'path'> & { scope: string }

/** Begins to wait for a timer, a message, a signal or a condition. A message that came early is consumed at once. */
export function arm(run: Run, armed: Armed, rule: EventRule | undefined): void {
  if (rule?.on === 'message') awaitNamed(run, armed, 'message', rule.name)
  if (rule?.on === 'signal') awaitNamed(run, armed, 'signal', rule.name)
  if (rule?.on === 'condition') awaitNamed(run, armed, 'condition', rule.condition)
  if (rule?.on === 'timer') armTimer(run, armed, rule.timer)
}

/** Arms the next firing of a cycle, or listens again for the next message. */
export function rearm(run: Run, subscription: Subscription, scope: string) {
  const { spec } = subscription
  if (!spec) return takeBuffered(run, subscription, scope)
  if (!isCycle(spec.kind) || subscription.fired >= repetitions(spec.value)) {
    run.state.subscriptions = run.state.subscriptions.filter((one) => one !== subscription)
    return
  }
  spec.iteration = subscription.fired + 1
  subscription.id = timerId(run, subscription, spec.iteration)
  issueTimer(run, subscription, spec)
}

/** Stops waiting, for everything the owner armed. */
export function disarm(run: Run, owner: string): void {
  const mine = run.state.subscriptions.filter((one) => one.owner === owner)
  if (mine.length === 0) return
  run.state.subscriptions = run.state.subscriptions.filter((one) => one.owner !== owner)
  for (const one of mine) {
    if (one.on !== 'timer') continue
    run.commands.push({ type: 'disarmTimer', timerId: one.id })
    fact(run, 'timer_disarmed', nodeOf(run, one.node).id, one.id)
  }
}

function awaitNamed(run: Run, { scope, ...armed }: Armed, on: 'message' | 'signal' | 'condition', name: string): void {
  const id = structuralId(nodeOf(run, armed.node).id, armed.visit, armed.path)
  const subscription: Subscription = { ...armed, id, on, name, fired: 0 }
  run.state.subscriptions.push(subscription)
  takeBuffered(run, subscription, scope)
}

function takeBuffered(run: Run, subscription: Subscription, scope: string): void {
  if (subscription.on !== 'message') return
  const early = run.state.messages.find((message) => message.name === subscription.name)
  if (!early) return
  run.state.messages = run.state.messages.filter((message) => message !== early)
  run.queue.push({ do: 'fire', subscription: subscription.id, scope, vars: early.vars })
}

function armTimer(run: Run, { scope, ...armed }: Armed, rule: TimerRule): void {
  const resolved = resolveTimer(run, scope, armed.owner, rule)
  if (!resolved.ok) {
    getStuck(run, { ...armed, scope, at: 'arm' }, resolved)
    return
  }
  const { spec } = resolved
  if (isCycle(spec.kind)) spec.iteration = 1
  const subscription: Subscription = { ...armed, id: '', on: 'timer', spec, fired: 0 }
  subscription.id = timerId(run, subscription, spec.iteration ?? 1)
  run.state.subscriptions.push(subscription)
  issueTimer(run, subscription, spec)
}

function issueTimer(run: Run, subscription: Subscription, spec: TimerSpec): void {
  const element = nodeOf(run, subscription.node).id
  run.commands.push({ type: 'armTimer', timerId: subscription.id, element, spec: { ...spec } })
  fact(run, 'timer_armed', element, subscription.id, spec.value)
}

function resolveTimer(run: Run, scope: string, owner: string, rule: TimerRule) {
  const { kind, workingDays } = rule
  const spec = (value: string): TimerSpec => ({ kind, value, ...(workingDays && { workingDays }) })
  if (!rule.value.startsWith('=')) return { ok: true as const, spec: spec(rule.value) }
  const vars = (): Vars => visibleVars(run, scope, findWait(run, owner))
  const result = run.judge.value(rule.value.slice(1), vars)
  if (!result.ok) return result
  const value = String(result.value)
  if (isTimerValue(kind, value)) return { ok: true as const, spec: spec(value) }
  return {
    ok: false as const,
    code: 'INVALID_TIMER' as const,
    message: `${rule.value} gives ${value}, which is no ${kind}`,
    details: [value],
  }
}

const timerId = (run: Run, one: Subscription, iteration: number): string => {
  const id = structuralId(nodeOf(run, one.node).id, one.visit, one.path)
  return iteration > 1 ? `${id}+${iteration}` : id
}
