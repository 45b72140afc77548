import type { PlanNode } from '../plan.ts'
import type { Subscription, Vars, Wait } from '../state.ts'
import { closeInstance } from './activities.ts'
import { forgetWait } from './cancel.ts'
import { leave } from './gateways.ts'
import { countPassage, fact, findWait, isScopeAlive, nodeOf, type Run } from './run.ts'
import { openHandler } from './scopes.ts'
import { rearm } from './subscriptions.ts'
import { fireBoundary } from './throwing.ts'
import { assignVars } from './variables.ts'

const happened = {
  timer: 'timer_fired',
  message: 'message_received',
  signal: 'signal_received',
  condition: 'condition_met',
} as const

/** What was awaited has happened. */
export function fire(run: Run, subscription: Subscription, vars: Vars) {
  const { node: index, owner } = subscription
  const node = nodeOf(run, index)
  subscription.fired += 1
  const once = node.interrupting !== false
  if (once) run.state.subscriptions = run.state.subscriptions.filter((one) => one !== subscription)
  fact(run, happened[subscription.on], node.id, subscription.id, subscription.name)
  const host = findWait(run, owner)
  if (node.type === 'start' && host?.type !== 'gate') return fireHandler(run, node, subscription, vars)
  if (!host) return
  if (node.type === 'boundary') return fireAttached(run, index, host, subscription, vars)
  assignVars(run, host.scope, vars, host)
  if (host.type === 'gate') return winGate(run, index, host)
  if (node.type === 'receive') return closeInstance(run, host)
  forgetWait(run, host)
  leave(run, index, host.scope)
}

/** The payload of the message belongs to the event sub-process it starts, and to nothing else. */
function fireHandler(run: Run, event: PlanNode, subscription: Subscription, vars: Vars): void {
  const handler = run.plan.scopes[event.scope]?.node
  if (handler === undefined || !isScopeAlive(run, subscription.owner)) return
  // Before it opens: an interrupting one takes the subscription down with everything else.
  if (!event.interrupting) rearm(run, subscription, subscription.owner)
  openHandler(run, handler, subscription.owner, vars)
}

function fireAttached(run: Run, index: number, host: Wait, subscription: Subscription, vars: Vars): void {
  const { scope } = host
  assignVars(run, scope, vars)
  if (!nodeOf(run, index).interrupting) rearm(run, subscription, scope)
  fireBoundary(run, index, host)
}

function winGate(run: Run, index: number, gate: Wait): void {
  const { id, in: incoming } = nodeOf(run, index)
  forgetWait(run, gate)
  const flow = incoming.map((one) => run.plan.flows[one]).find((one) => one?.from === gate.node)
  if (flow) {
    countPassage(run, flow.id)
    fact(run, 'flow_taken', flow.id)
  }
  countPassage(run, id)
  fact(run, 'element_entered', id)
  leave(run, index, gate.scope)
}
