/** The words of the town hall, used alike in tables, types, routes and tests. Source: the organisation's rules. */

export const unitKinds = [
  'town',
  'cabinet',
  'cabinet-secretariat',
  'general-management',
  'mail-office',
  'pole',
  'direction',
  'service',
  'elected',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** What a person does in a unit (a position is a function held in a unit). */
export const positionFunctions = [
  'mail-officer',
  'director',
  'cabinet-secretary',
  'director-general',
  'assistant',
  'deputy-director-general',
  'agent',
  'it-officer',
  'elected-official',
] as const
export type PositionFunction = (typeof positionFunctions)[number]

export const channels = ['paper', 'email', 'web', 'hand'] as const
export type Channel = (typeof channels)[number]

/** `political` and `confidential` letters outside circuits are the CAB's alone (R3, R4). */
export const confidentialities = ['normal', 'confidential', 'political'] as const
export type Confidentiality = (typeof confidentialities)[number]

/** Where a letter stands in the registry; the circuit's own state belongs to the workflow. */
export const letterStatuses = ['registered', 'in-circuit', 'closed', 'interrupted'] as const
export type LetterStatus = (typeof letterStatuses)[number]

export const taskKinds = [
  'qualify',
  'treat',
  'contribute',
  'review',
  'visa',
  'sign',
  'sign-on-paper',
  'acknowledge',
  'dispatch',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** Whom a step of a circuit asks; resolved to people at the moment of acting, so that a departure never blocks a letter. */
export const roles = [
  'box',
  'mail-office',
  'asked',
  'director-general',
  'cab-director',
  'signatory',
  'user',
  'unit',
] as const

/** The circuits that every town begins with. */
export const shippedCircuits = ['qualification', 'direction', 'service', 'pole', 'cabinet', 'validation'] as const
/** A shipped circuit's key, or one that the town gave to a circuit of its own (R23). */
export type CircuitKey = string
export const circuitKeyPattern = '^[a-z][a-z0-9-]{0,39}$'

/** `by-hand` is the fallback circuit of R15. */
export const signatureModes = ['griffe', 'by-hand'] as const
export type SignatureMode = (typeof signatureModes)[number]

export const documentRoles = [
  'letter',
  'original',
  'attachment',
  'reply',
  'approved-reply',
  'stamped-reply',
  'signed-scan',
  'acknowledgement',
  'contribution',
  'evidence',
] as const
export type DocumentRole = (typeof documentRoles)[number]

/** Why a unit is linked to a letter (R6). Links only ever grow. */
export const unitLinkReasons = ['box', 'contribution', 'copy', 'integrated', 'asked-person'] as const
export type UnitLinkReason = (typeof unitLinkReasons)[number]

/** Identifies a published circuit by the hash of its plan; the workflow loads the plan by this hash and checks it. */
export type CircuitRef = { key: CircuitKey; version: number; planHash: string }
