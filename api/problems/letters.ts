import { known } from './known.ts'

/** A letter as it is registered, sent to its readers and answered; what arrives by mail, by scan and by promise. */
export const letterProblems = [
  ...known(403, {
    INTEGRATION_BY_MAIL_OFFICE: 'L’intégration revient au bureau du courrier : transmettez-lui le document numérisé.',
    POLITICAL_BY_CAB: 'Un courrier politique est intégré par le Cabinet : transmettez-lui le document.',
    CONFIDENTIAL_NEEDS_BOX: 'Le bureau du courrier place un courrier confidentiel directement dans une bannette.',
    SECRECY_LOWERED_BY_CAB_ONLY: 'Seul le Cabinet peut abaisser la confidentialité d’un courrier.',
  }),
  ...known(404, {
    LETTER_NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
    MAIL_NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
  }),
  ...known(409, {
    ALREADY_IN_CIRCUIT: 'Ce courrier est déjà dans un circuit.',
    NOT_IN_CIRCUIT: 'Ce courrier n’est pas dans un circuit.',
    LETTER_CLOSED: 'Ce courrier est clos.',
    ALREADY_THERE: 'Le courrier est déjà dans cette bannette.',
    ALREADY_SETTLED: 'Cet engagement est déjà soldé.',
    ALREADY_ACKNOWLEDGED: 'L’accusé de réception a déjà été envoyé.',
    INTERVENTION_MOVED_ON: 'Cette demande a avancé entre-temps : rechargez la page.',
    QUARANTINE_SETTLED: 'Ce message a déjà été traité : rechargez la page.',
    STILL_REFUSED: 'Le message ne peut toujours pas être lu : enregistrez-le à la main, ou écartez-le.',
    HAND_OVER_DONE: 'Cette transmission a déjà été traitée.',
  }),
  ...known(422, {
    INVALID_LETTER: 'Les données du courrier sont contradictoires.',
    FILE_REQUIRED: 'Joignez au moins un fichier.',
    UNKNOWN_BOX: 'Cette bannette n’existe pas.',
    UNKNOWN_RECIPIENT: 'Ce destinataire n’existe pas.',
    NOT_A_POLE: 'Seul un pôle peut piloter la réponse.',
    NOT_A_BOX: 'Cette entité n’a pas de bannette.',
    ELUS_BY_NAME: 'Les élus sont mis en copie nommément, jamais comme entité.',
    UNKNOWN_CIRCUIT: 'Ce circuit n’existe pas pour cette bannette.',
    NO_ADDRESS: 'L’expéditeur n’a pas d’adresse pour cet envoi.',
    MAIL_ADDRESS_INVALID: 'Cette adresse électronique n’est pas valable.',
  }),
  ...known(503, {
    MAIL_NOT_CONFIGURED: 'Aucun serveur de messagerie n’est configuré : prévenez l’assistance.',
  }),
]
