import type { HistoryNames } from '../../db/history/history.ts'
import type { EvidenceKind } from '../../domain/letters/evidence-kinds.ts'

type Data = Readonly<Record<string, unknown>>
type Sentence = string | ((data: Data, names: HistoryNames) => string)

/** What each entry of the evidence says, in French. Whoever did it stands beside the sentence, not in it. */
const sentences: Readonly<Record<EvidenceKind, Sentence>> = {
  registered: 'Courrier enregistré.',
  corrected: 'Données d’enregistrement corrigées.',
  secrecy_changed: 'Confidentialité du courrier modifiée.',
  entered_circuit: (data, names) => `Courrier mis dans le circuit${to(unitIn(data, names), ' de ')}.`,
  handed_over: (data, names) => `Courrier transmis${to(unitIn(data, names), ' à ')}.`,
  reorganised: (data, names) => `Réorganisation : la bannette devient celle${to(unitIn(data, names), ' de ')}.`,
  copied: (data, names) => `Copie adressée${to(whoIn(data, names), ' à ')}.`,
  opened: 'Courrier consulté.',
  claimed: (data) => `Tâche prise en charge${taskIn(data)}.`,
  released: (data) => `Tâche rendue${taskIn(data)}.`,
  assigned: (data, names) => `Tâche confiée${to(whoIn(data, names), ' à ')}.`,
  qualified: (data, names) => `Courrier qualifié et orienté${to(unitIn(data, names), ' vers ')}.`,
  contribution_asked: (data, names) =>
    `Contribution demandée${to(whoIn(data, names), ' à ')}${data.channel === 'email' ? ' (par courriel)' : ''}${taskIn(data)}.`,
  contribution_given: 'Contribution rédigée et validée.',
  contribution_refused: 'Contribution déclinée.',
  information_recorded: 'Information reçue hors de l’application et versée au courrier.',
  reply_saved: 'Projet de réponse enregistré.',
  submitted: 'Projet de réponse soumis à la validation.',
  returned: 'Courrier retourné.',
  reviewed: 'Projet de réponse relu et approuvé.',
  visa_given: 'Visa accordé.',
  visa_refused: 'Visa refusé.',
  visas_voided: 'Projet de réponse modifié : les visas sont annulés.',
  signed: 'Réponse signée.',
  signature_refused: 'Signature refusée.',
  stamped: 'Griffe apposée sur la version approuvée.',
  printed: 'Réponse imprimée par la direction.',
  signed_by_hand: 'Réponse signée à la main et numérisée.',
  dispatched: (data) => `Réponse envoyée${wayIn(data)}.`,
  delivered: (data) => `${messageIn(data)} remis à son destinataire.`,
  bounced: (data) => `${messageIn(data)} refusé par le serveur du destinataire.`,
  acknowledged: (data) => `Accusé de réception envoyé${wayIn(data)}.`,
  task_done: (data) => `Tâche terminée${taskIn(data)}.`,
  message_delivered: 'Événement transmis au circuit.',
  incident: 'Incident dans le circuit.',
  incident_resolved: 'Incident levé.',
  moved: 'Courrier déplacé dans son circuit par un exploitant.',
  suspended: 'Circuit suspendu.',
  resumed: 'Circuit repris.',
  migrated: (data) =>
    `Courrier passé à ${typeof data.version === 'number' ? `la version ${data.version}` : 'une autre version'} de son circuit.`,
  step_skipped: (data) => `Étape passée${taskIn(data)}.`,
  step_redone: (data) =>
    `Retour à une étape antérieure${taskIn(data)}. Ce qui a été fait depuis est annulé et sera redemandé.`,
  contribution_withdrawn: (data, names) => `Demande de contribution retirée${to(whoIn(data, names), ' à ')}.`,
  reminded: (data, names) => `Rappel adressé${to(whoIn(data, names), ' à ')}.`,
  contribution_reminded: (data, names) => `Contribution relancée${to(whoIn(data, names), ' auprès de ')}.`,
  promised: 'Engagement pris envers le citoyen.',
  promise_settled: (data) => (data.kept === true ? 'Engagement tenu.' : 'Engagement abandonné.'),
  visa_asked: (data, names) => `Visa supplémentaire demandé${to(whoIn(data, names), ' à ')}${taskIn(data)}.`,
  closed: 'Courrier clos.',
  decision_set_aside: 'Décision mise de côté : elle ne s’appliquait plus à l’état du courrier.',
  rewound: 'Courrier ramené à une étape par l’exploitation, qui en donne le motif dans une note.',
  branch_superseded: 'Circuit ramené à un état antérieur par un exploitant.',
}

/** The sentence of an entry; a kind that this version does not know yet is said plainly. */
export function sentenceOf(kind: string, data: Data, names: HistoryNames): string {
  const sentence = Object.hasOwn(sentences, kind) ? sentences[kind as EvidenceKind] : 'Événement enregistré.'
  return typeof sentence === 'function' ? sentence(data, names) : sentence
}

const to = (name: string | null, preposition: string): string => (name === null ? '' : `${preposition}« ${name} »`)

function unitIn(data: Data, names: HistoryNames): string | null {
  const code = data.box ?? data.unit ?? data.to
  if (typeof code === 'string') return names.unitsByCode.get(code) ?? null
  const id = data.unitId
  return typeof id === 'number' ? (names.unitsById.get(id) ?? null) : null
}

function whoIn(data: Data, names: HistoryNames): string | null {
  const id = data.userId ?? data.user ?? data.assignee
  if (typeof id === 'number') return names.people.get(id) ?? null
  return unitIn(data, names)
}

const wayIn = (data: Data): string => {
  const by = data.by ?? data.channel
  if (by === 'email') return ' par courriel'
  return by === 'paper' ? ' par courrier postal' : ''
}

const taskIn = (data: Data): string => (typeof data.name === 'string' ? ` : ${data.name}` : '')

const messages: Readonly<Record<string, string>> = {
  acknowledgement: 'Accusé de réception',
  reply: 'Courriel de réponse',
  confirmation: 'Message de confirmation de la demande',
}
const messageIn = (data: Data): string => messages[String(data.about)] ?? 'Courriel'
