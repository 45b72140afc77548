import type { Failure } from '../expression.ts'
import type { LoopRule, MultiRule } from '../plan.ts'
import type { Many, Vars, Wait } from '../state.ts'
import { cancelWait, forgetWait } from './cancel.ts'
import { leave } from './gateways.ts'
import { raiseOn } from './incidents.ts'
import { allowInstances, joinPath, nodeOf, type Run, structuralId } from './run.ts'
import { visibleVars } from './variables.ts'

/** More instances than this at once is taken for a mistake in the data (incident TOO_MANY_INSTANCES). */
export const maxInstances = 500

/** Begins a multi-instance or looping activity (BPMN 2.0.2, 13.3.6 and 13.3.7); also again after an incident. */
export function openMany(run: Run, around: Wait): void {
  const { multi, loop } = nodeOf(run, around.node)
  around.type = 'many'
  delete around.at
  if (loop) openLoop(run, around, loop)
  else if (multi) openMulti(run, around, multi)
}

/** One more instance is done: complete early, go on with the next, or wait for the others. */
export function instanceDone(run: Run, around: Wait): void {
  const many = manyOf(around)
  many.active -= 1
  many.completed += 1
  checkMany(run, around)
}

/** Decides what follows after an instance; also again after an incident. */
export function checkMany(run: Run, around: Wait): void {
  delete around.at
  const { multi, loop } = nodeOf(run, around.node)
  if (loop) repeatLoop(run, around, loop)
  else if (multi) goOnMulti(run, around, multi)
}

/** Skips the condition that could not be decided: it counts as not fulfilled. */
export function passCheck(run: Run, around: Wait): void {
  delete around.at
  const { multi, loop } = nodeOf(run, around.node)
  if (loop) finish(run, around)
  else if (multi) continueMulti(run, around, multi)
}

export function skipMany(run: Run, around: Wait): void {
  finish(run, around)
}

function openMulti(run: Run, around: Wait, rule: MultiRule) {
  const counted = countInstances(run, around, rule)
  if (!counted.ok) return fail(run, around, 'count', counted)
  const { total, items } = counted
  around.many = { mode: rule.sequential ? 'sequential' : 'parallel', total, active: 0, completed: 0, terminated: 0 }
  if (total === 0) return finish(run, around)
  allowInstances(run, around, total)
  if (rule.sequential && items) around.many.items = items
  const first = rule.sequential ? 1 : total
  for (let index = 1; index <= first; index += 1) openOne(run, around, index, itemVars(rule, items, index))
}

function goOnMulti(run: Run, around: Wait, rule: MultiRule) {
  if (rule.completion === undefined) return continueMulti(run, around, rule)
  const truth = run.judge.truth(rule.completion, () => visibleVars(run, around.scope, around))
  if (!truth.ok) return fail(run, around, 'check', truth)
  if (truth.value) finish(run, around)
  else continueMulti(run, around, rule)
}

function continueMulti(run: Run, around: Wait, rule: MultiRule): void {
  const many = manyOf(around)
  const begun = many.completed + many.terminated + many.active
  if (rule.sequential && many.active === 0 && begun < many.total) {
    openOne(run, around, begun + 1, itemVars(rule, many.items, begun + 1))
  } else if (many.active === 0) finish(run, around)
}

function openLoop(run: Run, around: Wait, rule: LoopRule): void {
  around.many = { mode: 'loop', total: 0, active: 0, completed: 0, terminated: 0 }
  if (rule.before) repeatLoop(run, around, rule)
  else openNext(run, around)
}

function repeatLoop(run: Run, around: Wait, rule: LoopRule) {
  if (rule.maximum !== undefined && manyOf(around).total >= rule.maximum) return finish(run, around)
  if (rule.condition === undefined) return openNext(run, around)
  const truth = run.judge.truth(rule.condition, () => visibleVars(run, around.scope, around))
  if (!truth.ok) return fail(run, around, 'check', truth)
  if (truth.value) openNext(run, around)
  else finish(run, around)
}

function openNext(run: Run, around: Wait): void {
  const many = manyOf(around)
  many.total += 1
  openOne(run, around, many.total, {})
}

export function openOne(run: Run, around: Wait, index: number, vars: Vars): void {
  const { node, scope, visit } = around
  const path = joinPath(around.path, index)
  const id = structuralId(nodeOf(run, node).id, visit, path)
  manyOf(around).active += 1
  const own = { loopCounter: index, ...vars }
  run.state.waits.push({ id, type: 'pass', node, scope, visit, path, parent: around.id, vars: own })
  run.queue.push({ do: 'open', wait: id, scope })
}

/** The rest is cancelled, the token leaves. */
function finish(run: Run, around: Wait): void {
  const rest = run.state.waits.filter((wait) => wait.parent === around.id)
  for (const instance of rest) cancelWait(run, instance.id)
  forgetWait(run, around)
  leave(run, around.node, around.scope)
}

function countInstances(
  run: Run,
  around: Wait,
  rule: MultiRule,
): { ok: true; total: number; items?: unknown[] } | Failure {
  const vars = () => visibleVars(run, around.scope, around)
  const counted = run.judge.value(rule.collection ?? rule.cardinality ?? '', vars)
  if (!counted.ok) return counted
  const { value } = counted
  const total = Array.isArray(value) && rule.collection !== undefined ? value.length : value
  if (typeof total !== 'number' || !Number.isInteger(total) || total < 0) {
    const wanted = rule.collection === undefined ? 'a whole number' : 'a list'
    const message = `${rule.collection ?? rule.cardinality} is not ${wanted}`
    return { ok: false, code: 'INVALID_COLLECTION', message, details: [String(rule.collection ?? rule.cardinality)] }
  }
  if (total > maxInstances) {
    return { ok: false, code: 'TOO_MANY_INSTANCES', message: `${total} instances at once`, details: [`${total}`] }
  }
  return { ok: true, total, ...(Array.isArray(value) && { items: value }) }
}

function itemVars(rule: MultiRule, items: unknown[] | undefined, index: number): Vars {
  return rule.element !== undefined && items ? { [rule.element]: items[index - 1] } : {}
}

function fail(run: Run, around: Wait, at: 'count' | 'check', failure: Failure): void {
  around.at = at
  if (at === 'count') around.type = 'stuck'
  raiseOn(run, around, failure, ['retry', 'skip', 'move'])
}

export function manyOf(around: Wait): Many {
  around.many ??= { mode: 'parallel', total: 0, active: 0, completed: 0, terminated: 0 }
  return around.many
}
