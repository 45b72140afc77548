import { PDFDocument } from 'pdf-lib'
import { sha256Of } from '../hash.ts'
import { loadForWriting } from '../pdf/loading.ts'
import type { RenderedDocument } from '../typeset/content.ts'

/** Runs in the sandbox: several PDFs as one, for the printer. */
export default async function join({ parts }: { parts: readonly Uint8Array[] }): Promise<RenderedDocument> {
  const joined = await PDFDocument.create({ updateMetadata: false })
  for (const part of parts) {
    const document = await loadForWriting(part)
    for (const page of await joined.copyPages(document, document.getPageIndices())) joined.addPage(page)
  }
  const pdf = await joined.save()
  return { pdf, sha256: sha256Of(pdf), pages: joined.getPageCount() }
}
