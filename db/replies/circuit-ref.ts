import { and, desc, eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitKey, CircuitRef } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { circuitVersions } from '../schema/index.ts'

/** The version of a circuit that letters enter now (R23). @throws {DomainError} CIRCUIT_UNPUBLISHED */
export async function currentCircuit(db: Connection, key: CircuitKey): Promise<CircuitRef> {
  const [row] = await db
    .select({ key: circuitVersions.key, version: circuitVersions.version, planHash: circuitVersions.planHash })
    .from(circuitVersions)
    .where(and(eq(circuitVersions.key, key), eq(circuitVersions.status, 'published')))
    .orderBy(desc(circuitVersions.version))
    .limit(1)
  if (!row) throw new DomainError('CIRCUIT_UNPUBLISHED', `no published version of ${key}`)
  return row
}
