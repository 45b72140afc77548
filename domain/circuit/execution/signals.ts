import type { Vars } from '../state.ts'
import { scopeIdOf } from './messages.ts'
import type { Run } from './run.ts'

/**
 * A signal reaches everybody who waits for it at this moment (BPMN 2.0.2, 10.5.1: broadcast) and is then gone, whether
 * it comes from outside or from a throwing event of the same letter.
 */
export function broadcast(run: Run, name: string, vars: Vars): void {
  for (const one of run.state.subscriptions) {
    if (one.on !== 'signal' || one.name !== name) continue
    run.queue.push({ do: 'fire', subscription: one.id, scope: scopeIdOf(run, one), vars })
  }
}
