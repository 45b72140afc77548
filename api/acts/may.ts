import type { LetterInHand } from '../../db/replies/letter.ts'
import type { Reader } from '../../db/visibility/reader.ts'
import { DomainError } from '../../domain/errors.ts'
import { type LetterAct, mayOnLetter, rolesOn, stateOf } from '../../domain/permissions/letter-acts.ts'

/** @throws {DomainError} FORBIDDEN with the sentence that says why: the letter is seen, but the act is not the reader's */
export function requireLetterAct(reader: Reader, letter: LetterInHand, act: LetterAct): void {
  const answer = mayOnLetter(act, stateOf(letter), rolesOn(letter, reader))
  if (answer !== true) throw new DomainError('FORBIDDEN', `may not ${act}`, { reason: answer })
}
