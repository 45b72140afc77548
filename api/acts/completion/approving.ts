import type { Connection } from '../../../db/client.ts'
import { latestReply, pagesOf } from '../../../db/replies/replies.ts'
import { DomainError } from '../../../domain/errors.ts'
import { requireRecentProof } from '../../people/credentials.ts'
import type { Completing, MeaningOf } from './meaning.ts'

/** A visa or a review is about exactly one version (R13). @throws {DomainError} NO_REPLY, VERSION_MISMATCH */
export const approveVersion: MeaningOf = async (completing) => ({
  documentSha256: (await versionSeen(completing)).sha256,
})

/**
 * The griffe is the signatory's own act, on a version that he has seen, with a fresh proof of who he is (R14).
 * @throws {DomainError} NOT_CANDIDATE, STEP_UP_REQUIRED, NO_REPLY, VERSION_MISMATCH
 */
export const signVersion: MeaningOf = async (completing) => {
  const { request, input, onBehalfOf } = completing
  const { sha256, signatoryId, documentId } = await versionSeen(completing)
  // No supervision, no assignment opens this: the signatory signs, or whom he gave his griffe to (R14).
  const inNameOf = onBehalfOf?.principal.userId ?? request.session.userId
  if (signatoryId !== inNameOf) throw new DomainError('NOT_CANDIDATE', 'only the signatory signs')
  requireRecentProof(request.session, request.server.deps.now())
  await checkPlace(request.server.deps.db, documentId, input.placement)
  return { documentSha256: sha256, ...(input.placement && { placement: input.placement }) }
}

/** The signatory, or who prepares his signatures, chooses the pen for this letter (R15). */
export const signByHand: MeaningOf = async (completing) => ({
  documentSha256: (await versionSeen(completing)).sha256,
  variables: { signatureMode: 'by-hand' },
})

type Version = { sha256: string; signatoryId: number | null; documentId: string | null }
type Place = Completing['input']['placement']

/** The version that counts, and who is to sign it. */
async function versionSeen({ request, letter, input }: Completing): Promise<Version> {
  const reply = await latestReply(request.server.deps.db, letter.id)
  const current = reply?.sha256
  if (!current) throw new DomainError('NO_REPLY', 'there is no version to decide on')
  if (input.documentSha256 !== undefined && input.documentSha256 !== current) {
    throw new DomainError('VERSION_MISMATCH', 'the document has changed since it was read')
  }
  return { sha256: current, signatoryId: reply.signatoryId, documentId: reply.documentId }
}

/** The stamp itself measures the page; what can be known now is refused now, while the signatory looks at it. */
async function checkPlace(db: Connection, documentId: string | null, place: Place): Promise<void> {
  if (!place) return
  const pages = documentId === null ? null : await pagesOf(db, documentId)
  if (place.page <= (pages ?? 0) && place.x >= 0 && place.y >= 0) return
  throw new DomainError('STAMP_PLACEMENT_INVALID', 'the griffe would be outside the document')
}
