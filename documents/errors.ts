import { DomainError } from '../domain/errors.ts'

/** Why a document was refused or an operation on it failed. Codes are the contract; the screens hold the sentences. */
export const documentErrorCodes = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'UNSUPPORTED_FILE_TYPE',
  'PDF_ENCRYPTED',
  'PDF_DAMAGED',
  'PDF_SIGNED',
  'IMAGE_DAMAGED',
  'IMAGE_TOO_LARGE',
  'TOO_MANY_PAGES',
  'DOCX_DAMAGED',
  'PROCESSING_TIMEOUT',
  'PROCESSING_TOO_HEAVY',
  'PROCESSING_FAILED',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_CORRUPT',
  'STORE_FULL',
  'VERSION_MISMATCH',
  'STAMP_PLACEMENT_INVALID',
  'ALREADY_STAMPED',
  'GRIFFE_UNREADABLE',
  'EDITOR_CONTENT_INVALID',
  'UNKNOWN_MERGE_FIELD',
  'MERGE_FIELD_EMPTY',
  'FONT_MISSING',
  'RENDER_FAILED',
] as const
export type DocumentErrorCode = (typeof documentErrorCodes)[number]

/** A refusal about a document, with a code that API, logs and screens share. */
export class DocumentError extends DomainError {
  declare readonly code: DocumentErrorCode

  constructor(code: DocumentErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code, message, details)
    this.name = 'DocumentError'
  }
}
