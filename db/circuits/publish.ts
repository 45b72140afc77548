import { compileCircuit } from '../../domain/circuit/compile/compile.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import { type Database, inTransaction, type Transaction } from '../client.ts'
import { circuitVersions } from '../schema/index.ts'
import { lockPublications } from './publication.ts'
import { type CircuitSource, keepShipped } from './shipped.ts'
import { plansOf, versionsInForce } from './versions.ts'

/**
 * Publishes the shipped circuits that the town does not have yet; what is published, changed by the town or not, stays
 * (R23), and is offered what this release ships anew. A circuit comes after those it calls.
 * @throws {Error} with the findings, when a shipped file is no circuit
 */
export async function publishMissing(db: Database, sources: readonly CircuitSource[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    // Two processes may start together.
    await lockPublications(tx)
    const called: Record<string, Plan> = { ...plansOf(await versionsInForce(tx)) }
    await keepShipped(tx, sources)
    for (const source of sources) called[source.key] ??= await publish(tx, source, called)
  })
}

async function publish(tx: Transaction, { key, xml }: CircuitSource, called: Record<string, Plan>): Promise<Plan> {
  const { plan, findings } = await compileCircuit(xml, { key, called })
  if (!plan) throw new Error(`${key} cannot be published: ${JSON.stringify(findings)}`)
  await tx.insert(circuitVersions).values({ key, version: 1, planHash: plan.hash, xml, plan })
  return plan
}
