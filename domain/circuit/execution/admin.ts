import type { CircuitEvent } from '../events.ts'
import type { Wait } from '../state.ts'
import { closeInstance, openInstance, runService } from './activities.ts'
import { cancelWait, clearScope } from './cancel.ts'
import { leave } from './gateways.ts'
import { raiseOn, resolveIncidents } from './incidents.ts'
import { checkMany, openMany, passCheck, skipMany } from './many.ts'
import { ensureScope } from './move.ts'
import { fact, findWait, ignore, nodeOf, type Run, removeWait } from './run.ts'
import { arm } from './subscriptions.ts'

type Move = Extract<CircuitEvent, { type: 'move' }>

/** An operator ends tokens and puts others elsewhere. What is activated comes first, so that no scope ends between. */
export function move(run: Run, event: Move): void {
  const entered = event.activate.map((element) => run.plan.nodes.findIndex((node) => node.id === element))
  for (const node of entered) {
    if (node < 0) continue
    run.queue.push({ do: 'enter', node, scope: ensureScope(run, nodeOf(run, node).scope) })
  }
  const held = run.queue
  run.queue = []
  for (const id of event.cancel) cancelToken(run, id)
  run.queue = held.filter((work) => run.state.scopes.some((scope) => scope.id === work.scope))
}

/** Tries again what failed, in the same place and under the same ids. */
export function retry(run: Run, event: Extract<CircuitEvent, { type: 'retry' }>) {
  const wait = tokenOf(run, event.incidentId, 'retry')
  if (!wait) return ignore(run, event, `${event.incidentId} cannot be retried`)
  resolveIncidents(run, ({ id }) => id === event.incidentId)
  const { at, node, scope } = wait
  if (at === 'open') return openInstance(run, wait)
  if (at === 'count') return openMany(run, wait)
  if (at === 'check') return checkMany(run, wait)
  if (at === 'run') return runAgain(run, wait)
  removeWait(run, wait.id)
  if (at === 'leave') leave(run, node, scope)
  else if (at === 'arm') armAgain(run, wait)
  else for (let token = 0; token < (wait.tokens ?? 1); token += 1) run.queue.push({ do: 'enter', node, scope })
}

/** Goes on as if the failed work had been done. */
export function skip(run: Run, event: Extract<CircuitEvent, { type: 'skip' }>) {
  const wait = tokenOf(run, event.incidentId, 'skip')
  if (!wait) return ignore(run, event, `${event.incidentId} cannot be skipped`)
  resolveIncidents(run, ({ id }) => id === event.incidentId)
  if (wait.at === 'check') return passCheck(run, wait)
  if (wait.at === 'count') return skipMany(run, wait)
  if (wait.at === 'open' || wait.at === 'run') return closeInstance(run, wait)
  removeWait(run, wait.id)
  if (wait.at !== 'enter') return
  for (let token = 0; token < (wait.tokens ?? 1); token += 1) leave(run, wait.node, wait.scope)
}

function runAgain(run: Run, wait: Wait): void {
  delete wait.at
  const failed = runService(run, wait)
  if (!failed) return
  wait.at = 'run'
  raiseOn(run, wait, failed, ['retry', 'skip', 'move'])
}

function armAgain(run: Run, { node, scope, owner, visit, path }: Wait): void {
  if (owner !== undefined) arm(run, { node, owner, visit, path, scope }, nodeOf(run, node).event)
}

function tokenOf(run: Run, incidentId: string, act: 'retry' | 'skip'): Wait | undefined {
  const incident = run.state.incidents.find(({ id }) => id === incidentId)
  return incident?.acts.includes(act) ? findWait(run, incident.wait) : undefined
}

/** A wait or task by its id, a token in front of a join by the id of its flow, a running scope by its id. */
function cancelToken(run: Run, id: string) {
  if (findWait(run, id)) return cancelWait(run, id)
  const marks = run.state.marks.filter((mark) => run.plan.flows[mark.flow]?.id === id)
  run.state.marks = run.state.marks.filter((mark) => !marks.includes(mark))
  if (marks.length > 0) fact(run, 'token_cancelled', id)
  else if (run.state.scopes.some((scope) => scope.id === id)) clearScope(run, id)
}
