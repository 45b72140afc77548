import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { canonicalJson } from '../../domain/circuit/canonical.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { LetterStatus } from '../../domain/vocabulary.ts'
import { type Database, inPreparedTransaction, type Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { circuitStates, letters } from '../schema/index.ts'
import { awaitClosure } from './closure.ts'
import { knownRun, takeEpoch } from './epoch.ts'
import { recordFacts } from './project-facts.ts'
import { projectLinks } from './project-links.ts'
import { projectTasks } from './project-tasks.ts'

export type ProjectionDeps = {
  db: Database
  /** Run id that Temporal now runs under this letter's workflow id; null when there is none. */
  currentRun: (letterId: string) => Promise<string | null>
}
/**
 * `written`: the state is what the snapshot says now. `overwritten`: PostgreSQL held another state under the same number,
 * of a workflow task that was never accepted. `known`: nothing new. `zombie`: a run that is over; dropped.
 */
export type Projection = { outcome: 'written' | 'overwritten' | 'known' | 'zombie'; recorded: number }

/**
 * Shows one letter's whole state, in one transaction. Converges whatever the order and number of calls: runs are
 * ordered by epochs that only the current run may take, states of one run by `seq`.
 */
export async function projectSnapshot(
  { db, currentRun }: ProjectionDeps,
  snapshot: CircuitSnapshot,
): Promise<Projection> {
  const { letterId, runId } = snapshot
  const projection = await inPreparedTransaction(db, (tx) => project(tx, snapshot, false))
  if (projection) return projection
  // Asked outside of any transaction: nobody waits for Temporal with a letter locked.
  if ((await currentRun(letterId)) !== runId) return { outcome: 'zombie', recorded: 0 }
  return (await inPreparedTransaction(db, (tx) => project(tx, snapshot, true))) ?? { outcome: 'zombie', recorded: 0 }
}

/** @returns null when only Temporal can say whether this run may take an epoch: others of the letter came before */
async function project(tx: Transaction, snapshot: CircuitSnapshot, isCurrent: boolean): Promise<Projection | null> {
  const { letterId, runId } = snapshot
  const [stored, { epoch, others }] = await Promise.all([lockLetter(tx, letterId), knownRun(tx, letterId, runId)])
  if (epoch === null && others && !isCurrent) return null
  return write(tx, snapshot, { stored, epoch: epoch ?? (await takeEpoch(tx, letterId, runId)) })
}

async function write(
  tx: Transaction,
  snapshot: CircuitSnapshot,
  { stored, epoch }: { stored: Stored | null; epoch: number },
): Promise<Projection> {
  const { letterId, runId, seq } = snapshot
  const stateHash = hashOfState(snapshot)
  const order = compare(stored, { epoch, seq, stateHash })
  if (order === 'older') return { outcome: 'zombie', recorded: 0 }
  if (order !== 'same') {
    await Promise.all([
      projectTasks(tx, snapshot),
      projectLinks(tx, snapshot),
      projectLetter(tx, snapshot),
      projectDecisions(tx, snapshot, stored !== null && epoch > stored.epoch),
      writeState(tx, snapshot, { epoch, stateHash }),
      notifyLetter(tx, letterId),
    ])
    if (snapshot.status === 'closed') await awaitClosure(tx, letterId, runId)
    if (stored && epoch > stored.epoch && snapshot.continuedFrom !== stored.runId) {
      const data = { epoch, from: stored.runId, to: runId }
      await appendEvidence(tx, { letterId, kind: 'branch_superseded', key: `epoch:${epoch}`, data })
    }
  }
  const recorded = await recordFacts(tx, snapshot)
  return { outcome: order === 'same' ? 'known' : order === 'other' ? 'overwritten' : 'written', recorded }
}

type Stored = { epoch: number; seq: number; stateHash: string; runId: string }

/**
 * One projection of a letter at a time. The state is read by a statement of its own: one that locks and joins would see
 * the joined row as it was before it had to wait, and let an older snapshot through.
 */
async function lockLetter(tx: Transaction, letterId: string): Promise<Stored | null> {
  const { epoch, seq, stateHash, runId } = circuitStates
  const [, [stored]] = await Promise.all([
    tx.select({ id: letters.id }).from(letters).where(eq(letters.id, letterId)).for('no key update'),
    tx.select({ epoch, seq, stateHash, runId }).from(circuitStates).where(eq(circuitStates.letterId, letterId)),
  ])
  return stored ?? null
}

function compare(stored: Stored | null, now: Omit<Stored, 'runId'>): 'older' | 'same' | 'other' | 'newer' {
  if (!stored || now.epoch > stored.epoch) return 'newer'
  if (now.epoch < stored.epoch || now.seq < stored.seq) return 'older'
  if (now.seq > stored.seq) return 'newer'
  return now.stateHash === stored.stateHash ? 'same' : 'other'
}

/** Facts come and go with what is on record; they are no part of the state. */
export function hashOfState({ facts: _, runId: __, continuedFrom: ___, ...state }: CircuitSnapshot): string {
  return createHash('sha256').update(canonicalJson(state)).digest('hex')
}

async function projectLetter(tx: Transaction, { letterId, box, status }: CircuitSnapshot): Promise<void> {
  const now: LetterStatus = status === 'closed' ? 'closed' : 'in-circuit'
  await tx.execute(sql`
    update letters set box_unit_id = coalesce(u.id, box_unit_id), status = ${now}, in_circuit = true
    from (select (select id from org_units where code = ${box}) as id) u
    where letters.id = ${letterId}
      and (letters.box_unit_id, letters.status, letters.in_circuit) is distinct from (coalesce(u.id, box_unit_id), ${now}, true)`)
}

/**
 * What became of the decisions on this branch. A pending one stays pending: only Temporal's own answer settles it.
 * @param isNewBranch then a decision that the snapshot does not know is set aside, until it is applied again
 */
async function projectDecisions(tx: Transaction, snapshot: CircuitSnapshot, isNewBranch: boolean): Promise<void> {
  const { letterId } = snapshot
  const json = JSON.stringify(snapshot.decisions.map(({ decisionId: id, state }) => ({ id, state })))
  if (snapshot.decisions.length > 0) {
    await tx.execute(sql`
      update decisions d set status = r.state
      from jsonb_to_recordset(${json}::text::jsonb) as r (id uuid, state text)
      where d.id = r.id and d.letter_id = ${letterId} and d.status not in ('pending', 'refused', r.state)`)
  }
  if (!isNewBranch) return
  await tx.execute(sql`
    update decisions set status = 'set-aside'
    where letter_id = ${letterId} and status in ('applied', 'parked', 'reapplied')
      and id not in (select r.id from jsonb_to_recordset(${json}::text::jsonb) as r (id uuid))`)
}

async function writeState(tx: Transaction, snapshot: CircuitSnapshot, of: { epoch: number; stateHash: string }) {
  const { letterId, runId, seq, circuit, stage, status, nextDueAt, incidents } = snapshot
  const row = {
    ...of,
    runId,
    seq,
    circuitKey: circuit.key,
    circuitVersion: circuit.version,
    stage,
    status,
    nextDueAt: nextDueAt === null ? null : new Date(nextDueAt),
    incidents: [...incidents],
    snapshot,
    projectedAt: sql`now()`,
  }
  await tx
    .insert(circuitStates)
    .values({ letterId, ...row })
    .onConflictDoUpdate({ target: circuitStates.letterId, set: row })
}
