import { DomainError } from '../errors.ts'
import type { Confidentiality } from '../vocabulary.ts'
import { type Held, mayInOffice, type OfficeAct } from './office-acts.ts'

const actOf: Readonly<Record<Confidentiality, OfficeAct>> = {
  normal: 'register',
  confidential: 'registerConfidential',
  political: 'registerPolitical',
}

/**
 * The position by which this person integrates such a letter; its unit is the one that integrated it.
 * @throws {DomainError} INTEGRATION_BY_MAIL_OFFICE (R1, R2), POLITICAL_BY_CAB to a mail officer (R4),
 * CONFIDENTIAL_NEEDS_BOX to a mail officer who would keep a secret letter to herself (R3)
 */
export function integratingPosition<P extends Held>(
  positions: readonly P[],
  { confidentiality, box }: { confidentiality: Confidentiality; box: string | null },
): P {
  const position = positions.find((held) => mayInOffice(actOf[confidentiality], [held]) === true)
  if (!position) {
    const isMailOfficer = mayInOffice('register', positions) === true
    const code = confidentiality === 'political' && isMailOfficer ? 'POLITICAL_BY_CAB' : 'INTEGRATION_BY_MAIL_OFFICE'
    throw new DomainError(code, `none of the positions integrates ${confidentiality} letters`)
  }
  if (confidentiality === 'confidential' && position.unitKind === 'mail-office' && box === null)
    throw new DomainError('CONFIDENTIAL_NEEDS_BOX', 'the mail office puts a confidential letter straight into a box')
  return position
}
