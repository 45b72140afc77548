import type { EditorDoc } from './editor/nodes.ts'
import { DocumentError } from './errors.ts'
import type { DocxInput } from './jobs/docx.ts'
import type { AcceptedFile, IntakeInput, IntakeLimits, IntakePurpose } from './jobs/intake.ts'
import { hostileFiles } from './sandbox/pools.ts'
import { jobAt } from './sandbox/protocol.ts'

export const intakeLimits: IntakeLimits = { maxBytes: 50 * 1024 * 1024, maxPages: 1000, maxPixels: 60_000_000 }

const intakeJob = jobAt<IntakeInput, AcceptedFile>(new URL('./jobs/intake.ts', import.meta.url))
const docxJob = jobAt<DocxInput, EditorDoc>(new URL('./jobs/docx.ts', import.meta.url))

/**
 * Accepts a scanned letter or a reply: PDF kept as it is; JPEG, PNG and TIFF laid out on A4 pages.
 * @throws {DocumentError} FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_FILE_TYPE, PDF_ENCRYPTED, PDF_DAMAGED, PDF_SIGNED
 * (replies), IMAGE_DAMAGED, IMAGE_TOO_LARGE, TOO_MANY_PAGES, PROCESSING_TIMEOUT, PROCESSING_TOO_HEAVY
 */
export async function acceptFile(
  bytes: Uint8Array,
  purpose: IntakePurpose = 'incoming',
  limits: IntakeLimits = intakeLimits,
): Promise<AcceptedFile> {
  checkSize(bytes, limits.maxBytes)
  return hostileFiles.run(intakeJob, { bytes, purpose, limits })
}

/**
 * The text of a Word file as editor content, so that it is typeset under the town's charter. Headings, emphasis, lists
 * and links are kept; images, tables' layout, macros and everything active are not.
 * @throws {DocumentError} FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_FILE_TYPE, DOCX_DAMAGED, PROCESSING_TIMEOUT…
 */
export async function acceptDocx(bytes: Uint8Array, maxBytes = 20 * 1024 * 1024): Promise<EditorDoc> {
  checkSize(bytes, maxBytes)
  return hostileFiles.run(docxJob, { bytes })
}

function checkSize(bytes: Uint8Array, maxBytes: number): void {
  if (bytes.byteLength === 0) throw new DocumentError('FILE_EMPTY', 'The file is empty')
  if (bytes.byteLength > maxBytes) throw new DocumentError('FILE_TOO_LARGE', 'The file is too large', { maxBytes })
}
