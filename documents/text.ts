import type { PageImage, PageInput } from './jobs/page-image.ts'
import type { PdfText, TextInput } from './jobs/pdf-text.ts'
import { hostileFiles } from './sandbox/pools.ts'
import { jobAt } from './sandbox/protocol.ts'

const textJob = jobAt<TextInput, PdfText>(new URL('./jobs/pdf-text.ts', import.meta.url))
const pageJob = jobAt<PageInput, PageImage>(new URL('./jobs/page-image.ts', import.meta.url))

/**
 * The text of a PDF, for the full-text index.
 * @throws {DocumentError} PDF_DAMAGED, PDF_ENCRYPTED, PROCESSING_TIMEOUT, PROCESSING_TOO_HEAVY
 */
export const extractText = (
  pdf: Uint8Array,
  { maxPages = 200, maxCharacters = 500_000 }: { maxPages?: number; maxCharacters?: number } = {},
): Promise<PdfText> => hostileFiles.run(textJob, { pdf, maxPages, maxCharacters })

/**
 * One page as an image, for previews.
 * @param page 1 for the first
 * @param width in pixels, 16 to 2480
 * @throws {DocumentError} PDF_DAMAGED, PDF_ENCRYPTED, DOCUMENT_NOT_FOUND (no such page), PROCESSING_TIMEOUT…
 */
export const renderPage = (pdf: Uint8Array, page: number, width: number): Promise<PageImage> =>
  hostileFiles.run(pageJob, { pdf, page, width: Math.min(2480, Math.max(16, Math.round(width))) })

export const thumbnail = (pdf: Uint8Array): Promise<PageImage> => renderPage(pdf, 1, 320)
