import type { PositionFunction, TaskKind, UnitKind } from '../vocabulary.ts'
import type { DelegationScope } from './delegation.ts'
import type { LetterAct, LetterRole, LetterState } from './letter-acts.ts'
import type { OfficeAct } from './office-acts.ts'

/** The words of the page of rights, in French: whoever adds an act says here what it is. */
export const letterActNames: Readonly<Record<LetterAct, string>> = {
  correct: 'corriger l’enregistrement',
  raiseConfidentiality: 'relever la confidentialité',
  lowerConfidentiality: 'abaisser la confidentialité',
  startCircuit: 'mettre en circuit',
  handOver: 'transmettre à une autre bannette',
  copy: 'mettre en copie',
  contribute: 'demander une contribution',
  acknowledge: 'accuser réception',
  reply: 'rédiger la réponse',
  resolveIncident: 'lever un incident',
  suspend: 'suspendre ou reprendre le circuit',
  skipStep: 'passer une étape',
  redoStep: 'revenir à une étape',
  askVisa: 'demander un visa de plus',
  withdraw: 'retirer une contribution demandée',
  promise: 'noter un engagement',
  chooseLead: 'choisir le pôle pilote',
  note: 'écrire une note',
}

export const letterRoleNames: Readonly<Record<LetterRole, string>> = {
  qualifier: 'bureau du courrier, qui le détient',
  box: 'bannette qui le détient',
  manager: 'encadrement de la bannette',
  supervisor: 'direction au-dessus du service',
  integrator: 'entité qui l’a intégré',
  cab: 'Cabinet et son secrétariat',
  dg: 'DG',
  elected: 'élu(e)',
}

export const letterStateNames: Readonly<Record<LetterState, string>> = {
  outside: 'Courrier ordinaire hors circuit',
  secret: 'Courrier confidentiel ou politique hors circuit',
  running: 'Courrier en circuit',
  closed: 'Courrier clos',
}

export const officeActNames: Readonly<Record<OfficeAct, string>> = {
  register: 'intégrer un courrier ordinaire',
  registerConfidential: 'intégrer un courrier confidentiel',
  registerPolitical: 'intégrer un courrier politique',
  handOverScan: 'remettre un document numérisé',
  receiveHandOvers: 'recevoir les documents remis',
  changeSignatureSettings: 'régler le circuit de signature',
  supervise: 'superviser les bannettes de ses services',
  manageTemplates: 'gérer les modèles de sa direction',
  manageGenericTemplates: 'modifier les modèles génériques',
  administer: 'administrer comptes, organigramme et circuits',
  confirmChanges: 'confirmer ce qui toucherait au Cabinet ou à la DG',
  requestMailbox: 'demander une boîte générique',
  studyMailboxes: 'étudier une demande de boîte',
  manageMailboxes: 'mettre en service les boîtes',
  watchQuarantine: 'consulter la quarantaine et les retours de courriels',
  seeOutbox: 'consulter la boîte d’envoi',
  decodeCircuits: 'lire l’historique technique d’un courrier visible',
  seeReaders: 'savoir qui voit un courrier que l’on voit soi-même',
  meetCitizens: 'préparer une rencontre avec les habitants',
  manageStreets: 'tenir la liste des rues et des quartiers',
}

export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  town: 'ville',
  cabinet: 'Cabinet',
  'cabinet-secretariat': 'secrétariat du Cabinet',
  'general-management': 'DG',
  'mail-office': 'bureau du courrier',
  pole: 'pôle',
  direction: 'direction',
  service: 'service',
  elected: 'élus',
}

export const functionNames: Readonly<Record<PositionFunction, string>> = {
  'mail-officer': 'agent du courrier',
  director: 'directeur ou directrice',
  'cabinet-secretary': 'secrétaire du Cabinet',
  'director-general': 'directeur ou directrice général(e)',
  assistant: 'assistant(e)',
  'deputy-director-general': 'DGA',
  agent: 'agent',
  'it-officer': 'agent du numérique',
  'elected-official': 'élu(e)',
}

export const taskKindNames: Readonly<Record<TaskKind, string>> = {
  qualify: 'qualifier',
  treat: 'répondre',
  contribute: 'contribuer',
  review: 'relire',
  visa: 'viser',
  sign: 'signer (griffe)',
  'sign-on-paper': 'signer à la main',
  acknowledge: 'accuser réception',
  dispatch: 'envoyer',
}

export const scopeNames: Readonly<Record<DelegationScope, string>> = {
  all: 'tout',
  visa: 'visas seulement',
  'without-griffe': 'tout sauf la griffe',
}
