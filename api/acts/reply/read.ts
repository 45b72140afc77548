import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { LetterInHand } from '../../../db/replies/letter.ts'
import { personById, signatoryById } from '../../../db/replies/people.ts'
import { latestReply, replyIsUnderVisa, type StoredReply } from '../../../db/replies/replies.ts'
import { readCharter } from '../../../db/templates/charter.ts'
import { parseEditorDoc } from '../../../documents/editor/parse.ts'
import { missingFields } from '../../../documents/merge-fields.ts'
import type { ReplyView } from '../../views/replies.ts'
import { letterSeen } from '../letter-in-hand.ts'
import { mergeValuesOf } from './merge-values.ts'
import { labelsOf } from './typeset.ts'

type View = Static<typeof ReplyView>

/** The last version of the draft; null while nobody has begun one. @throws {DomainError} NOT_FOUND */
export async function readReply(request: FastifyRequest, letterId: string): Promise<View | null> {
  const letter = await letterSeen(request, letterId)
  const reply = await latestReply(request.server.deps.db, letterId)
  return reply && viewOfReply(request, letter, reply)
}

export async function viewOfReply(request: FastifyRequest, letter: LetterInHand, reply: StoredReply): Promise<View> {
  const { db } = request.server.deps
  const signatory = reply.signatoryId === null ? null : await personById(db, reply.signatoryId)
  const savedBy = await personById(db, reply.savedBy)
  return {
    version: reply.version,
    content: reply.content,
    uploaded: reply.content === null,
    signatory,
    template: reply.templateId,
    byHand: reply.byHand,
    documentId: reply.documentId,
    sha256: reply.sha256,
    savedBy: savedBy ?? { login: '', name: '' },
    savedAt: reply.savedAt.toISOString(),
    griffeBox: reply.griffeBox,
    underVisa: await replyIsUnderVisa(db, letter.id),
    missing: await missingIn(request, letter, reply),
  }
}

/** A version that was typeset whole lacks nothing, whatever becomes of the letter's data afterwards. */
export async function missingIn(request: FastifyRequest, letter: LetterInHand, reply: StoredReply): Promise<string[]> {
  if (reply.sha256 !== null || reply.content === null) return []
  const { db, now } = request.server.deps
  const author = (await signatoryById(db, reply.savedBy)) ?? { name: '', title: null }
  const signatory = reply.signatoryId === null ? null : await signatoryById(db, reply.signatoryId)
  const values = mergeValuesOf({ letter, author, signatory, charter: await readCharter(db), now: now() })
  return labelsOf(missingFields(parseEditorDoc(reply.content), values))
}
