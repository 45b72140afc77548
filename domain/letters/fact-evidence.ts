import type { FactSnapshot } from '../snapshot.ts'
import type { EvidenceKind } from './evidence-kinds.ts'

const kinds: Readonly<Record<string, EvidenceKind>> = {
  entered_circuit: 'entered_circuit',
  closed: 'closed',
  incident_raised: 'incident',
  incident_resolved: 'incident_resolved',
  delivered: 'delivered',
  bounced: 'bounced',
  decision_set_aside: 'decision_set_aside',
}

/** Under which word a machine's fact goes on record; null for one that the history need not tell. */
export function evidenceOfFact({ type, detail }: FactSnapshot): EvidenceKind | null {
  // The registry itself wrote the first entrance, in the transaction that made it.
  if (type === 'entered_circuit' && detail.leg === 1) return null
  return kinds[type] ?? null
}
