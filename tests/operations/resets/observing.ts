import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { verifyEvidence } from '../../../db/evidence/verify.ts'
import {
  circuitStates,
  decisions,
  documents,
  effects,
  evidence,
  letters,
  orgUnits,
  tasks,
  users,
} from '../../../db/schema/index.ts'
import type { CircuitSnapshot } from '../../../domain/snapshot.ts'
import { explainQuery, kickSignal, letterWorkflowId, snapshotQuery } from '../../../workflows/messages.ts'
import { type HistoryLine, historyOf } from '../../job/letters.ts'
import { waitFor } from '../../job/person.ts'
import type { TownHall } from '../../job/town-hall.ts'

/** The workflow's own state, once it only waits for people, times or messages, or is over. */
export async function atRest(hall: TownHall, letterId: string, runId: string): Promise<CircuitSnapshot> {
  const handle = hall.client.workflow.getHandle(letterWorkflowId(letterId), runId)
  // What the watch over resets does every few seconds: a run that has nothing to do shows nothing by itself.
  await handle.signal(kickSignal).catch(() => {})
  return waitFor(`run ${runId} to come to rest`, async () => {
    const { raw, status } = await handle.describe()
    if (raw.pendingWorkflowTask || (raw.pendingActivities ?? []).length > 0) return null
    const { waiting } = await handle.query(explainQuery)
    if (waiting.some(({ kind }) => kind === 'service' || kind === 'projection')) return null
    const snapshot = await handle.query(snapshotQuery)
    if (snapshot.status === 'closed' && status.name !== 'COMPLETED') return null
    const stored = await storedState(hall, letterId)
    return stored?.runId === runId && stored.seq === snapshot.seq ? snapshot : null
  })
}

/** Why the letter has not ended, for the test that expected it to. */
export const waitingFor = async ({ client }: TownHall, letterId: string) =>
  (await client.workflow.getHandle(letterWorkflowId(letterId)).query(explainQuery)).waiting

async function storedState({ db }: TownHall, letterId: string) {
  const [row] = await db.select().from(circuitStates).where(eq(circuitStates.letterId, letterId))
  return row ?? null
}

/** The letter as PostgreSQL shows it: its state, its place, its open tasks. */
export async function shownState(hall: TownHall, letterId: string) {
  const { db } = hall
  const state = await storedState(hall, letterId)
  const [letter] = await db
    .select({ status: letters.status, box: orgUnits.code })
    .from(letters)
    .leftJoin(orgUnits, eq(orgUnits.id, letters.boxUnitId))
    .where(eq(letters.id, letterId))
  const open = await db
    .select({ key: tasks.key, assignee: tasks.assigneeId, revision: tasks.revision })
    .from(tasks)
    .where(and(eq(tasks.letterId, letterId), isNull(tasks.ended)))
    .orderBy(asc(tasks.key))
  return { snapshot: state?.snapshot, letter, open }
}

/** What left the house or was made for good: nothing of it may change, however often the letter goes back. */
export async function effectsOf(hall: TownHall, letterId: string) {
  const { db } = hall
  const done = await db
    .select({ key: effects.key, status: effects.status, result: effects.result })
    .from(effects)
    .where(eq(effects.letterId, letterId))
    .orderBy(asc(effects.key))
  const stamped = await db
    .select({ id: documents.id, sha256: documents.sha256 })
    .from(documents)
    .where(and(eq(documents.letterId, letterId), eq(documents.role, 'stamped-reply')))
  const onRecord = await db
    .select({ kind: evidence.kind, at: evidence.at })
    .from(evidence)
    .where(and(eq(evidence.letterId, letterId), inArray(evidence.kind, ['stamped', 'dispatched', 'acknowledged'])))
    .orderBy(asc(evidence.n))
  return { done, stamped, onRecord, messages: (await hall.outbox()).map(({ messageId }) => messageId).sort() }
}

export const decisionsOf = ({ db }: TownHall, letterId: string) =>
  db
    .select({
      id: decisions.id,
      status: decisions.status,
      comment: decisions.comment,
      at: decisions.decidedAt,
      login: users.login,
    })
    .from(decisions)
    .innerJoin(users, eq(users.id, decisions.actorId))
    .where(eq(decisions.letterId, letterId))
    .orderBy(asc(decisions.decidedAt))
export type DecisionRow = Awaited<ReturnType<typeof decisionsOf>>[number]

/** The line of the letter's history, as people read it, that tells of a decision. */
export async function linesOf(
  hall: TownHall,
  letterId: string,
): Promise<(HistoryLine & { at: string; superseded?: boolean })[]> {
  return (await historyOf(await hall.as('dg'), letterId)) as (HistoryLine & { at: string; superseded?: boolean })[]
}

export const brokenLinks = async ({ db }: TownHall, letterId: string) => (await verifyEvidence(db, letterId)).broken
