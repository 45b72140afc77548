import { ed25519 } from '@noble/curves/ed25519.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { findDecision } from '../db/circuits/decisions.ts'
import type { Connection } from '../db/client.ts'
import type { Act } from '../domain/acts.ts'
import { DomainError } from '../domain/errors.ts'

export type SignedCompletion = Extract<Act, { name: 'complete' }>

/**
 * The decision behind an effect, verified once more: signed by a key of this process's own ring, about this letter, and
 * the same as the row that the API stored. A circuit alone can order nothing in somebody's name.
 * @throws {DomainError} DECISION_UNKNOWN, DECISION_FORGED
 */
export async function verifiedDecision(
  db: Connection,
  publicKeys: Readonly<Record<string, string>>,
  asked: { decisionId: unknown; letterId: string },
): Promise<SignedCompletion> {
  const { decisionId, letterId } = asked
  const row = typeof decisionId === 'string' ? await findDecision(db, decisionId) : null
  if (!row || row.letterId !== letterId) throw new DomainError('DECISION_UNKNOWN', 'nobody decided this')
  const { payload, keyId, signature } = row.signed
  const key = publicKeys[keyId]
  const bytes = new Uint8Array(Buffer.from(signature, 'base64url'))
  if (!key || !ed25519.verify(bytes, utf8ToBytes(payload), hexToBytes(key))) throw forged('signature')
  const act = JSON.parse(payload) as Act
  if (act.name !== 'complete' || act.decisionId !== row.id || act.letterId !== letterId) throw forged('subject')
  if (act.actor !== row.actorId || act.onBehalfOf !== row.onBehalfOfId) throw forged('actor')
  if ((act.documentSha256 ?? null) !== row.documentSha256 || act.outcome !== row.outcome) throw forged('content')
  return act
}

const forged = (what: string) =>
  new DomainError('DECISION_FORGED', `the ${what} of the decision is not what was signed`)
