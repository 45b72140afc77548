import { type PDFContext, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { StampRecord } from '../stamp.ts'

const key = PDFName.of

/**
 * What a stamp says of itself, inside its own drawing (`PieceInfo`, the place that PDF keeps for such data), so that a
 * verifier finds the decision in the file alone.
 */
export function stampRecordEntries(context: PDFContext, record: StampRecord): Record<string, PDFDict | PDFString> {
  const text = (value: string) => PDFHexString.fromText(value)
  const modified = PDFString.fromDate(new Date(record.signedAt))
  const fields = context.obj({})
  fields.set(key('Decision'), text(record.decisionId))
  fields.set(key('Chrono'), text(record.chrono))
  fields.set(key('SignedAt'), text(record.signedAt))
  fields.set(key('Source'), text(record.sourceSha256))
  fields.set(key('Page'), context.obj(record.page))
  const piece = context.obj({ Bannette: context.obj({ LastModified: modified, Private: fields }) })
  return { PieceInfo: piece, LastModified: modified }
}

/** Every stamp that a file carries. */
export const stampRecords = (document: PDFDocument): StampRecord[] =>
  document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object
    const fields =
      dict instanceof PDFDict ? lookup(lookup(lookup(dict, 'PieceInfo'), 'Bannette'), 'Private') : undefined
    return fields ? [recordOf(fields)] : []
  })

const lookup = (dict: PDFDict | undefined, name: string): PDFDict | undefined => {
  const value = dict?.lookup(key(name))
  return value instanceof PDFDict ? value : undefined
}

function recordOf(fields: PDFDict): StampRecord {
  const text = (name: string): string => {
    const value = fields.lookup(key(name))
    return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''
  }
  return {
    decisionId: text('Decision'),
    chrono: text('Chrono'),
    signedAt: text('SignedAt'),
    sourceSha256: text('Source'),
    page: Number(String(fields.lookup(key('Page')) ?? 0)),
  }
}
