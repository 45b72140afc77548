import { known } from './known.ts'

/** The org chart and its changes, mailboxes, the town's settings and lists. */
export const organisationProblems = [
  ...known(409, {
    UNIT_EXISTS: 'Ce code a déjà été donné à une entité : choisissez-en un autre.',
    UNIT_CLOSED: 'Cette entité est fermée.',
    UNIT_HAS_CHILDREN: 'Des entités lui sont encore rattachées : déplacez-les d’abord.',
    SUCCESSOR_REQUIRED: 'Une entité qui a une bannette ne ferme pas seule : indiquez celle qui prend la suite.',
    CHANGE_NOT_DONE: 'On ne revient que sur une réorganisation effectuée.',
    CHANGE_NOT_PENDING: 'Cette réorganisation n’est plus en attente : rechargez la page.',
    UNDO_CONFLICT: 'L’organisation a changé depuis : cette réorganisation ne peut plus être annulée d’un coup.',
    HARM_GREW: 'La situation a changé depuis la répétition : relancez-la avant de recommencer.',
    ALREADY_DECIDED: 'La décision est déjà prise : rechargez la page.',
    MAILBOX_TAKEN: 'Cette adresse est déjà en service ou déjà demandée.',
  }),
  ...known(422, {
    UNKNOWN_UNIT: 'Cette entité n’existe pas.',
    UNIT_BELOW_ITSELF: 'Une entité ne peut pas être placée sous elle-même.',
    UNIT_NAMED_BY_RULES:
      'Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.',
    INVALID_SUCCESSOR: 'Cette entité ne peut pas prendre la suite.',
    UNKNOWN_LETTER_TYPE: 'Ce type de courrier n’existe pas.',
    UNKNOWN_FORM: 'Ce formulaire n’existe pas ou n’est plus proposé.',
    UNKNOWN_PRIORITY: 'Cette priorité n’existe pas.',
    DUPLICATE_CODE: 'Un même code ou un même jour figure deux fois dans la liste.',
    INVALID_SETTING: 'Cette valeur n’est pas admise pour ce réglage.',
    INVALID_DAY: 'Cette date n’existe pas.',
  }),
]
