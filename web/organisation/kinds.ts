import type { OrgStep } from '../api/types.ts'

export type Kind = Extract<OrgStep, { act: 'create' }>['kind']

const known: readonly Kind[] = [
  'town',
  'cabinet',
  'cabinet-secretariat',
  'general-management',
  'mail-office',
  'pole',
  'direction',
  'service',
  'elected',
]
export const isKind = (value: string): value is Kind => (known as readonly string[]).includes(value)

/** Kinds that a unit may be given; the town and the elected officials are what they are. */
export const givenKinds: readonly Kind[] = known.filter((kind) => kind !== 'town' && kind !== 'elected')
