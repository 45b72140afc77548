import { recordStamped, replyToSign } from '../db/circuits/stamping.ts'
import { onceEffect } from '../db/effects.ts'
import { openGriffe } from '../documents/griffe-vault.ts'
import { stampGriffe } from '../documents/stamp.ts'
import { DomainError } from '../domain/errors.ts'
import type { ServiceInput } from '../domain/letters/services.ts'
import type { ServiceDeps } from './deps.ts'
import { failpoint } from './failpoint.ts'
import { type SignedCompletion, verifiedDecision } from './signed-decision.ts'
import { griffeToPut } from './whose-griffe.ts'

type Stamped = { stampedSha256: string; stampedDocument: string }

/**
 * Puts the signatory's griffe on exactly the version that was approved (R14), once per decision.
 * @throws {DomainError} DECISION_UNKNOWN, DECISION_FORGED, NOT_A_SIGNATORY, DELEGATION_NOT_IN_FORCE, NO_REPLY,
 * VERSION_MISMATCH, and those of `stampGriffe`
 */
export async function stampReply(deps: ServiceDeps, { letterId, vars }: ServiceInput): Promise<Stamped> {
  const decision = await verifiedDecision(deps.db, deps.publicKeys, { decisionId: vars.signDecision, letterId })
  if (decision.outcome !== 'sign') throw new DomainError('DECISION_FORGED', 'the decision does not sign')
  const key = `stamp:${decision.decisionId}`
  const { result } = await onceEffect<Stamped>(deps.db, { key, letterId, kind: 'stamp' }, () => stamp(deps, decision))
  return result
}

async function stamp({ db, store, griffeKeys }: ServiceDeps, decision: SignedCompletion): Promise<Stamped> {
  const { letterId, decisionId, documentSha256 } = decision
  if (!documentSha256) throw new DomainError('VERSION_MISMATCH', 'the decision names no version')
  const [{ owner, griffe, signatoryLine, mention }, reply] = await Promise.all([
    griffeToPut(db, decision),
    replyToSign(db, letterId, documentSha256),
  ])
  if (!reply?.griffeBox) throw new DomainError('NO_REPLY', 'no version with a place for the griffe has this hash')
  const key = griffeKeys.get(griffe.keyId)
  if (!key) throw new DomainError('GRIFFE_UNREADABLE', `no griffe key ${griffe.keyId}`)
  const { pdf, sha256 } = await stampGriffe({
    pdf: await store.get(documentSha256),
    expectedSha256: documentSha256,
    griffe: openGriffe(key, griffe.sealed, String(owner)),
    placement: { ...reply.griffeBox, ...decision.placement },
    decisionId,
    signedAt: decision.at,
    signatoryLine,
    ...(mention !== null && { mention }),
    chrono: reply.chrono ?? '',
  })
  await failpoint('stamp:before-store')
  const { size } = await store.put(pdf)
  await failpoint('stamp:before-record')
  const stampedDocument = await recordStamped(db, {
    letterId,
    decisionId,
    approvedSha256: documentSha256,
    stampedSha256: sha256,
    size,
    pages: reply.pages,
    griffeOf: owner,
    actorId: decision.actor,
    onBehalfOfId: decision.onBehalfOf,
    ...(decision.delegation !== undefined && { delegation: decision.delegation }),
    at: new Date(decision.at),
  })
  await failpoint('stamp:before-effect')
  return { stampedSha256: sha256, stampedDocument }
}
