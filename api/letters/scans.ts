import type { NewDocument } from '../../db/letters/register.ts'
import { DocumentError } from '../../documents/errors.ts'
import { acceptFile } from '../../documents/intake.ts'
import type { AcceptedFile } from '../../documents/jobs/intake.ts'
import type { DocumentStore } from '../../documents/store.ts'
import { extractText } from '../../documents/text.ts'
import type { DocumentRole } from '../../domain/vocabulary.ts'

/** Why a file that was sent is not taken. */
export const scanRefusals = [
  'FILE_REQUIRED',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'UNSUPPORTED_FILE_TYPE',
  'PDF_ENCRYPTED',
  'PDF_DAMAGED',
  'IMAGE_DAMAGED',
  'IMAGE_TOO_LARGE',
  'TOO_MANY_PAGES',
  'PROCESSING_TIMEOUT',
  'PROCESSING_TOO_HEAVY',
  'STORE_FULL',
] as const

export type Scan = { name: string; bytes: Uint8Array }
export type StoredScans = { documents: NewDocument[]; fullText: string }

/**
 * Accepts the files of a letter, the first one being the letter itself, and stores them before anything refers to them:
 * a crash afterwards leaves bytes without a row, never a row without bytes.
 * @throws {DocumentError} why a file was refused; nothing is stored then
 */
export async function storeScans(store: DocumentStore, scans: readonly Scan[]): Promise<StoredScans> {
  const accepted: [Scan, AcceptedFile][] = []
  // One after the other: each may take a child process and much memory.
  for (const scan of scans) accepted.push([scan, await acceptFile(scan.bytes)])
  const stored: StoredScans = { documents: [], fullText: '' }
  for (const [index, [scan, file]] of accepted.entries()) {
    stored.documents.push(...(await storeAccepted(store, scan, file, index === 0 ? 'letter' : 'attachment')))
    stored.fullText += `${await textOf(file)}\n`
  }
  return stored
}

/** An image is kept beside the PDF that was made from it. */
export async function storeAccepted(
  store: DocumentStore,
  { name, bytes }: Scan,
  { pdf, pages, converted, mime }: AcceptedFile,
  role: DocumentRole,
): Promise<NewDocument[]> {
  const readable = await store.put(pdf)
  const document = { role, name: asPdfName(name), mediaType: 'application/pdf', pages, ...readable }
  if (!converted) return [document]
  const original = await store.put(bytes)
  return [document, { role: 'original', name, mediaType: mime, pages: null, ...original }]
}

/** For search only: a document whose text cannot be taken out is a letter all the same. */
export async function textOf({ pdf }: Pick<AcceptedFile, 'pdf'>): Promise<string> {
  try {
    return (await extractText(pdf)).text
  } catch (error) {
    if (error instanceof DocumentError) return ''
    throw error
  }
}

const asPdfName = (name: string): string => (/\.pdf$/i.test(name) ? name : `${name.replace(/\.\w{1,5}$/, '')}.pdf`)
