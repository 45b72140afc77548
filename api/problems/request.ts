import { known } from './known.ts'

/** The demand itself, whatever it is about: its form, its size, its turn; and the house when it is not well. */
export const requestProblems = [
  ...known(400, {
    INVALID_REQUEST: 'La demande est mal formée : vérifiez les champs indiqués.',
    INVALID_IDEMPOTENCY_KEY: 'La clé d’idempotence doit compter de 8 à 200 caractères imprimables.',
    INVALID_CURSOR: 'La page demandée n’existe plus : reprenez la liste à son début.',
  }),
  ...known(403, {
    FORBIDDEN: 'Votre fonction ne vous permet pas cette action.',
    CROSS_SITE: 'La demande vient d’un autre site et a été refusée.',
  }),
  ...known(404, {
    NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
  }),
  ...known(406, {
    NOT_ACCEPTABLE: 'Le format de réponse demandé n’est pas disponible.',
  }),
  ...known(409, {
    CONFLICT: 'L’état du courrier a changé entre-temps : rechargez la page.',
    REQUEST_IN_PROGRESS: 'La même demande est en cours de traitement : attendez sa réponse.',
  }),
  ...known(412, {
    STALE_VERSION: 'Une autre personne a modifié ces données : rechargez avant d’enregistrer.',
    VERSION_CONFLICT: 'Une autre personne a modifié ces données : rechargez avant d’enregistrer.',
  }),
  ...known(413, {
    REQUEST_TOO_LARGE: 'La demande est trop volumineuse.',
  }),
  ...known(415, {
    UNSUPPORTED_MEDIA_TYPE: 'Le type de contenu de la demande n’est pas accepté ici.',
  }),
  ...known(416, {
    RANGE_NOT_SATISFIABLE: 'La partie demandée du document n’existe pas.',
  }),
  ...known(422, {
    IDEMPOTENCY_KEY_REUSED: 'Cette clé d’idempotence a déjà servi à une autre demande.',
  }),
  ...known(428, {
    IF_MATCH_REQUIRED: 'Indiquez la version que vous modifiez (en-tête If-Match).',
  }),
  ...known(429, {
    TOO_MANY_REQUESTS: 'Trop de demandes : patientez un instant.',
  }),
  ...known(500, {
    INTERNAL: 'Une erreur est survenue ; communiquez son numéro à l’assistance.',
  }),
  ...known(503, {
    UNAVAILABLE: 'Le service est momentanément indisponible : réessayez dans un instant.',
  }),
]
