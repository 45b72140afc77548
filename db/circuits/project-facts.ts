import { evidenceOfFact } from '../../domain/letters/fact-evidence.ts'
import type { CircuitSnapshot, FactSnapshot } from '../../domain/snapshot.ts'
import type { Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'

/**
 * Puts the machine's facts on record that Temporal has accepted for good.
 * @param until facts up to this number are durable, whatever the snapshot believed when it was made
 * @returns the number of the last fact that is on record or need not be; later ones must be told again
 */
export async function recordFacts(tx: Transaction, snapshot: CircuitSnapshot, until = 0): Promise<number> {
  const durable = snapshot.facts.filter((fact) => fact.durable || fact.n <= until)
  for (const fact of durable) await recordFact(tx, snapshot.letterId, fact)
  return durable.reduce((last, { n }) => Math.max(last, n), 0)
}

async function recordFact(tx: Transaction, letterId: string, fact: FactSnapshot): Promise<void> {
  const kind = evidenceOfFact(fact)
  if (!kind) return
  const { n, at, type, element, detail } = fact
  // A fact that is made again after a reset has another instant: it did happen twice.
  const key = `fact:${n}:${at}:${type}`
  await appendEvidence(tx, { letterId, kind, key, data: { ...detail, ...(element && { element }) }, at: new Date(at) })
}
