import { known } from './known.ts'

/** A circuit under way, steered or put right; and circuits as files, tried, published and bound to boxes. */
export const circuitProblems = [
  ...known(409, {
    NOT_CONVERGED: 'Le registre ne montre pas encore le circuit repris : vérifiez dans un instant.',
    STATE_INCOMPLETE: 'Le registre a trop peu gardé de ce courrier pour reprendre son circuit.',
    SUSPENDED: 'Le circuit de ce courrier est suspendu.',
    NOT_SUSPENDED: 'Le circuit de ce courrier n’est pas suspendu.',
    MIGRATION_REFUSED: 'Ce courrier ne trouve pas sa place dans l’autre version du circuit : il reste où il est.',
    PLAN_UNAVAILABLE: 'Cette version du circuit est introuvable : le courrier reste où il est.',
    SAME_VERSION: 'Ce courrier est déjà dans cette version du circuit.',
    NOT_AWAITED: 'Le circuit n’attend rien de tel à cette étape.',
    NOT_SKIPPABLE: 'Le courrier ne peut pas se passer de cette étape.',
    NOT_WITHDRAWABLE: 'Cette tâche ne peut pas être retirée.',
    NOT_JOINABLE: 'Cette étape n’admet pas d’intervenant de plus.',
    ALREADY_ASKED: 'Cette personne ou cette entité est déjà sollicitée à cette étape.',
    NOT_REDOABLE: 'Le courrier ne revient pas à cette étape.',
    ACTED_SINCE: 'Quelqu’un a agi depuis sur ce courrier : la décision ne se reprend plus.',
    UNKNOWN_INCIDENT: 'Cet incident est déjà levé.',
    NOT_RUNNING: 'Le circuit de ce courrier est terminé.',
    CIRCUIT_DRAFT_EXISTS: 'Ce circuit a déjà un brouillon : remplacez-le ou abandonnez-le.',
    CIRCUIT_KEY_TAKEN: 'Un circuit de la ville porte déjà cet identifiant : choisissez-en un autre.',
    CIRCUIT_UNCHANGED: 'Ce fichier est déjà la version en vigueur.',
    CIRCUIT_IN_FORCE: 'Cette version est en vigueur : publiez d’abord celle qui lui succède.',
  }),
  ...known(422, {
    OTHER_CIRCUIT: 'Cette version est celle d’un autre circuit.',
    UNKNOWN_ACTIVITY: 'Cette étape n’a pas plusieurs intervenants en ce moment.',
    CONTRIBUTOR_UNFIT: 'Cette étape s’adresse à des entités, ou à des personnes nommées : choisissez qui elle admet.',
    UNKNOWN_INSTANCE: 'Cette demande n’est plus en cours.',
    TOO_MANY_INSTANCES: 'Cette étape a déjà trop d’intervenants.',
    UNKNOWN_TOKEN: 'Le circuit n’est plus à cet endroit : rechargez la page.',
    UNKNOWN_ELEMENT: 'Le circuit n’a pas d’étape de ce nom.',
    CIRCUIT_INVALID: 'Ce circuit ne peut pas être publié : corrigez les éléments signalés.',
    CIRCUIT_KEY_UNKNOWN: 'Ce fichier ne porte le nom d’aucun circuit : choisissez celui qu’il remplace.',
    CIRCUIT_ENCODING: 'Enregistrez le fichier en UTF-8, puis déposez-le à nouveau.',
    CIRCUIT_KEY_INVALID:
      'L’identifiant d’un circuit : des minuscules sans accent, des chiffres et des tirets, en commençant par une lettre.',
    CIRCUIT_CALLED:
      'Ce circuit n’est qu’une partie d’autres circuits : une bannette ne peut pas y envoyer ses courriers.',
    CIRCUIT_UNFIT:
      'Seule la bannette du bureau du courrier qualifie des courriers : ce circuit ne convient pas à cette bannette.',
    CIRCUIT_UNPUBLISHED: 'Aucune version de ce circuit n’est publiée.',
  }),
  ...known(503, {
    CIRCUITS_UNAVAILABLE: 'Les circuits sont momentanément indisponibles : réessayez dans un instant.',
    CIRCUIT_UNREACHABLE: 'Le circuit de ce courrier ne répond pas : réessayez dans un instant.',
    BAD_SIGNATURE: 'Le moteur des circuits n’a pas reconnu l’application : prévenez l’assistance.',
    BUSY: 'Trop de décisions sont en cours : réessayez dans un instant.',
  }),
]
