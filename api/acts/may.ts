import type { LetterInHand } from '../../db/replies/letter.ts'
import type { StandIn } from '../../db/visibility/index.ts'
import type { Reader } from '../../db/visibility/reader.ts'
import { DomainError } from '../../domain/errors.ts'
import { lentActs } from '../../domain/permissions/delegation.ts'
import { type LetterAct, mayOnLetter, type Place, rolesOn, stateOf } from '../../domain/permissions/letter-acts.ts'

type Subject = Place & Pick<LetterInHand, 'id' | 'confidentiality' | 'inCircuit' | 'status'>

/**
 * In whose name the reader does this on the letter: null for their own, else the person whom they stand in for.
 * @throws {DomainError} FORBIDDEN with the sentence that says why: the letter is seen, but the act is not the reader's
 */
export function requireLetterAct(reader: Reader, letter: Subject, act: LetterAct): StandIn | null {
  const answer = mayOnLetter(act, stateOf(letter), rolesOn(letter, reader))
  if (answer === true) return null
  const lender = lenderOf(reader, letter, act)
  if (!lender) throw new DomainError('FORBIDDEN', `may not ${act}`, { reason: answer })
  return lender
}

/** `true`, in whosever name, or the sentence that says why not. */
export function mayDo(reader: Reader, letter: Subject, act: LetterAct): true | string {
  const answer = mayOnLetter(act, stateOf(letter), rolesOn(letter, reader))
  return answer === true || lenderOf(reader, letter, act) !== undefined || answer
}

/** The first whose task on this letter is delegated to the reader, and who may do this in their own right. */
function lenderOf(reader: Reader, letter: Subject, act: LetterAct): StandIn | undefined {
  const by = reader.delegatedLetters.get(letter.id) ?? []
  if (by.length === 0 || !lentActs.has(act)) return undefined
  return reader.standsIn.find(({ delegationId, scope, principal }) => {
    if (scope === 'visa' || !by.includes(delegationId)) return false
    return mayOnLetter(act, stateOf(letter), rolesOn(letter, { ...principal, isCab: false })) === true
  })
}
