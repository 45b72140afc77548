import { answersHold } from './answers.ts'
import { oneCircuit, oneTruth } from './circuits.ts'
import { decisionsSigned } from './decisions.ts'
import { oneEntry } from './entries.ts'
import { recordUnaltered } from './evidence.ts'
import { filesWhole } from './files.ts'
import { nothingWaits } from './liveness.ts'
import { oneMessage } from './messages.ts'
import { numbersWithoutHole } from './numbers.ts'
import { sightHolds } from './sight.ts'
import { oneStamp } from './stamps.ts'
import type { Breach, Evidences, Invariant } from './types.ts'

/** What must hold whatever happened: the invariants of the operations guide, in its order. */
const invariants: readonly Invariant[] = [
  oneEntry,
  oneCircuit,
  oneTruth,
  oneStamp,
  oneMessage,
  numbersWithoutHole,
  recordUnaltered,
  filesWhole,
  answersHold,
  nothingWaits,
  sightHolds,
  decisionsSigned,
]

export type Finding = Pick<Invariant, 'id' | 'name' | 'meaning'> & { breaches: readonly Breach[] }

/** Looks at every invariant, also after a breach. Changes nothing. */
export async function verify(evidences: Evidences): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { id, name, meaning, breaches } of invariants) {
    findings.push({ id, name, meaning, breaches: await breaches(evidences) })
  }
  return findings
}
