import { DomainError } from '../errors.ts'
import { confidentialities } from '../vocabulary.ts'
import type { Held } from './office-acts.ts'
import { integratingPosition } from './registering.ts'
import { functionNames, unitKindNames } from './rights-labels.ts'

const held: readonly Held[] = [
  { unitKind: 'mail-office', function: 'mail-officer' },
  { unitKind: 'cabinet', function: 'director' },
  { unitKind: 'cabinet-secretariat', function: 'cabinet-secretary' },
  { unitKind: 'general-management', function: 'assistant' },
  { unitKind: 'direction', function: 'assistant' },
  { unitKind: 'service', function: 'agent' },
  { unitKind: 'elected', function: 'elected-official' },
]
const secrecyNames = { normal: 'ordinaire', confidential: 'confidentiel', political: 'politique' } as const

/** Who integrates which letter (R1, R3, R4): the answer, or the code of the refusal. */
export function registrationRows(): string[][] {
  return held.flatMap((position) =>
    confidentialities.map((confidentiality) => [
      `${functionNames[position.function]} (${unitKindNames[position.unitKind]})`,
      secrecyNames[confidentiality],
      ...[null, 'DEP'].map((box) => answer(() => integratingPosition([position], { confidentiality, box }))),
    ]),
  )
}

function answer(integrate: () => unknown): string {
  try {
    integrate()
    return 'oui'
  } catch (error) {
    if (error instanceof DomainError) return `non (\`${error.code}\`)`
    throw error
  }
}
