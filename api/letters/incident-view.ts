import type { Static } from 'typebox'
import type { IncidentSnapshot } from '../../domain/snapshot.ts'
import { isKnownCode, titleOf } from '../problems.ts'
import type { IncidentView } from '../views/letters.ts'

const sentences: Readonly<Record<string, string>> = {
  DEADLOCK: 'Le circuit ne peut plus avancer.',
  LIVELOCK: 'Le circuit tourne en rond.',
  NO_MATCHING_FLOW: 'Aucune suite du circuit ne convient à ce courrier.',
  MISSING_VARIABLE: 'Il manque une information pour choisir la suite du circuit.',
  EXPRESSION_FAILED: 'Une condition du circuit ne peut pas être évaluée.',
  NOT_A_BOOLEAN: 'Une condition du circuit ne répond pas par oui ou non.',
  INVALID_TIMER: 'Une échéance du circuit n’est pas une durée.',
  INVALID_COLLECTION: 'La liste des personnes à solliciter est illisible.',
  TOO_MANY_INSTANCES: 'Trop de personnes seraient sollicitées à la fois.',
  UNCAUGHT_ERROR: 'Le circuit a signalé une erreur que rien ne prévoit.',
  SERVICE_FAILED: 'Une étape automatique a échoué.',
  SERVICE_TIMEOUT: 'Une étape automatique n’a pas abouti à temps.',
  NO_CANDIDATE: 'Personne ne peut être sollicité pour cette étape.',
  DELEGATION_NOT_IN_FORCE: 'La griffe n’était pas déléguée à cet instant : elle n’a pas été apposée.',
  PLAN_UNAVAILABLE: 'La version du circuit est introuvable.',
  UNSIGNED_FACT: 'Une information non authentifiée a été envoyée à ce courrier ; elle n’a pas été prise en compte.',
  FORGED_RESULT: 'Le résultat d’une étape a été fourni de l’extérieur ; il n’a pas été pris en compte.',
}

/** What failed says more than that something failed; the interpreter's own words only where nobody found better ones. */
export function incidentSentence({ code, cause, message }: IncidentSnapshot): string {
  if (cause && sentences[cause]) return sentences[cause]
  if (cause && isKnownCode(cause)) return titleOf(cause)
  return sentences[code] ?? message
}

export const incidentView = (incident: IncidentSnapshot): Static<typeof IncidentView> => ({
  id: incident.id,
  code: incident.cause ?? incident.code,
  message: incidentSentence(incident),
  at: incident.at,
  // Incidents of before had no acts; whatever they are, they can be tried again.
  acts: [...(incident.acts ?? ['retry'])],
})
