import type { PositionFunction, UnitKind } from '../vocabulary.ts'

/** Acts that need no letter yet: what the screens offer from anywhere. */
export const officeActs = [
  'register',
  'registerConfidential',
  'registerPolitical',
  'handOverScan',
  'receiveHandOvers',
  'changeSignatureSettings',
  'supervise',
  'manageTemplates',
  'manageGenericTemplates',
  'administer',
  'confirmChanges',
  'requestMailbox',
  'studyMailboxes',
  'manageMailboxes',
  'watchQuarantine',
  'seeOutbox',
  'decodeCircuits',
  'seeReaders',
  'meetCitizens',
  'manageStreets',
] as const
export type OfficeAct = (typeof officeActs)[number]

export type Held = { unitKind: UnitKind; function: PositionFunction }

const mailOffice = ({ unitKind, function: held }: Held) => unitKind === 'mail-office' && held === 'mail-officer'
const cab = ({ unitKind }: Held) => unitKind === 'cabinet' || unitKind === 'cabinet-secretariat'
const official = ({ unitKind }: Held) => unitKind !== 'elected'
const assistant = ({ function: held }: Held) => held === 'assistant' || held === 'cabinet-secretary'
const dgAssistant = ({ unitKind, function: held }: Held) => unitKind === 'general-management' && held === 'assistant'
const leadsDirection = ({ unitKind, function: held }: Held) =>
  (unitKind === 'direction' || unitKind === 'pole' || unitKind === 'general-management' || unitKind === 'cabinet') &&
  (held === 'director' || held === 'assistant' || held === 'deputy-director-general' || held === 'director-general')
const it = ({ function: held }: Held) => held === 'it-officer'

type Row = { who: (position: Held) => boolean; otherwise: string }

/** Who may do what by which position; the sentence is what the others read. */
export const officeActTable: Readonly<Record<OfficeAct, Row>> = {
  // R1, R2: a direction hands the scan over, it does not integrate.
  register: {
    who: mailOffice,
    otherwise: 'L’intégration revient au bureau du courrier : transmettez-lui le document numérisé.',
  },
  // R3: the CAB, and the mail office straight into a box.
  registerConfidential: {
    who: (position) => mailOffice(position) || cab(position),
    otherwise: 'Un courrier confidentiel est intégré par le Cabinet ou le bureau du courrier.',
  },
  // R3, R4: the CAB direction alone.
  registerPolitical: { who: cab, otherwise: 'Un courrier politique est intégré par le Cabinet.' },
  handOverScan: { who: official, otherwise: 'Remettez le courrier au bureau du courrier.' },
  receiveHandOvers: {
    who: (position) => mailOffice(position) || cab(position),
    otherwise: 'Réservé au bureau du courrier et au Cabinet.',
  },
  // R15, R21: the configuration belongs to the mail office.
  changeSignatureSettings: { who: mailOffice, otherwise: 'Le bureau du courrier règle le circuit de signature.' },
  // R5, R11, R12, R21: the figures and letters of more than one's own box.
  supervise: {
    who: (position) => leadsDirection(position) || cab(position) || mailOffice(position),
    otherwise: 'La supervision revient aux directions, à la DG, au Cabinet et au bureau du courrier.',
  },
  manageTemplates: { who: assistant, otherwise: 'Les modèles sont gérés par les assistantes de direction.' }, // R18
  manageGenericTemplates: {
    who: dgAssistant,
    otherwise: 'Les modèles génériques sont modifiés par les assistantes de la direction générale.', // R19
  },
  administer: { who: mailOffice, otherwise: 'L’administration revient au bureau du courrier.' }, // R21
  // R21: what would open the secrets of CAB, CAB-SEC or DG waits for whoever answers for them.
  confirmChanges: {
    who: ({ unitKind, function: held }) =>
      (unitKind === 'cabinet' && held === 'director') || held === 'director-general',
    otherwise: 'Réservé à la direction du Cabinet et à la direction générale.',
  },
  // R22: a direction asks, DINSI studies; the configuration is in both hands (R21).
  requestMailbox: { who: leadsDirection, otherwise: 'Une boîte générique est demandée par une direction.' },
  studyMailboxes: { who: it, otherwise: 'L’étude des boîtes génériques revient à la direction du numérique.' },
  manageMailboxes: {
    who: (position) => mailOffice(position) || it(position),
    otherwise: 'Réservé au bureau du courrier et à la direction du numérique.',
  },
  // R1: what could not become a letter, for those who may have something of it to deal with or to explain.
  watchQuarantine: {
    who: (position) => mailOffice(position) || cab(position) || it(position) || assistant(position),
    otherwise: 'Réservé au bureau du courrier, au Cabinet, aux assistantes et à la direction du numérique.',
  },
  seeOutbox: { who: it, otherwise: 'Réservé à la direction du numérique.' },
  // R7: for every letter, only the CAB answers at a neighbourhood meeting.
  meetCitizens: { who: cab, otherwise: 'La vue des réunions de quartier est réservée au Cabinet.' },
  // R7, R21: the list serves the meetings; the mail office keeps it with the rest of the configuration.
  manageStreets: {
    who: (position) => mailOffice(position) || cab(position),
    otherwise: 'Réservé au bureau du courrier et au Cabinet.',
  },
  // What Temporal keeps of a letter, in its console: those who support its circuits (R21).
  decodeCircuits: {
    who: (position) => mailOffice(position) || it(position),
    otherwise: 'Réservé au bureau du courrier et à la direction du numérique.',
  },
  // Of letters that they see themselves (R4, R21).
  seeReaders: {
    who: (position) => mailOffice(position) || cab(position),
    otherwise: 'Réservé au bureau du courrier et au Cabinet.',
  },
}

/** `true`, or the French sentence that says why not. */
export const mayInOffice = (act: OfficeAct, positions: readonly Held[]): true | string =>
  positions.some(officeActTable[act].who) || officeActTable[act].otherwise
