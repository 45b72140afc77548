import { and, eq, lt, sql } from 'drizzle-orm'
import { DomainError } from '../domain/errors.ts'
import { type Database, inTransaction } from './client.ts'
import type { KeyedRequest } from './keyed-request.ts'
import { decisions, idempotencyKeys } from './schema/index.ts'

export type Answer = { status: number; body: unknown }
/** The first time, the first answer, or once more after an answer that was lost. */
export type Reservation = { answer: Answer } | { repeated: boolean }

/** A request that never answered (a killed process) may be tried again after this time. */
const ABANDONED_AFTER_SECONDS = 10

/**
 * Reserves the key. @returns the first answer when there is one; otherwise the caller shall do the work
 * @throws {DomainError} `IDEMPOTENCY_KEY_REUSED` for another request under the same key,
 * `REQUEST_IN_PROGRESS` while the first one is being answered
 */
export async function beginRequest(db: Database, request: KeyedRequest): Promise<Reservation> {
  const { userId, key, requestHash } = request
  return inTransaction(db, async (tx) => {
    const added = await tx
      .insert(idempotencyKeys)
      .values({ userId, key, requestHash })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key })
    if (added.length > 0) return { repeated: false }
    const [row] = await tx
      .select({
        requestHash: idempotencyKeys.requestHash,
        status: idempotencyKeys.status,
        body: idempotencyKeys.body,
        abandoned: sql<boolean>`${idempotencyKeys.createdAt} < now() - make_interval(secs => ${ABANDONED_AFTER_SECONDS})`,
      })
      .from(idempotencyKeys)
      .where(ofRequest(request))
      .for('update')
    if (row && row.requestHash !== requestHash) {
      throw new DomainError('IDEMPOTENCY_KEY_REUSED', 'this key was used for another request')
    }
    if (row?.status != null) return { answer: { status: row.status, body: row.body } }
    if (row && !row.abandoned) throw new DomainError('REQUEST_IN_PROGRESS', 'the first request is being answered')
    await tx.update(idempotencyKeys).set({ createdAt: sql`now()` }).where(ofRequest(request))
    return { repeated: true }
  })
}

/** Keeps the answer for whoever asks again under this key. */
export async function finishRequest(db: Database, request: KeyedRequest, answer: Answer): Promise<void> {
  await db.update(idempotencyKeys).set(answer).where(ofRequest(request))
}

/** It was refused: the same key may be used again at once. */
export async function abandonRequest(db: Database, request: KeyedRequest): Promise<void> {
  await db.delete(idempotencyKeys).where(ofRequest(request))
}

/** It failed, perhaps after something was done: the same key may be used again at once, and what was noted stays. */
export async function releaseRequest(db: Database, request: KeyedRequest): Promise<void> {
  await db.update(idempotencyKeys).set({ createdAt: sql`'-infinity'` }).where(ofRequest(request))
}

/** The request is about to tell a circuit this. */
export async function noteDecision(db: Database, request: KeyedRequest, decisionId: string): Promise<void> {
  await db.update(idempotencyKeys).set({ decisionId }).where(ofRequest(request))
}

/** True when an earlier try did what was asked: its decision stands, or, where it makes none, its change was committed. */
export async function wasDone(db: Database, request: KeyedRequest): Promise<boolean> {
  const [row] = await db
    .select({
      changedAt: idempotencyKeys.changedAt,
      decisionId: idempotencyKeys.decisionId,
      decision: decisions.status,
    })
    .from(idempotencyKeys)
    .leftJoin(decisions, eq(decisions.id, idempotencyKeys.decisionId))
    .where(ofRequest(request))
  if (row?.decisionId) return row.decision !== null && row.decision !== 'refused'
  return row?.changedAt != null
}

/** Forgets answers from before; whoever repeats a request does so within hours. */
export async function sweepRequests(db: Database, before: Date): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before))
}

function ofRequest({ userId, key }: KeyedRequest) {
  return and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key))
}
