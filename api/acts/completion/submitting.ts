import { isElected } from '../../../db/replies/people.ts'
import { latestReply, type StoredReply } from '../../../db/replies/replies.ts'
import { handModeOf } from '../../../db/replies/signature-mode.ts'
import { readSettings } from '../../../db/settings.ts'
import { DomainError } from '../../../domain/errors.ts'
import { missingIn } from '../reply/read.ts'
import type { Completing, MeaningOf } from './meaning.ts'

/**
 * Sends the draft to DG / CAB validation (R8): the version with this hash is the one that visas, signature and stamp will
 * be about.
 * @throws {DomainError} NO_REPLY, SIGNATORY_REQUIRED, MERGE_FIELD_EMPTY, VERSION_MISMATCH
 */
export const submitReply: MeaningOf = async (completing) => {
  const { db } = completing.request.server.deps
  const { reply, sha256, signatoryId } = await replyToSend(completing)
  return {
    documentSha256: sha256,
    variables: {
      replySha256: sha256,
      replyDocument: reply.documentId,
      signatory: signatoryId,
      needsDg: true,
      needsCab: await asksCab(completing, signatoryId),
      signatureMode: reply.byHand || (await handModeOf(db, signatoryId)) ? 'by-hand' : 'griffe',
    },
  }
}

/** The DG always visas; the CAB by the town's rule: as shipped, when an elected official signs or the letter is flagged. */
async function asksCab({ request, letter }: Completing, signatoryId: number): Promise<boolean> {
  const { db } = request.server.deps
  const { cabVisa } = await readSettings(db)
  if (cabVisa !== 'elected-or-flagged') return cabVisa === 'always'
  const flagged = letter.confidentiality !== 'normal' || letter.box.kind === 'cabinet'
  return flagged || isElected(db, signatoryId)
}

async function replyToSend({ request, letter, input }: Completing) {
  const reply = await latestReply(request.server.deps.db, letter.id)
  if (!reply) throw new DomainError('NO_REPLY', 'nothing was written yet')
  if (reply.signatoryId === null) throw new DomainError('SIGNATORY_REQUIRED', 'the reply names no signatory')
  return {
    reply,
    sha256: await finishedHash({ request, letter }, reply, input.documentSha256),
    signatoryId: reply.signatoryId,
  }
}

/** The hash of a version in which nothing is missing, and that is the one the author looked at. */
async function finishedHash(
  { request, letter }: Pick<Completing, 'request' | 'letter'>,
  reply: StoredReply,
  seen: string | undefined,
): Promise<string> {
  if (reply.sha256 === null) {
    const labels = await missingIn(request, letter, reply)
    throw new DomainError('MERGE_FIELD_EMPTY', 'the last version lacks values: complete and save it', { labels })
  }
  if (seen !== undefined && seen !== reply.sha256) throw new DomainError('VERSION_MISMATCH', 'another version by now')
  return reply.sha256
}
