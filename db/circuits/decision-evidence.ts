import { and, desc, eq } from 'drizzle-orm'
import type { Act } from '../../domain/acts.ts'
import { evidenceOfAct } from '../../domain/letters/decision-evidence.ts'
import type { Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { tasks } from '../schema/index.ts'

/** Puts a person's decision on record, once Temporal has accepted it for good; the same decision only once. */
export async function recordDecision(tx: Transaction, act: Act): Promise<void> {
  const task = await taskOf(tx, act)
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
    data: {
      decision: act.decisionId,
      ...(act.delegation !== undefined && { delegation: act.delegation }),
      // Of a step that several do, no task is the one meant.
      ...(task && act.name !== 'addContributor' && { task: task.key }),
      ...(task && { name: task.name }),
      // Whoever ends a task that nobody had taken has taken it with that.
      ...(task && act.name === 'complete' && task.assigneeId === null && { claimed: true }),
      ...(task && act.name === 'withdraw' && { userId: task.userId, unitId: task.unitId }),
      ...detailOf(act),
    },
    at: new Date(act.at),
  })
}

/** The task that the act is about; of a step that is done once more, or by one more, the latest one. */
async function taskOf(tx: Transaction, act: Act) {
  const step = stepOf(act)
  if (!('taskKey' in act) && step === null) return null
  const { key, kind, name, assigneeId, candidateUserId: userId, candidateUnitId: unitId, element, openedAt } = tasks
  const [row] = await tx
    .select({ key, kind, name, assigneeId, userId, unitId })
    .from(tasks)
    .where(and(eq(tasks.letterId, act.letterId), 'taskKey' in act ? eq(key, act.taskKey) : eq(element, step ?? '')))
    .orderBy(desc(openedAt))
    .limit(1)
  return row ?? null
}

function stepOf(act: Act): string | null {
  if ('element' in act) return act.element
  return act.name === 'addContributor' ? (act.activity.split('#')[0] ?? null) : null
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
      return { assignee: act.assignee, ...comment }
    case 'deliver':
      return { ...act.variables, message: act.message, messageId: act.messageId, ...comment }
    case 'handOver':
      return { box: act.next.box, ...(act.lead && { lead: true }), ...comment }
    case 'retry':
    case 'skip':
      return { incident: act.incidentId, how: act.name, ...comment }
    case 'migrate':
      return { circuit: act.circuit.key, version: act.circuit.version, planHash: act.circuit.planHash, ...comment }
    case 'redoStep':
      return { element: act.element, ...comment }
    case 'addContributor':
      return { activity: act.activity, [typeof act.item === 'number' ? 'user' : 'unit']: act.item, ...comment }
    case 'move':
      return { cancel: act.cancel, activate: act.activate, ...comment }
    default:
      return comment
  }
}
