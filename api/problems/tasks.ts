import { known } from './known.ts'

/** The acts of a circuit: a task and who may do it, visas, the reply and its signature. */
export const taskProblems = [
  ...known(403, {
    NOT_ASSIGNEE: 'Cette tâche est entre les mains d’une autre personne.',
    NOT_CANDIDATE: 'Cette tâche n’est pas confiée à votre fonction.',
  }),
  ...known(409, {
    TASK_CLOSED: 'Cette tâche est déjà terminée.',
    TASK_UNKNOWN: 'Cette tâche n’est pas ouverte : rechargez la page.',
    LEG_OVER: 'Le courrier est passé à une autre bannette entre-temps : rechargez la page.',
    STALE_REV: 'La tâche a changé entre-temps : rechargez la page.',
    ALREADY_ANSWERED: 'Cette contribution a déjà été rendue.',
    UNKNOWN_TASK: 'Cette tâche n’est pas ouverte : rechargez la page.',
    ON_BEHALF_REQUIRED: 'Vous pouvez agir ici pour plusieurs personnes : choisissez au nom de qui.',
    REMINDED_TODAY: 'Un rappel a déjà été adressé aujourd’hui pour cette tâche.',
    NOT_CLAIMED: 'Personne d’autre n’a pris cette tâche : vous pouvez la prendre directement.',
    TASK_CLAIMED: 'Une autre personne a pris cette tâche.',
    REPLY_UNDER_VISA: 'Le projet de réponse est soumis au visa : le modifier annule les visas.',
    REPLY_SIGNED: 'La réponse est signée : le circuit ne revient plus en arrière.',
    VERSION_MISMATCH: 'Le document a changé depuis que vous l’avez lu : relisez-le avant de décider.',
    ALREADY_STAMPED: 'La griffe a déjà été apposée sur ce document.',
  }),
  ...known(422, {
    UNKNOWN_SIGNATORY: 'Ce signataire n’existe pas.',
    NOT_A_SIGNATORY: 'Cette personne ne peut pas signer par griffe.',
    DAY_PAST: 'Cette échéance est passée : choisissez aujourd’hui ou un jour à venir.',
    COMMENT_REQUIRED: 'Un motif est nécessaire.',
    UNKNOWN_OUTCOME: 'Cette issue n’est pas prévue par la tâche.',
    CONTRIBUTION_REQUIRED: 'Rédigez la contribution avant de la remettre.',
    BOX_REQUIRED: 'Indiquez la bannette de destination.',
    SIGNATORY_REQUIRED: 'Choisissez le signataire de la réponse.',
    NOT_DELEGATED: 'Cette personne ne vous a pas délégué cette tâche.',
    NOT_ASSIGNABLE: 'Cette personne ne peut pas recevoir cette tâche.',
    SCAN_REQUIRED: 'Joignez le courrier signé, numérisé.',
    NO_REPLY: 'Il n’y a pas encore de projet de réponse.',
  }),
]
