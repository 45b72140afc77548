import { inTransaction } from '../../../db/client.ts'
import { insertDocuments } from '../../../db/letters/register.ts'
import { acceptFile } from '../../../documents/intake.ts'
import { DomainError } from '../../../domain/errors.ts'
import { acknowledgementVariables } from '../acknowledging.ts'
import { requireLetterAct } from '../may.ts'
import { wayOut } from '../sending.ts'
import type { MeaningOf } from './meaning.ts'

/**
 * The text is kept with the decision to give it, so that of two who answer at once only the one whose decision counts is
 * read (R9). @throws {DomainError} CONTRIBUTION_REQUIRED
 */
export const giveContribution: MeaningOf = async ({ input }) => {
  const text = input.contribution?.text.trim()
  if (!text) throw new DomainError('CONTRIBUTION_REQUIRED', 'a contribution is a text')
  return { text }
}

/**
 * The letter signed by hand comes back as a scan, which is what leaves (R15), also when an earlier version was stamped.
 * @throws {DomainError} SCAN_REQUIRED, and what is wrong with the file
 */
export const bringSignedScan: MeaningOf = async ({ request, letter, scan }) => {
  if (!scan) throw new DomainError('SCAN_REQUIRED', 'the signed letter, scanned')
  const { db, store, now } = request.server.deps
  const { pdf, pages } = await acceptFile(scan.bytes)
  const stored = await store.put(pdf)
  const document = { ...stored, role: 'signed-scan' as const, name: scan.name, mediaType: 'application/pdf', pages }
  await inTransaction(db, (tx) => insertDocuments(tx, letter.id, [document], request.session.userId, now()))
  return { documentSha256: stored.sha256, variables: { signedSha256: stored.sha256, stampedSha256: null } }
}

/** The same as `POST /letters/:id/acknowledgement` (R17). */
export const sendAcknowledgement: MeaningOf = async ({ request, letter, input }) => {
  requireLetterAct(request.reader, letter, 'acknowledge')
  return { variables: await acknowledgementVariables(request, letter, { ...(input.by && { by: input.by }) }) }
}

/** How the answer leaves; printing is up to the direction that answers (R16). @throws {DomainError} NO_ADDRESS */
export const dispatchReply: MeaningOf = async ({ letter, input }) => ({ variables: { by: wayOut(letter, input.by) } })
