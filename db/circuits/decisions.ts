import { and, eq, sql } from 'drizzle-orm'
import type { Act, ActName, ActResult, SignedAct } from '../../domain/acts.ts'
import type { Connection } from '../client.ts'
import { circuitStates, decisions, letters } from '../schema/index.ts'

export type Decision = typeof decisions.$inferSelect
export type DecisionStatus = Decision['status']

/** What the API knows of a letter's circuit when somebody acts; null when the letter is in none. */
export type CircuitPosition = { runId: string; leg: number; acts: number; status: 'running' | 'suspended' | 'closed' }

export async function circuitPosition(db: Connection, letterId: string): Promise<CircuitPosition | null> {
  const [row] = await db
    .select({
      inCircuit: letters.inCircuit,
      runId: circuitStates.runId,
      status: circuitStates.status,
      leg: sql<number | null>`(${circuitStates.snapshot} ->> 'leg')::integer`,
      acts: sql<number | null>`(${circuitStates.snapshot} ->> 'acts')::integer`,
    })
    .from(letters)
    .leftJoin(circuitStates, eq(circuitStates.letterId, letters.id))
    .where(eq(letters.id, letterId))
  if (!row?.inCircuit) return null
  // Started a moment ago: the act waits in the workflow for its first state.
  return { runId: row.runId ?? 'not-started', status: row.status ?? 'running', leg: row.leg ?? 1, acts: row.acts ?? 0 }
}

/** Seconds that whoever stored a decision has to deliver it before the relay does. */
const firstLease = 8
const relayLease = 20

export type NewDecision = { act: Act; signed: SignedAct; comment: string | null; documentSha256: string | null }

/** Keeps the signed decision, `pending`. @returns what is stored under that id: the one given, or an earlier one */
export async function storeDecision(db: Connection, given: NewDecision): Promise<Decision> {
  const { act, signed, comment, documentSha256 } = given
  const row: typeof decisions.$inferInsert = {
    id: act.decisionId,
    letterId: act.letterId,
    taskKey: 'taskKey' in act ? act.taskKey : null,
    act: act.name,
    actorId: act.actor,
    onBehalfOfId: act.onBehalfOf,
    outcome: act.name === 'complete' ? act.outcome : null,
    comment,
    documentSha256,
    signed,
    decidedAt: new Date(act.at),
    attempts: 1,
  }
  const [stored] = await db
    .insert(decisions)
    .values({ ...row, nextAttemptAt: sql`now() + make_interval(secs => ${firstLease})` })
    .onConflictDoUpdate({ target: decisions.id, set: { letterId: decisions.letterId } })
    .returning()
  if (!stored) throw new Error(`decision ${act.decisionId} was not stored`)
  return stored
}

export type PendingDecision = { id: string; letterId: string; act: ActName; signed: SignedAct; attempts: number }

/** Takes pending decisions that are due and keeps them from other relays for a while. */
export function takePending(db: Connection, limit: number): Promise<PendingDecision[]> {
  return db.execute<PendingDecision>(sql`
    update decisions set attempts = attempts + 1,
      next_attempt_at = now() + make_interval(secs => least(300, ${relayLease} + power(2, least(attempts, 9))))
    where id in (
      select id from decisions where status = 'pending' and next_attempt_at <= now()
      order by next_attempt_at, decided_at limit ${limit} for update skip locked
    )
    returning id, letter_id as "letterId", act, signed, attempts`)
}

/** Due again soon: its answer did not come in time. */
export async function hasten(db: Connection, id: string, seconds: number): Promise<void> {
  await db
    .update(decisions)
    .set({ nextAttemptAt: sql`now() + make_interval(secs => ${seconds})` })
    .where(and(eq(decisions.id, id), eq(decisions.status, 'pending')))
}

export type Settlement = { status: Exclude<DecisionStatus, 'pending'>; refusedCode?: string; result?: ActResult }

/** Notes Temporal's answer, once. @returns the decision, or null when it was settled before */
export async function settleDecision(db: Connection, id: string, to: Settlement): Promise<Decision | null> {
  const { status, refusedCode = null, result = null } = to
  const [row] = await db
    .update(decisions)
    .set({ status, refusedCode, result, answeredAt: sql`now()`, nextAttemptAt: null })
    .where(and(eq(decisions.id, id), eq(decisions.status, 'pending')))
    .returning()
  if (!row) return null
  if (status === 'parked') await catchUpParked(db, id)
  return row
}

/** A parked decision may have been taken before its own answer arrived here. */
async function catchUpParked(db: Connection, id: string): Promise<void> {
  await db.execute(sql`
    update decisions d set status = known ->> 'state'
    from circuit_states s, jsonb_array_elements(s.snapshot -> 'decisions') as known
    where d.id = ${id} and s.letter_id = d.letter_id and known ->> 'decisionId' = ${id} and d.status = 'parked'`)
}

export async function findDecision(db: Connection, id: string): Promise<Decision | null> {
  const [row] = await db.select().from(decisions).where(eq(decisions.id, id))
  return row ?? null
}
