import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { canonicalJson, hashOf } from '../../domain/circuit/canonical.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Connection } from '../client.ts'
import { circuitStates, letters, orgUnits, tasks } from '../schema/index.ts'
import { hashOfState } from './project.ts'

/** One place where PostgreSQL does not show what the workflow says; `path` such as `tasks.1.treat#1#0.assignee`. */
export type Difference = { path: string; live: unknown; stored: unknown }

/**
 * What PostgreSQL shows of a letter, held against the workflow's own word. Every column that a screen, an inbox or the
 * console of operators reads is compared, so that a row changed by hand is found whatever its hash says.
 * @returns nothing when both agree
 */
export async function differencesOf(db: Connection, snapshot: CircuitSnapshot): Promise<Difference[]> {
  const live = shownBy(snapshot)
  const stored = await storedOf(db, snapshot.letterId)
  return hashOf(live) === hashOf(stored) ? [] : compare(live, stored, '')
}

type Shown = { [path: string]: unknown }

/** The rows that the projection of this snapshot writes. */
function shownBy(snapshot: CircuitSnapshot): Shown {
  const { runId, seq, status, stage, circuit, nextDueAt, incidents, box } = snapshot
  const hash = hashOfState(snapshot)
  const open = snapshot.tasks.map(({ key, candidate, ...task }) => {
    const { element, name, kind, assignee, revision, outcomes, data } = task
    const { unit, functions, user } = candidate
    const times = { openedAt: instant(task.openedAt), dueAt: instant(task.dueAt) }
    return [key, { element, name, kind, unit, functions, user, assignee, revision, outcomes, data, ...times }]
  })
  const over = snapshot.ended.map(({ key, ended, endedAt, outcome }) => [
    key,
    { ended, endedAt: instant(endedAt), outcome },
  ])
  return {
    state: {
      runId,
      seq,
      status,
      stage,
      circuit: circuit.key,
      version: circuit.version,
      nextDueAt: instant(nextDueAt),
      incidents,
    },
    snapshot: hash,
    stateHash: hash,
    letter: { box, status: status === 'closed' ? 'closed' : 'in-circuit' },
    tasks: Object.fromEntries([...open, ...over]),
  }
}

async function storedOf(db: Connection, letterId: string): Promise<Shown> {
  const [[row], found] = await Promise.all([stateRow(db, letterId), taskRows(db, letterId)])
  if (!row) return {}
  const { snapshot, stateHash, box, letterStatus, nextDueAt, ...state } = row
  const shown = found.map(({ task, unit }) => {
    const { key, ended, outcome } = task
    if (ended !== null) return [key, { ended, endedAt: instant(task.endedAt), outcome }]
    const { element, name, kind, assigneeId: assignee, revision, outcomes, data } = task
    const { candidateFunctions: functions, candidateUserId: user } = task
    const times = { openedAt: instant(task.openedAt), dueAt: instant(task.dueAt) }
    return [key, { element, name, kind, unit, functions, user, assignee, revision, outcomes, data, ...times }]
  })
  return {
    state: { ...state, nextDueAt: instant(nextDueAt) },
    snapshot: hashOfState(snapshot),
    stateHash,
    letter: { box, status: letterStatus },
    tasks: Object.fromEntries(shown),
  }
}

function stateRow(db: Connection, letterId: string) {
  const { runId, seq, status, stage, circuitKey, circuitVersion, nextDueAt, incidents, snapshot, stateHash } =
    circuitStates
  return db
    .select({
      ...{ runId, seq, status, stage, nextDueAt, incidents, snapshot, stateHash },
      ...{ circuit: circuitKey, version: circuitVersion, box: orgUnits.code, letterStatus: letters.status },
    })
    .from(circuitStates)
    .innerJoin(letters, eq(letters.id, circuitStates.letterId))
    .leftJoin(orgUnits, eq(orgUnits.id, letters.boxUnitId))
    .where(eq(circuitStates.letterId, letterId))
}

function taskRows(db: Connection, letterId: string) {
  return db
    .select({ task: tasks, unit: orgUnits.code })
    .from(tasks)
    .leftJoin(orgUnits, eq(orgUnits.id, tasks.candidateUnitId))
    .where(and(eq(tasks.letterId, letterId), or(isNull(tasks.ended), ne(tasks.ended, 'superseded'))))
}

function compare(live: unknown, stored: unknown, path: string): Difference[] {
  if (canonicalJson(live ?? null) === canonicalJson(stored ?? null)) return []
  if (!isRecord(live) || !isRecord(stored)) return [{ path, live: live ?? null, stored: stored ?? null }]
  const names = [...new Set([...Object.keys(live), ...Object.keys(stored)])].sort()
  return names.flatMap((name) => compare(live[name], stored[name], path ? `${path}.${name}` : name))
}

const isRecord = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const instant = (value: string | Date | null): string | null => (value === null ? null : new Date(value).toISOString())
