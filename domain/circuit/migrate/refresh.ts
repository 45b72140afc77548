import { joinParallel } from '../execution/gateways.ts'
import { nextVisit, nodeOf, type Run } from '../execution/run.ts'
import { arm } from '../execution/subscriptions.ts'
import { buildTask } from '../execution/task.ts'
import type { Failure } from '../expression.ts'
import type { PlanNode } from '../plan.ts'
import type { State, Wait } from '../state.ts'
import type { MigrationRefusal } from './fit.ts'
import { hasOrigin, type Passage } from './mapping.ts'

/**
 * Open tasks say from now on what the new circuit says: name, outcomes, who may do them. Where that is what the old one
 * said, the task stays as it was resolved when it opened.
 */
export function refreshTasks(run: Run, passage: Passage, before: State): MigrationRefusal[] {
  return run.state.waits.flatMap((wait) => {
    const old = before.waits.find(({ id }) => id === wait.id)
    const source = passage.from.nodes[old?.node ?? -1]
    const target = nodeOf(run, wait.node)
    if (!wait.task || !source || said(source) === said(target)) return []
    const built = buildTask(run, target, wait)
    if (!built.ok) return [cannotOpen(run, wait, built)]
    wait.task = built.task
    run.commands.push({ type: 'changeTask', task: built.task })
    return []
  })
}

const said = ({ id, name, task }: PlanNode): string => JSON.stringify([id, name, task])

/** Timers of events that are gone stop; the others keep the deadline that was counting down. */
export function disarmLost(run: Run, before: State): void {
  const kept = new Set(run.state.subscriptions.map(({ id }) => id))
  for (const { id, on } of before.subscriptions) {
    if (on === 'timer' && !kept.has(id)) run.commands.push({ type: 'disarmTimer', timerId: id })
  }
}

/** Events that only the new circuit has begin to listen now, on what is already under way. */
export function armNew(run: Run, passage: Passage): void {
  for (const wait of [...run.state.waits]) {
    if (wait.parent === undefined) armAttached(run, passage, wait)
    if (wait.type === 'gate') armBranches(run, passage, wait)
  }
  for (const { id, scope, path, interrupted } of run.state.scopes) {
    for (const handler of interrupted ? [] : (run.plan.scopes[scope]?.handlers ?? [])) {
      const start = run.plan.scopes[nodeOf(run, handler).inner ?? 0]?.starts[0]
      if (start !== undefined && !hasOrigin(passage, start)) armOne(run, start, { id, path, scope: id }, '')
    }
  }
}

/** A join may have what it needs in the new circuit. */
export function tryJoins(run: Run): void {
  for (const { flow, scope } of [...run.state.marks]) {
    const join = run.plan.flows[flow]?.to
    if (join !== undefined && nodeOf(run, join).type === 'and') joinParallel(run, join, scope)
  }
}

function armAttached(run: Run, passage: Passage, wait: Wait): void {
  for (const event of nodeOf(run, wait.node).boundary ?? []) {
    if (!hasOrigin(passage, event)) armOne(run, event, wait, '~')
  }
}

function armBranches(run: Run, passage: Passage, wait: Wait): void {
  for (const flow of nodeOf(run, wait.node).out) {
    const target = run.plan.flows[flow]?.to
    if (target !== undefined && !hasOrigin(passage, target)) armOne(run, target, wait, '')
  }
}

type Owner = Pick<Wait, 'id' | 'path' | 'scope'>

function armOne(run: Run, node: number, owner: Owner, suffix: string): void {
  const { id, event } = nodeOf(run, node)
  const visit = nextVisit(run, `${id}${suffix}`, owner.path)
  arm(run, { node, owner: owner.id, visit, path: owner.path, scope: owner.scope }, event)
}

function cannotOpen(run: Run, wait: Wait, { message }: Failure): MigrationRefusal {
  return { element: nodeOf(run, wait.node).id, id: wait.id, code: 'CANNOT_OPEN', message }
}
