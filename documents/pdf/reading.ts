import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DocumentError } from '../errors.ts'

const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string): string => join(assets, name) + sep

/**
 * Opens a PDF as the readers' browser will (pdf.js), with nothing active and nothing fetched. Only in the sandbox.
 * @throws {DocumentError} PDF_ENCRYPTED when it asks for a password, PDF_DAMAGED when no page can be found
 */
export async function readingPdf<T>(pdf: Uint8Array, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({
    data: Uint8Array.from(pdf), // pdf.js takes the buffer over: the caller keeps its own
    verbosity: 0,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  })
  try {
    return await use(await task.promise)
  } catch (error) {
    throw readingError(error)
  } finally {
    await task.destroy().catch(() => {})
  }
}

const readingError = (error: unknown): DocumentError => {
  if (error instanceof DocumentError) return error
  if (error instanceof Error && error.name === 'PasswordException')
    return new DocumentError('PDF_ENCRYPTED', 'The PDF is protected by a password')
  return new DocumentError('PDF_DAMAGED', `The PDF cannot be read: ${error instanceof Error ? error.message : error}`)
}
