import { eq } from 'drizzle-orm'
import type { Plan } from '../../domain/circuit/plan.ts'
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
