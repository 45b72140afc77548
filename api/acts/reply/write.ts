import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { findSignatory, type Signatory } from '../../../db/replies/people.ts'
import {
  type GriffeBox,
  latestReply,
  replyIsUnderVisa,
  replyWithDocument,
  saveReply,
} from '../../../db/replies/replies.ts'
import { type EditorDoc, editorDocOf } from '../../../documents/editor/nodes.ts'
import { parseEditorDoc } from '../../../documents/editor/parse.ts'
import { acceptDocx, acceptFile } from '../../../documents/intake.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { UploadedFile } from '../../uploads.ts'
import type { ReplyInput, ReplyView } from '../../views/replies.ts'
import { versionGiven } from '../if-match.ts'
import { type BoxedLetter, letterUnderWay } from '../letter-in-hand.ts'
import { requireLetterAct } from '../may.ts'
import { claimByWriting } from './claim-by-writing.ts'
import { viewOfReply } from './read.ts'
import { typesetReply } from './typeset.ts'
import { voidVisas } from './void-visas.ts'

export type ReplyToWrite = { input: Static<typeof ReplyInput>; file: UploadedFile | null; voidVisas: boolean }

/**
 * Saves one more version of the draft, typeset at once: what is previewed is what will be visaed and signed (R8, R13).
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, REPLY_UNDER_VISA, IF_MATCH_REQUIRED, STALE_VERSION, UNKNOWN_SIGNATORY,
 * NOT_A_SIGNATORY, and what is wrong with a file or a text
 */
export async function writeReply(
  request: FastifyRequest,
  letterId: string,
  given: ReplyToWrite,
): Promise<Static<typeof ReplyView>> {
  const { db, store } = request.server.deps
  const letter = await letterUnderWay(request, letterId)
  const onBehalfOf = requireLetterAct(request.reader, letter, 'reply')
  const documentId = request.newId('reply')
  // A request that died before its answer, and comes again: what it saved is its answer.
  const before = await replyWithDocument(db, letterId, documentId)
  if (before) return viewOfReply(request, letter, before)
  const signatory = await signatoryOf(request, given.input)
  const basedOn = await baseVersion(request, letterId)
  const version = await madeVersion(request, letter, given, signatory)
  const stored = await store.put(version.pdf)
  await keepVisas(request, letterId, given.voidVisas)
  const saved = await saveReply(db, {
    letterId,
    documentId,
    basedOn,
    content: version.content as Record<string, unknown> | null,
    signatoryId: signatory.id,
    templateId: given.input.template ?? null,
    byHand: given.input.byHand ?? false,
    griffeBox: version.griffeBox,
    complete: version.missing.length === 0,
    savedBy: request.session.userId,
    onBehalfOf,
    pdf: { ...stored, pages: version.pages, name: `Projet de réponse v${basedOn + 1}.pdf` },
  })
  if (!saved) throw new DomainError('STALE_VERSION', 'the reply was saved by somebody else meanwhile')
  await claimByWriting(request, letterId)
  return viewOfReply(request, letter, saved)
}

/** @throws {DomainError} UNKNOWN_SIGNATORY, NOT_A_SIGNATORY: a griffe is only an elected official's or the DG's (R14) */
async function signatoryOf(request: FastifyRequest, { signatory: login, byHand }: ReplyToWrite['input']) {
  const signatory = await findSignatory(request.server.deps.db, login)
  if (!signatory) throw new DomainError('UNKNOWN_SIGNATORY', 'no such account')
  if (!signatory.mayStamp && !byHand) throw new DomainError('NOT_A_SIGNATORY', 'has no griffe')
  return signatory
}

/** The first save needs no `If-Match`; every later one says which version it follows. */
async function baseVersion(request: FastifyRequest, letterId: string): Promise<number> {
  const before = await latestReply(request.server.deps.db, letterId)
  if (!before) return 0
  const given = versionGiven(request)
  if (given === before.version) return given
  throw new DomainError('STALE_VERSION', 'the reply was saved by somebody else meanwhile')
}

/** While visas or a signature are asked for, the text changes only on purpose, and then they are void, on record. */
async function keepVisas(request: FastifyRequest, letterId: string, mayVoid: boolean): Promise<void> {
  if (!(await replyIsUnderVisa(request.server.deps.db, letterId))) return
  if (!mayVoid) throw new DomainError('REPLY_UNDER_VISA', 'visas are being given on this version')
  await voidVisas(request, letterId)
}

type Version = { content: EditorDoc | null; pdf: Uint8Array; pages: number; griffeBox: GriffeBox; missing: string[] }

async function madeVersion(
  request: FastifyRequest,
  letter: BoxedLetter,
  { input, file }: ReplyToWrite,
  signatory: Signatory,
): Promise<Version> {
  if (file && !isWord(file.bytes)) {
    const { pdf, pages } = await acceptFile(file.bytes, 'reply')
    return { content: null, pdf, pages, griffeBox: bottomRight(pages), missing: [] }
  }
  const content = file ? await acceptDocx(file.bytes) : contentOf(input)
  return { content, ...(await typesetReply(request, letter, content, signatory)) }
}

const contentOf = ({ content, text }: ReplyToWrite['input']): EditorDoc =>
  content === undefined ? editorDocOf(text ?? '') : parseEditorDoc(content)

/** Word files are ZIP archives; the intake looks inside. */
const isWord = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004'

/** Where letters are signed when nobody kept a place free: above the lower margin of the last page, on the right. */
const bottomRight = (pages: number): GriffeBox => ({ page: pages, x: 330, y: 90, width: 170, height: 68 })
