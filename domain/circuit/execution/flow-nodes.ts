import type { PlanNode } from '../plan.ts'
import type { Wait } from '../state.ts'
import { enterActivity } from './activities.ts'
import { clearScope } from './cancel.ts'
import { leave } from './gateways.ts'
import { getStuck, holdRunaway } from './incidents.ts'
import { countPassage, fact, nextVisit, nodeOf, type Run, removeWait, scopeOf, structuralId } from './run.ts'
import { broadcast } from './signals.ts'
import { arm } from './subscriptions.ts'
import { throwTo } from './throwing.ts'

/**
 * More tokens at rest than any letter needs, beside each other and in all instances: what comes after them is held as a
 * LIVELOCK, so that a state stays small.
 */
const mostBeside = 600
const mostInAll = 2000

/** A token enters a node and does there what its kind of element does. */
export function enter(run: Run, index: number, scope: string) {
  const node = nodeOf(run, index)
  run.budget -= 1
  if (run.budget < 0 || isCrowded(run, scope)) return holdRunaway(run, index, scope)
  countPassage(run, node.id)
  fact(run, 'element_entered', node.id)
  switch (node.type) {
    case 'user':
    case 'service':
    case 'receive':
    case 'pass':
    case 'scope':
      return enterActivity(run, index, scope)
    case 'catch':
      return waitForEvent(run, index, scope)
    case 'event':
      return waitForFirst(run, index, scope)
    case 'end':
    case 'throw':
      return throwEvent(run, node, index, scope)
    default:
      return leave(run, index, scope)
  }
}

function waitForEvent(run: Run, index: number, scope: string): void {
  const wait = rest(run, index, scope, 'event')
  const { visit, path } = wait
  arm(run, { node: index, owner: wait.id, visit, path, scope }, nodeOf(run, index).event)
}

/** Event-based gateway (13.4.4): all that follows listens at once, the first to happen wins. */
function waitForFirst(run: Run, index: number, scope: string): void {
  const wait = rest(run, index, scope, 'gate')
  for (const flow of nodeOf(run, index).out) {
    const target = run.plan.flows[flow]?.to ?? index
    const visit = nextVisit(run, nodeOf(run, target).id, wait.path)
    arm(run, { node: target, owner: wait.id, visit, path: wait.path, scope }, nodeOf(run, target).event)
  }
}

function throwEvent(run: Run, node: PlanNode, index: number, scope: string) {
  const { event } = node
  if (event?.on === 'terminate') return clearScope(run, scope)
  if (event?.on === 'message') fact(run, 'message_thrown', node.id, undefined, event.name)
  if (event?.on === 'signal') return throwSignal(run, index, scope, event.name)
  if (event?.on === 'error') return throwError(run, index, scope, event.code ?? '')
  if (event?.on !== 'escalation' || escalate(run, index, scope, event.code ?? '')) leave(run, index, scope)
}

/** The token rests while the signal is caught: whoever catches it may end this scope. */
function throwSignal(run: Run, index: number, scope: string, name: string): void {
  fact(run, 'signal_thrown', nodeOf(run, index).id, undefined, name)
  broadcast(run, name, {})
  const token = rest(run, index, scope, 'pass')
  run.queue.push({ do: 'done', wait: token.id, scope })
}

function throwError(run: Run, index: number, scope: string, code: string): void {
  fact(run, 'error_thrown', nodeOf(run, index).id, undefined, code)
  if (throwTo(run, { on: 'error', code }, scope)) return
  const message = `Nothing in the circuit catches the error ${code}`
  getStuck(run, { node: index, scope }, { code: 'UNCAUGHT_ERROR', message, details: [code] })
}

/** @returns whether the throwing token lives on: whoever caught the escalation may have ended its scope. */
function escalate(run: Run, index: number, scope: string, code: string): boolean {
  const { id } = nodeOf(run, index)
  const token = rest(run, index, scope, 'pass')
  fact(run, 'escalation_thrown', id, undefined, code)
  if (!throwTo(run, { on: 'escalation', code }, scope)) fact(run, 'escalation_uncaught', id, undefined, code)
  const survived = run.state.waits.includes(token)
  removeWait(run, token.id)
  return survived
}

function rest(run: Run, index: number, scope: string, type: Wait['type']): Wait {
  const { path } = scopeOf(run, scope)
  const { id } = nodeOf(run, index)
  const visit = nextVisit(run, id, path)
  const wait: Wait = { id: structuralId(id, visit, path), type, node: index, scope, visit, path }
  run.state.waits.push(wait)
  return wait
}

function isCrowded({ state }: Run, scope: string): boolean {
  if (state.waits.length <= mostBeside) return false
  const path = state.scopes.find(({ id }) => id === scope)?.path
  return state.waits.length > mostInAll || state.waits.filter((wait) => wait.path === path).length > mostBeside
}
