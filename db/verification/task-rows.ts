import { eq } from 'drizzle-orm'
import type { CircuitSnapshot, TaskSnapshot } from '../../domain/snapshot.ts'
import type { Connection } from '../client.ts'
import { orgUnits, tasks } from '../schema/index.ts'
import type { Breach } from './types.ts'

type Row = typeof tasks.$inferSelect & { unit: string | null }

/** Whether the inbox shows exactly what the projected state says of the letter's tasks. */
export async function rowsThatDiffer(db: Connection, { letterId, ...snapshot }: CircuitSnapshot): Promise<Breach[]> {
  const rows = await db
    .select({ task: tasks, unit: orgUnits.code })
    .from(tasks)
    .leftJoin(orgUnits, eq(orgUnits.id, tasks.candidateUnitId))
    .where(eq(tasks.letterId, letterId))
  const byKey = new Map(rows.map(({ task, unit }) => [task.key, { ...task, unit }]))
  const breaches: Breach[] = []
  const wrong = (key: string, what: string) => breaches.push({ what: letterId, wrong: `task ${key}: ${what}` })
  for (const task of snapshot.tasks) {
    const row = byKey.get(task.key)
    if (!row) wrong(task.key, 'missing in the inbox')
    else if (row.ended !== null) wrong(task.key, 'ended in the inbox, open in the circuit')
    else for (const field of fieldsThatDiffer(row, task)) wrong(task.key, `another ${field} than in the circuit`)
  }
  for (const { key, ended, outcome } of snapshot.ended) {
    const row = byKey.get(key)
    if (!row) wrong(key, 'missing in the inbox')
    else if (row.ended !== ended || row.outcome !== outcome) wrong(key, 'ended otherwise than in the circuit')
  }
  const known = new Set([...snapshot.tasks, ...snapshot.ended].map(({ key }) => key))
  for (const { key, ended } of byKey.values()) {
    if (!known.has(key) && ended !== 'superseded') wrong(key, 'unknown to the circuit')
  }
  return breaches
}

function fieldsThatDiffer(row: Row, task: TaskSnapshot): string[] {
  const pairs: [string, unknown, unknown][] = [
    ['assignee', row.assigneeId, task.assignee],
    ['candidate', [row.unit, row.candidateUserId], [task.candidate.unit, task.candidate.user]],
    ['functions', row.candidateFunctions, task.candidate.functions],
    ['kind', [row.kind, row.element], [task.kind, task.element]],
    ['outcomes', row.outcomes.map(({ id }) => id), task.outcomes.map(({ id }) => id)],
    ['revision', row.revision, task.revision],
    ['due date', row.dueAt?.getTime() ?? null, task.dueAt === null ? null : Date.parse(task.dueAt)],
  ]
  return pairs.flatMap(([field, here, there]) => (JSON.stringify(here) === JSON.stringify(there) ? [] : field))
}
