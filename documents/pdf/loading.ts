import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { DocumentError } from '../errors.ts'

/** Opens a PDF for writing. @throws {DocumentError} PDF_ENCRYPTED, PDF_DAMAGED */
export async function loadForWriting(pdf: Uint8Array): Promise<PDFDocument> {
  try {
    // `ignoreEncryption` only defers the refusal: pdf-lib's own error cannot be told from others by its class.
    const document = await PDFDocument.load(pdf, { updateMetadata: false, ignoreEncryption: true })
    if (document.isEncrypted)
      throw new DocumentError('PDF_ENCRYPTED', 'The PDF is encrypted: nothing can be added to it')
    if (document.getPageCount() === 0) throw new Error('no page')
    return document
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError(
      'PDF_DAMAGED',
      `The PDF cannot be written to: ${error instanceof Error ? error.message : error}`,
    )
  }
}

/** Whether somebody has signed the file already: any change would void that signature. */
export const isSigned = (pdf: Uint8Array, document: PDFDocument): boolean =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).includes('/ByteRange') || holdsSignature(document)

const holdsSignature = (document: PDFDocument): boolean =>
  document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.get(PDFName.of('ByteRange')) instanceof PDFArray)
