import { randomUUID } from 'node:crypto'
import type { Client } from '@temporalio/client'
import proto from '@temporalio/proto'
import { shownRun } from '../../db/circuits/epoch.ts'
import { type LaterDecision, laterDecisions, recordRewind } from '../../db/circuits/rewind.ts'
import type { Database } from '../../db/client.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import { runsOf } from '../../temporal/letter-runs.ts'
import { kickSignal, letterWorkflowId } from '../../workflows/messages.ts'
import { interrupted, statusOf } from './explaining.ts'
import { type NoResetPoint, type ResetPoint, resetPointOf } from './reset-point.ts'
import { commentHash } from './signer.ts'
import type { Circuits } from './types.ts'

export type ResetDeps = { client: Client; db: Database; circuits: Circuits }
export type ResetPlan = ResetPoint & { letterId: string; element: string; decisions: LaterDecision[] }

/**
 * What going back to an element would undo, before anything is done.
 * @throws {DomainError} NOT_IN_CIRCUIT; NEVER_ENTERED; NOTHING_AFTER: the letter is there already; STEP_NOT_ISOLATED
 */
export async function planReset(deps: ResetDeps, letterId: string, element: string): Promise<ResetPlan> {
  const { client, db, circuits } = deps
  const live = await circuits.live(letterId)
  const [runs, { name }] = await Promise.all([runsOf(client, letterWorkflowId(letterId)), statusOf(client, letterId)])
  const point = resetPointOf(runs, live, element, name !== null && interrupted.has(name))
  if (typeof point === 'string') throw new DomainError(point, whyNot(point, live, element))
  return { ...point, letterId, element, decisions: await laterDecisions(db, point.later) }
}

/** What an operator does instead. */
function whyNot(point: NoResetPoint, { ended, tasks }: CircuitSnapshot, element: string): string {
  const passed = [...new Set([...ended, ...tasks].map((task) => task.element))]
  const move = `move --cancel A --activate ${element}`
  switch (point) {
    case 'NEVER_ENTERED':
      return `the letter was never at ${element}; steps it was at: ${passed.join(', ') || 'none'}. To put it there: ${move}`
    case 'NOTHING_AFTER':
      return `the letter is at ${element}, and nothing came after: there is nothing to take back`
    case 'STEP_NOT_ISOLATED': {
      const before = passed.slice(0, Math.max(0, passed.indexOf(element)))
      const earlier = before.length > 0 ? `an earlier step (${before.join(', ')})` : 'an earlier step'
      return `after an earlier reset ${element} was entered and left in one moment: take it back to ${earlier} with --set-aside, or ${move}`
    }
  }
}

export type ResetOrder = {
  /** False: the decisions after the point are set aside, with their author and text. */
  reapply: boolean
  reason: string
  /** Account that stands on record. */
  actor: number
  /** Named in Temporal's own history; the reason itself stays here, since it may say something about the letter. */
  by: string
}

const { RESET_REAPPLY_EXCLUDE_TYPE_UPDATE } = proto.temporal.api.enums.v1.ResetReapplyExcludeType

/** Takes the letter back, puts who and why on record, and waits until the registry shows it. @returns the new run */
export async function resetToStep(deps: ResetDeps, plan: ResetPlan, order: ResetOrder): Promise<string> {
  const { client, db } = deps
  const { letterId, element, runId: from, eventId } = plan
  const id = randomUUID()
  const reason = { id, text: order.reason, sha256: commentHash(id, order.reason) }
  const { runId } = await client.workflowService.resetWorkflowExecution({
    namespace: client.options.namespace,
    workflowExecution: { workflowId: letterWorkflowId(letterId), runId: from },
    reason: `npm run ops -- reset-to-step, ${order.by}, note ${id}`,
    requestId: id,
    workflowTaskFinishEventId: eventId as unknown as null,
    resetReapplyExcludeTypes: order.reapply ? [] : [RESET_REAPPLY_EXCLUDE_TYPE_UPDATE],
  })
  await recordRewind(db, { letterId, element, from, to: runId, actor: order.actor, reapply: order.reapply, reason })
  await client.workflow.getHandle(letterWorkflowId(letterId), runId).signal(kickSignal)
  await shown(db, letterId, runId)
  return runId
}

const shownWithinMs = 30_000

async function shown(db: Database, letterId: string, runId: string): Promise<void> {
  const until = Date.now() + shownWithinMs
  while ((await shownRun(db, letterId)) !== runId) {
    if (Date.now() > until) throw new DomainError('NOT_CONVERGED', 'the registry does not show the new run yet')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
