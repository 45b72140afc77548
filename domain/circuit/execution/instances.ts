import type { CircuitEvent } from '../events.ts'
import { cancelWait } from './cancel.ts'
import { checkMany, manyOf, openOne } from './many.ts'
import { fact, findWait, nodeOf, type Run } from './run.ts'

/** Our extension of BPMN (engine.md: `addContributor`): somebody more is asked while the others are at work (R9). */
export function addInstance(run: Run, event: Extract<CircuitEvent, { type: 'addInstance' }>): void {
  const around = findWait(run, event.activity)
  if (!around) return
  const { id, multi } = nodeOf(run, around.node)
  const many = manyOf(around)
  many.total += 1
  fact(run, 'instance_added', id, around.id)
  if (many.mode === 'sequential') {
    // Its turn comes after the others; the frozen collection grows by the item.
    if (many.items) many.items.push(event.item ?? null)
    return
  }
  const vars = multi?.element === undefined ? {} : { [multi.element]: event.item ?? null }
  openOne(run, around, many.total, vars)
}

/** The instance counts as terminated, not as completed: a condition on completed instances is not moved by it. */
export function removeInstance(run: Run, event: Extract<CircuitEvent, { type: 'removeInstance' }>): void {
  const instance = findWait(run, event.instance)
  const around = findWait(run, instance?.parent)
  if (!instance || !around) return
  const many = manyOf(around)
  cancelWait(run, instance.id)
  many.active -= 1
  many.terminated += 1
  fact(run, 'instance_removed', nodeOf(run, around.node).id, instance.id)
  checkMany(run, around)
}
