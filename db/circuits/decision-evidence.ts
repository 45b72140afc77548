import { and, eq } from 'drizzle-orm'
import type { Act } from '../../domain/acts.ts'
import { evidenceOfAct } from '../../domain/letters/decision-evidence.ts'
import type { Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { tasks } from '../schema/index.ts'

/** Puts a person's decision on record, once Temporal has accepted it for good; the same decision only once. */
export async function recordDecision(tx: Transaction, act: Act): Promise<void> {
  const task = 'taskKey' in act ? await taskOf(tx, act.letterId, act.taskKey) : null
  const about = {
    name: act.name,
    outcome: act.name === 'complete' ? act.outcome : null,
    message: act.name === 'deliver' ? act.message : null,
  }
  await appendEvidence(tx, {
    letterId: act.letterId,
    kind: evidenceOfAct(about, task?.kind ?? null),
    key: `decision:${act.decisionId}`,
    actorId: act.actor,
    onBehalfOfId: act.onBehalfOf,
    data: { decision: act.decisionId, ...(task && { task: task.key, name: task.name }), ...detailOf(act) },
    at: new Date(act.at),
  })
}

async function taskOf(tx: Transaction, letterId: string, key: string) {
  const [row] = await tx
    .select({ key: tasks.key, kind: tasks.kind, name: tasks.name })
    .from(tasks)
    .where(and(eq(tasks.letterId, letterId), eq(tasks.key, key)))
  return row ?? null
}

/** References, hashes and flags of the act; a comment only by its hash. */
function detailOf(act: Act): Record<string, unknown> {
  const comment = act.commentSha256 === undefined ? {} : { commentSha256: act.commentSha256 }
  switch (act.name) {
    case 'complete': {
      const { outcome, documentSha256, next } = act
      const approved = documentSha256 === undefined ? {} : { approvedSha256: documentSha256 }
      return { outcome, ...approved, ...comment, ...(next && { box: next.box }) }
    }
    case 'assign':
      return { assignee: act.assignee }
    case 'deliver':
      return { ...act.variables, message: act.message, messageId: act.messageId, ...comment }
    case 'handOver':
      return { box: act.next.box, ...comment }
    case 'retry':
    case 'skip':
      return { incident: act.incidentId, how: act.name, ...comment }
    case 'move':
      return { cancel: act.cancel, activate: act.activate, ...comment }
    default:
      return comment
  }
}
