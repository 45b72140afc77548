import type { CircuitEvent, Step } from './events.ts'
import { closeInstance, openNext } from './execution/activities.ts'
import { move, retry, skip } from './execution/admin.ts'
import { fireCondition } from './execution/conditions.ts'
import { watchForDeadlock } from './execution/deadlock.ts'
import { fire } from './execution/fire.ts'
import { enter } from './execution/flow-nodes.ts'
import { addMark, joinParallel } from './execution/gateways.ts'
import { fireInclusiveJoin } from './execution/inclusive-join.ts'
import { addInstance, removeInstance } from './execution/instances.ts'
import { forget, receive, scopeIdOf } from './execution/messages.ts'
import { beginRun, fact, findWait, ignore, isScopeAlive, nodeOf, type Run, type Work } from './execution/run.ts'
import { completeScope, openProcess } from './execution/scopes.ts'
import { serviceFailed, serviceSucceeded } from './execution/services.ts'
import { broadcast } from './execution/signals.ts'
import { completeTask, skipTask } from './execution/tasks.ts'
import { setRootVars } from './execution/variables.ts'
import { feel, type Judge } from './expression.ts'
import type { Plan } from './plan.ts'
import { refusalOf } from './refusal.ts'
import { initialState, type State, type Vars } from './state.ts'

/** Puts a letter into the circuit. */
export function start(plan: Plan, { vars = {} }: { vars?: Vars } = {}): Step {
  return step(plan, initialState(plan.hash), { type: 'started', vars })
}

/**
 * Applies one event and lets the tokens run until everything rests. Pure and total: the given state is left as it was,
 * an event that does not fit (a closed task, a stale timer) changes nothing but leaves a fact `event_ignored`;
 * `refusalOf` says beforehand whether it fits.
 */
export function step(plan: Plan, state: State, event: CircuitEvent, judge: Judge = feel, budget?: number): Step {
  const run = beginRun(plan, state, judge, budget)
  const refusal = refusalOf(plan, state, event)
  if (refusal) {
    ignore(run, event, refusal.message)
    return { state, commands: run.commands, facts: run.facts }
  }
  run.state.seq += 1
  apply(run, event)
  settle(run)
  watchForDeadlock(run)
  return { state: run.state, commands: run.commands, facts: run.facts }
}

function apply(run: Run, event: CircuitEvent) {
  switch (event.type) {
    case 'started':
      run.state.status = 'running'
      return openProcess(run, event.vars ?? {})
    case 'taskCompleted':
      return completeTask(run, event)
    case 'skipTask':
      return skipTask(run, event)
    case 'timerFired':
      return timerFired(run, event.timerId)
    case 'serviceSucceeded':
      return serviceSucceeded(run, event)
    case 'serviceFailed':
      return serviceFailed(run, event)
    case 'message':
      return receive(run, event)
    case 'signal':
      return broadcast(run, event.name, event.vars ?? {})
    case 'messageExpired':
      return forget(run, event.id)
    case 'move':
      return move(run, event)
    case 'retry':
      return retry(run, event)
    case 'skip':
      return skip(run, event)
    case 'addInstance':
      return addInstance(run, event)
    case 'removeInstance':
      return removeInstance(run, event)
    case 'setVariables':
      setRootVars(run, event.vars)
      return fact(run, 'variables_set', '', undefined, Object.keys(event.vars).join(', '))
  }
}

/** Conditional events, inclusive joins and the end of scopes are judged only when no token is on its way. */
export function settle(run: Run): void {
  do {
    for (let work = run.queue.shift(); work; work = run.queue.shift()) perform(run, work)
  } while (fireCondition(run) || fireInclusiveJoin(run) || completeScope(run))
}

function perform(run: Run, work: Work) {
  if (!isScopeAlive(run, work.scope)) return
  if (work.do === 'arrive') return arrive(run, work.flow, work.scope)
  if (work.do === 'enter') return enter(run, work.node, work.scope)
  if (work.do === 'fire') {
    const subscription = run.state.subscriptions.find((one) => one.id === work.subscription)
    return subscription && fire(run, subscription, work.vars)
  }
  const wait = findWait(run, work.wait)
  if (!wait) return
  if (work.do === 'open') openNext(run, wait)
  else closeInstance(run, wait)
}

function arrive(run: Run, flow: number, scope: string) {
  const index = run.plan.flows[flow]?.to ?? -1
  const node = nodeOf(run, index)
  const joins = (node.type === 'and' || node.type === 'or') && node.in.length > 1
  if (!joins) return enter(run, index, scope)
  addMark(run, flow, scope)
  if (node.type === 'and') joinParallel(run, index, scope)
}

function timerFired(run: Run, timerId: string): void {
  const subscription = run.state.subscriptions.find((one) => one.id === timerId)
  if (subscription) run.queue.push({ do: 'fire', subscription: timerId, scope: scopeIdOf(run, subscription), vars: {} })
}
