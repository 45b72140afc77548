import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow'
import type { Enqueue } from './inbox.ts'
import { keyOf, type Shell } from './shell/state.ts'

/** Keeps one Temporal timer per armed timer of the circuit, each in a scope of its own. */
export function createTimers(shell: Shell, enqueue: Enqueue) {
  const running = new Map<string, CancellationScope>()

  function arm(key: string, timer: { id: string; element: string; fireAt: string }): void {
    const scope = new CancellationScope()
    const { leg } = shell
    const wait = () => sleep(Math.max(1, Date.parse(timer.fireAt) - Date.now()), { summary: timer.element })
    running.set(key, scope)
    void scope.run(wait).then(
      () => {
        if (running.get(key) !== scope) return
        running.delete(key)
        enqueue({ kind: 'timer', leg, id: timer.id })
      },
      (error) => {
        if (!isCancellation(error)) throw error
      },
    )
  }

  return {
    /** Arms what is new and disarms what is gone. */
    sync(): void {
      const wanted = new Map(shell.timers.map((timer) => [keyOf(shell.leg, timer.id), timer]))
      for (const [key, scope] of [...running]) {
        if (wanted.has(key)) continue
        running.delete(key)
        scope.cancel()
      }
      for (const [key, { id, element, fireAt }] of wanted) {
        if (fireAt !== null && !running.has(key)) arm(key, { id, element, fireAt })
      }
    },
  }
}
