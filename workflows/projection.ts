import {
  ActivityFailure,
  condition,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  TemporalFailure,
  workflowInfo,
} from '@temporalio/workflow'
import type { LetterActivities, Projected } from '../activities/types.ts'
import type { CircuitSnapshot } from '../domain/snapshot.ts'
import { answerTo } from './answers.ts'
import { inTurn } from './in-turn.ts'
import { type RunNow, snapshotOf } from './shell/snapshot.ts'
import type { Live } from './shell/state.ts'

/** Short: a PostgreSQL that does not answer must not hold a decision up. */
const quick = proxyLocalActivities<Pick<LetterActivities, 'project'>>({
  startToCloseTimeout: '1 second',
  scheduleToCloseTimeout: '1 second',
  retry: { maximumAttempts: 1 },
})
const patient = proxyActivities<Pick<LetterActivities, 'project'>>({
  startToCloseTimeout: '10 seconds',
  summary: 'projection',
  retry: { initialInterval: '1 second', maximumInterval: '30 seconds' },
})

/** Asked at each use: a reset changes the run id while old events are replayed, so that no command may depend on it. */
export function runNow(): RunNow {
  const { runId, continuedFromExecutionRunId: continuedFrom = null, historyLength: history } = workflowInfo()
  return { runId, continuedFrom, history }
}

/** Shows the letter's state in PostgreSQL, whole, after every change. */
export function createProjection(live: Live) {
  const { shell } = live
  let underWay: { seq: number; done: Promise<boolean> } | null = null
  let behind = false

  const snapshot = () => snapshotOf(live, runNow())

  function acknowledge(seq: number, recorded: number): void {
    shell.projectedSeq = Math.max(shell.projectedSeq, seq)
    shell.facts = shell.facts.filter(({ n }) => n > recorded)
  }

  async function attempt(wanted: number, force: boolean): Promise<boolean> {
    try {
      await inTurn(async () => {
        // One that waited longer shows all there is: when decisions come in a crowd, most need none of their own.
        if (!force && shell.projectedSeq >= wanted) return
        const { seq } = shell
        acknowledge(seq, (await quick.project(snapshot())).recorded)
      })
      return true
    } catch (error) {
      // A local activity's own failure comes as it is, a timeout wrapped: PostgreSQL is away, or too slow.
      if (!(error instanceof TemporalFailure)) throw error
      behind = true
      return false
    }
  }

  function now(force = false): Promise<boolean> {
    const { seq } = shell
    if (!force && shell.projectedSeq >= seq) return Promise.resolve(true)
    if (behind) return Promise.resolve(false)
    if (!force && underWay?.seq === seq) return underWay.done
    const done = attempt(seq, force)
    underWay = { seq, done }
    return done
  }

  async function catchUp(): Promise<never> {
    for (;;) {
      await condition(() => behind)
      const { seq } = shell
      const projected = await show(snapshot())
      // Ended by hand from outside, it showed nothing: once more.
      if (!projected) continue
      acknowledge(seq, projected.recorded)
      behind = shell.seq > seq
    }
  }

  async function show(state: CircuitSnapshot): Promise<Projected | null> {
    try {
      return answerTo<Projected>([state], await patient.project(state))?.value ?? null
    } catch (error) {
      if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error
      return null
    }
  }

  return {
    /** True when PostgreSQL shows the state now; false when a patient activity will catch up. `force`: in any case. */
    now,
    /** Runs beside the loop for as long as the letter lives. */
    catchUp,
    isBehind: () => behind,
  }
}
