export { changeBox, changeStatus, type EnterCircuit, enterCircuit } from './circuit.ts'
export { receivedCopies } from './copies-received.ts'
export { type AddCopies, addCopies, markCopyRead } from './copy.ts'
export { type Correction, correctLetter, type LetterChanges } from './correct.ts'
export { type EntryPreview, previewEntry } from './entry-preview.ts'
export { type DocumentDetail, documentsOf, findDocument, findLetter, type LetterDetail, seesLetter } from './find.ts'
export { type LetterListRow, type LetterPage, type LetterQuery, listLetters, type Total } from './list.ts'
export { type Box, boxOf, type Recipient, resolveRecipients } from './recipients.ts'
export {
  insertDocuments,
  type LetterToRegister,
  type NewDocument,
  type Registered,
  registerLetter,
} from './register.ts'
export { type Waiting, waitings } from './search.ts'
export type { Sender } from './senders.ts'
export { type SenderSuggestion, suggestSenders } from './suggest.ts'
