import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Connection, Database } from '../client.ts'
import { circuitStates, circuitVersions, users } from '../schema/index.ts'
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
  return new Map(
    rows.map(({ hash, key, xml, plan }) => [hash, { key, xml, plan: plan as Plan, name: (plan as Plan).name }]),
  )
}

export type PublishedCircuit = {
  key: string
  name: string
  version: number
  planHash: string
  status: 'published' | 'retired'
  publishedAt: Date
  publishedBy: { login: string; name: string } | null
}

/** Every version ever published, the newest of each circuit first (R23). */
export async function listCircuits(db: Connection): Promise<PublishedCircuit[]> {
  const { key, version, planHash, status, publishedAt, plan } = circuitVersions
  const rows = await db
    .select({
      key,
      version,
      planHash,
      status,
      publishedAt,
      plan,
      publishedBy: { login: users.login, name: users.displayName },
    })
    .from(circuitVersions)
    .leftJoin(users, eq(users.id, circuitVersions.publishedBy))
    .orderBy(asc(key), desc(version))
  return rows.map(({ plan: compiled, ...row }) => ({ ...row, name: (compiled as Plan).name }))
}
