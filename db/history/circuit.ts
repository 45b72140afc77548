import { asc, eq, inArray } from 'drizzle-orm'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Connection, Database } from '../client.ts'
import { circuitStates, circuitVersions } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

/** The letter's circuit as last projected; null before that, and for who does not see the letter. */
export async function projectedCircuit(
  db: Database,
  reader: Reader,
  letterId: string,
): Promise<CircuitSnapshot | null> {
  const [row] = await asReader(db, reader, (tx) =>
    tx.select({ snapshot: circuitStates.snapshot }).from(circuitStates).where(eq(circuitStates.letterId, letterId)),
  )
  return row?.snapshot ?? null
}

export type Diagram = { key: string; name: string; xml: string; plan: Plan }

/** Published circuits by the hashes of their plans. */
export async function diagramsOf(db: Connection, hashes: readonly string[]): Promise<Map<string, Diagram>> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .select({
      hash: circuitVersions.planHash,
      key: circuitVersions.key,
      xml: circuitVersions.xml,
      plan: circuitVersions.plan,
    })
    .from(circuitVersions)
    .where(inArray(circuitVersions.planHash, [...hashes]))
    // Of two versions of one plan, the later drawing counts.
    .orderBy(asc(circuitVersions.version))
  return new Map(
    rows.map(({ hash, key, xml, plan }) => [hash, { key, xml, plan: plan as Plan, name: (plan as Plan).name }]),
  )
}
