import type { Confidentiality, LetterStatus, UnitKind } from '../vocabulary.ts'

/** What a person may be to a letter; several at once. */
export const letterRoles = ['qualifier', 'box', 'manager', 'supervisor', 'integrator', 'cab', 'dg', 'elected'] as const
export type LetterRole = (typeof letterRoles)[number]

/** `secret`: confidential or political and in no circuit (R3, R4). */
export const letterStates = ['outside', 'secret', 'running', 'closed'] as const
export type LetterState = (typeof letterStates)[number]

export const letterActs = [
  'correct',
  'raiseConfidentiality',
  'lowerConfidentiality',
  'startCircuit',
  'handOver',
  'copy',
  'contribute',
  'acknowledge',
  'reply',
  'note',
  'resolveIncident',
  'suspend',
  'skipStep',
  'redoStep',
  'askVisa',
  'withdraw',
  'promise',
  'chooseLead',
] as const
export type LetterAct = (typeof letterActs)[number]

type Row = Readonly<Partial<Record<LetterState, readonly LetterRole[]>>>

const workers: readonly LetterRole[] = ['box', 'supervisor']
const keepers: readonly LetterRole[] = ['qualifier', 'box', 'supervisor', 'integrator', 'cab']

/**
 * Who may do what, in which state of the letter; what is not listed is not allowed. Seeing the letter comes first: for
 * someone who does not see it, it does not exist.
 */
const letterActTable: Readonly<Record<LetterAct, Row>> = {
  correct: { outside: ['integrator', 'cab'], secret: ['cab'], running: keepers },
  raiseConfidentiality: { outside: ['integrator', 'cab'], secret: ['cab'], running: keepers },
  lowerConfidentiality: { outside: ['cab'], secret: ['cab'], running: ['cab'] }, // contract: lowering is the CAB's
  startCircuit: { outside: ['integrator', 'cab'], secret: ['cab'] }, // R3, R4: the CAB transmits
  handOver: { running: ['qualifier', ...workers] },
  copy: { outside: ['integrator', 'cab'], secret: ['cab'], running: keepers, closed: ['box', 'supervisor', 'cab'] }, // R7
  contribute: { running: workers }, // R9, R12
  acknowledge: { running: workers }, // R17: the receiving unit, not the mail office
  reply: { running: workers }, // R8, R11
  resolveIncident: { running: keepers }, // whoever waits for the letter sets it going again
  suspend: { running: ['manager', 'qualifier', 'integrator', 'dg'] }, // R21: also the mail office, of what it integrated
  skipStep: { running: ['manager', 'dg', 'cab'] }, // of a visa: whoever may give it, and nobody else (R13)
  redoStep: { running: ['manager', 'integrator', 'dg', 'cab'] },
  askVisa: { running: ['manager', 'dg', 'cab'] }, // R13
  withdraw: { running: workers }, // R9: whoever asks
  promise: { running: [...workers, 'cab'], closed: [...workers, 'cab'] }, // R7: what the CAB answers for at a meeting
  chooseLead: { running: ['qualifier', 'integrator', 'dg'] }, // R12: of several poles, the mail office or the DG decides
  note: { outside: keepers, secret: ['cab'], running: [...keepers, 'dg'], closed: [...keepers, 'dg'] },
}

const refusals: Readonly<Record<LetterAct, string>> = {
  correct: 'Réservé à l’entité qui a intégré le courrier et à celle qui le détient.',
  raiseConfidentiality: 'Réservé à l’entité qui a intégré le courrier et à celle qui le détient.',
  lowerConfidentiality: 'Seul le Cabinet peut abaisser la confidentialité.',
  startCircuit: 'La mise en circuit revient à l’entité qui a intégré le courrier, ou au Cabinet.',
  handOver: 'Seule l’entité qui détient le courrier peut le transmettre à une autre.',
  copy: 'Les copies sont décidées par l’entité qui détient le courrier, celle qui l’a intégré ou le Cabinet.',
  contribute: 'Les contributions sont demandées par l’entité qui détient le courrier.',
  acknowledge: 'L’accusé de réception est envoyé par l’entité qui reçoit le courrier.',
  reply: 'La réponse est rédigée par l’entité qui détient le courrier.',
  resolveIncident: 'Un incident est levé par l’entité qui détient le courrier ou par celle qui l’a intégré.',
  suspend: 'Réservé à la direction qui détient le courrier, à la DG et à l’entité qui l’a intégré.',
  skipStep: 'Réservé aux assistantes et directeurs qui détiennent le courrier, à la DG et au Cabinet.',
  redoStep: 'Réservé à la direction qui détient le courrier, à la DG, au Cabinet et à l’entité qui l’a intégré.',
  askVisa: 'Réservé aux assistantes et directeurs qui détiennent le courrier, à la DG et au Cabinet.',
  withdraw: 'Une contribution est retirée par l’entité qui l’a demandée.',
  promise: 'Un engagement est noté par l’entité qui détient le courrier ou par le Cabinet.',
  chooseLead: 'Le pôle pilote est choisi par le bureau du courrier ou la direction générale.',
  note: 'Vous avez ce courrier en lecture seule.',
}

const stateRefusals: Readonly<Record<LetterState, string>> = {
  outside: 'Le courrier n’est pas encore dans un circuit.',
  secret: 'Ce courrier réservé n’est pas dans un circuit.',
  running: 'Le courrier est déjà dans un circuit.',
  closed: 'Le courrier est clos.',
}

/** `true`, or the French sentence that says why not: first the letter's state, then the person's place. */
export function mayOnLetter(act: LetterAct, state: LetterState, roles: ReadonlySet<LetterRole>): true | string {
  const allowed = letterActTable[act][state]
  if (!allowed) return stateRefusals[state]
  return allowed.some((role) => roles.has(role)) || refusals[act]
}

export function stateOf(letter: {
  confidentiality: Confidentiality
  inCircuit: boolean
  status: LetterStatus
}): LetterState {
  if (!letter.inCircuit) return letter.confidentiality === 'normal' ? 'outside' : 'secret'
  return letter.status === 'closed' ? 'closed' : 'running'
}

export type Person = {
  positions: readonly { unitId: number; unitKind: UnitKind; function: string }[]
  isCab: boolean
  isElected: boolean
}

/** Where the letter is, and who integrated it (ids). */
export type Place = {
  box: { id: number; kind: UnitKind; parentId: number | null } | null
  integratedBy: number | null
}

/** The direction's assistants and director supervise the boxes of its services (R11). */
const supervising = new Set(['assistant', 'director'])
/** Who may change the way of what their own unit holds; agents do the work that is asked of them. */
const managing = new Set(['assistant', 'director', 'deputy-director-general', 'director-general', 'cabinet-secretary'])

export function rolesOn({ box, integratedBy }: Place, person: Person): ReadonlySet<LetterRole> {
  // An elected official sees copies and signs; the org chart gives them nothing (R7).
  if (person.isElected) return new Set(['elected'])
  const roles = new Set<LetterRole>()
  if (person.isCab) roles.add('cab')
  for (const { unitId, unitKind, function: held } of person.positions) {
    if (unitKind === 'general-management') roles.add('dg')
    if (box?.id === unitId) roles.add(box.kind === 'mail-office' ? 'qualifier' : 'box')
    if (box?.id === unitId && box.kind !== 'mail-office' && managing.has(held)) roles.add('manager')
    if (box?.kind === 'service' && box.parentId === unitId && supervising.has(held)) {
      roles.add('supervisor')
      roles.add('manager')
    }
    if (integratedBy === unitId) roles.add('integrator')
  }
  return roles
}
