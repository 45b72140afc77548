import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { circuitStates, letters } from '../schema/index.ts'

export type CircuitUnderWay = {
  letterId: string
  /** Of ordinary letters only: an operator has no business with the number of a secret one (R4). */
  chrono: string | null
  circuit: string
  version: number
  stage: string
  status: string
  nextDueAt: Date | null
  incidents: string[]
}

/** Circuits that are not closed, as last projected, the most urgent first. `stuck`: those with an incident only. */
export async function circuitsUnderWay(db: Connection, { stuck }: { stuck: boolean }): Promise<CircuitUnderWay[]> {
  const { letterId, circuitKey, circuitVersion, stage, status, nextDueAt, incidents } = circuitStates
  const rows = await db
    .select({
      letterId,
      chrono: sql<string | null>`case when ${letters.confidentiality} = 'normal' then ${letters.chrono} end`,
      circuit: circuitKey,
      version: circuitVersion,
      stage,
      status,
      nextDueAt,
      incidents,
    })
    .from(circuitStates)
    .innerJoin(letters, eq(letters.id, letterId))
    .where(and(ne(status, 'closed'), stuck ? sql`jsonb_array_length(${incidents}) > 0` : undefined))
    .orderBy(asc(nextDueAt), asc(letterId))
  return rows.map((row) => ({ ...row, incidents: row.incidents.map(({ code, cause }) => cause ?? code) }))
}
