import type { Plan } from '../plan.ts'
import type { State } from '../state.ts'
import { raise, resolveIncidents } from './incidents.ts'
import { blockers } from './inclusive-join.ts'
import { nodeOf, type Run } from './run.ts'

export type WaitingJoin = { element: string; scope: string; arrived: string[]; missing: string[]; waitsFor: string[] }

/** No enabled work and not complete is an incident, never a silence. One that has found work again is resolved. */
export function watchForDeadlock(run: Run) {
  const stuck = run.state.status === 'running' && !hasWork(run)
  if (!stuck) return resolveIncidents(run, ({ code }) => code === 'DEADLOCK')
  if (run.state.incidents.length > 0) return
  const joins = waitingJoins(run.plan, run.state)
  const missing = joins.flatMap((join) => join.missing)
  const sentence = joins
    .map(({ element, missing: flows }) => `${element} still waits for ${flows.join(', ')}`)
    .join('; ')
  const message = `Nothing can happen any more: ${sentence}`
  const element = joins[0]?.element ?? run.plan.key
  raise(run, { id: `DEADLOCK:${element}`, code: 'DEADLOCK', element, message, details: missing, acts: ['move'] })
}

/** The joins that hold a token, with the flows that have none and, for an inclusive join, whom it waits for. */
export function waitingJoins(plan: Plan, state: State): WaitingJoin[] {
  const joins: WaitingJoin[] = []
  for (const { flow, scope } of state.marks) {
    const index = plan.flows[flow]?.to ?? -1
    const node = plan.nodes[index]
    if (!node || joins.some((join) => join.element === node.id && join.scope === scope)) continue
    const isMarked = (one: number) => state.marks.some((mark) => mark.flow === one && mark.scope === scope)
    const names = (flows: number[]) => flows.map((one) => plan.flows[one]?.id ?? '')
    joins.push({
      element: node.id,
      scope,
      arrived: names(node.in.filter(isMarked)),
      missing: names(node.in.filter((one) => !isMarked(one))),
      waitsFor: node.type === 'or' ? blockers(plan, state, index, scope) : [],
    })
  }
  return joins
}

/**
 * Somebody or something can still act. A non-interrupting event sub-process that listens for a message is not work:
 * it may never be called, and could not free the others anyway.
 */
function hasWork(run: Run): boolean {
  const { waits, subscriptions } = run.state
  if (waits.some(({ type }) => type !== 'scope' && type !== 'many' && type !== 'stuck')) return true
  return subscriptions.some(({ on, node }) => {
    const { type, interrupting } = nodeOf(run, node)
    return on === 'timer' || type !== 'start' || interrupting === true
  })
}
