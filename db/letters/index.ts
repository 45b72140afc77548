export { changeBox, enterCircuit } from './circuit.ts'
export { addCopies, markCopyRead } from './copy.ts'
export { correctLetter } from './correct.ts'
export { previewEntry } from './entry-preview.ts'
export { type DocumentDetail, documentsOf, findDocument, findLetter, type LetterDetail, seesLetter } from './find.ts'
export { listLetters } from './list.ts'
export { boxOf } from './recipients.ts'
export {
  type LetterToRegister,
  type NewDocument,
  type Registered,
  registerLetter,
} from './register.ts'
export { type Waiting, waitings } from './search.ts'
export { suggestSenders } from './suggest.ts'
