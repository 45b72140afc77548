import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib'

/** Actions that only lead a reader to a page or an address, and may stay. */
const harmless = ['GoTo', 'URI', 'Named'].map((name) => PDFName.of(name))

/** Takes out of a file what would run at the reader's: scripts, launches, form submissions, XFA. In place. */
export function stripActiveContent(document: PDFDocument): void {
  const { catalog } = document
  for (const key of ['OpenAction', 'AA', 'Collection']) catalog.delete(PDFName.of(key))
  dictOf(catalog, 'Names')?.delete(PDFName.of('JavaScript'))
  dictOf(catalog, 'AcroForm')?.delete(PDFName.of('XFA'))
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) stripDict(object)
    if (object instanceof PDFArray) for (const item of object.asArray()) if (item instanceof PDFDict) stripDict(item)
  }
}

function stripDict(dict: PDFDict): void {
  dict.delete(PDFName.of('AA'))
  const action = dictOf(dict, 'A')
  const kind = action?.get(PDFName.of('S'))
  const allowed = harmless.some((name) => name === kind) && !action?.has(PDFName.of('Next'))
  if (kind instanceof PDFName && !allowed) dict.delete(PDFName.of('A'))
}

function dictOf(parent: PDFDict, key: string): PDFDict | undefined {
  const value = parent.lookup(PDFName.of(key))
  return value instanceof PDFDict ? value : undefined
}
