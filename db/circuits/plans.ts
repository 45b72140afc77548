import { and, eq, sql } from 'drizzle-orm'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { CircuitRef } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { circuitVersions } from '../schema/index.ts'

/** The published plan with this hash, retired or not: letters under way keep theirs (R23). Null when there is none. */
export async function findPlan(db: Connection, planHash: string): Promise<Plan | null> {
  const [row] = await db
    .select({ plan: circuitVersions.plan })
    .from(circuitVersions)
    .where(eq(circuitVersions.planHash, planHash))
  return (row?.plan as Plan | undefined) ?? null
}

/** One version of a circuit, retired or not; null when there is none. */
export async function circuitVersion(
  db: Connection,
  key: string,
  version: number,
): Promise<{ ref: CircuitRef; plan: Plan } | null> {
  const [row] = await db
    .select({ key: circuitVersions.key, planHash: circuitVersions.planHash, plan: circuitVersions.plan })
    .from(circuitVersions)
    .where(and(sql`${circuitVersions.key} = ${key}`, eq(circuitVersions.version, version)))
  return row ? { ref: { key: row.key, version, planHash: row.planHash }, plan: row.plan as Plan } : null
}
