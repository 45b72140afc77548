import { createHash } from 'node:crypto'
import { canonicalJson } from '../../domain/circuit/canonical.ts'

/** What a link of the chain protects. `previousHash` of the first row is `genesis`. */
export type EvidenceRow = {
  letterId: string
  n: number
  at: Date
  kind: string
  actorId: number | null
  onBehalfOfId: number | null
  data: Record<string, unknown>
  key: string
  previousHash: string
}

export const genesis = '0'.repeat(64)

/** SHA-256 over the previous hash and the canonical JSON of the row. */
export function hashOf({ previousHash, ...row }: EvidenceRow): string {
  const text = canonicalJson({ ...row, at: row.at.toISOString() })
  return createHash('sha256').update(previousHash).update(text).digest('hex')
}
