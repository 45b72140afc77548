import { forgedResult } from '../../letters/bound-answer.ts'
import type { CircuitEvent } from '../events.ts'
import { raiseOn } from './incidents.ts'
import { fact, findWait, nodeOf, type Run } from './run.ts'
import { throwTo } from './throwing.ts'
import { assignVars } from './variables.ts'

export function serviceSucceeded(run: Run, event: Extract<CircuitEvent, { type: 'serviceSucceeded' }>): void {
  const wait = findWait(run, event.serviceId)
  if (!wait) return
  assignVars(run, wait.scope, event.vars, wait)
  fact(run, 'service_succeeded', nodeOf(run, wait.node).id, wait.id)
  run.queue.push({ do: 'done', wait: wait.id, scope: wait.scope })
}

/** A failure that nobody in the circuit catches by its code is an incident on the service. */
export function serviceFailed(run: Run, event: Extract<CircuitEvent, { type: 'serviceFailed' }>): void {
  const wait = findWait(run, event.serviceId)
  if (!wait) return
  const { id, name } = nodeOf(run, wait.node)
  fact(run, 'service_failed', id, wait.id, event.code)
  if (event.code !== forgedResult && throwTo(run, { on: 'error', code: event.code }, wait.scope, wait)) return
  wait.at = 'run'
  const message = `${name ?? id}: ${event.message}`
  raiseOn(run, wait, { code: 'SERVICE_FAILED', message, details: [event.code] }, ['retry', 'skip', 'move'])
}
