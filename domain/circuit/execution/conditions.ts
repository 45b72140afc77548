import { scopeIdOf } from './messages.ts'
import { findWait, nodeOf, type Run } from './run.ts'
import { visibleVars } from './variables.ts'

/**
 * Lets the first conditional event happen whose condition has become true (BPMN 2.0.2, 10.5.5): looked at whenever
 * everything else rests. It must have been false, or never looked at, before. What cannot be decided yet, for want of
 * a variable, counts as false: the event waits for exactly that.
 * @returns whether one happened
 */
export function fireCondition(run: Run): boolean {
  for (const one of run.state.subscriptions) {
    const rule = nodeOf(run, one.node).event
    if (one.on !== 'condition' || rule?.on !== 'condition') continue
    const scope = scopeIdOf(run, one)
    const truth = run.judge.truth(rule.condition, () =>
      visibleVars(run, scope, scope === one.owner ? undefined : findWait(run, one.owner)),
    )
    const before = one.held === true
    delete one.held
    if (!truth.ok || !truth.value) continue
    one.held = true
    if (before) continue
    run.queue.push({ do: 'fire', subscription: one.id, scope, vars: {} })
    return true
  }
  return false
}
