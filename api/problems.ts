import { DomainError } from '../domain/errors.ts'

/** RFC 9457, with our stable `code`; `details` says what the screens need to explain it, never a secret. */
export type ProblemBody = {
  type: string
  title: string
  status: number
  code: string
  detail?: string
  details?: Readonly<Record<string, unknown>>
  id?: string
}

type Known = { status: number; title: string }
const known = (status: number, codes: Readonly<Record<string, string>>): [string, Known][] =>
  Object.entries(codes).map(([code, title]) => [code, { status, title }])

/** Every refusal of the API: its status, and the French sentence that says what to do. The only such table. */
const problems: ReadonlyMap<string, Known> = new Map([
  ...known(400, {
    INVALID_REQUEST: 'La demande est mal formée : vérifiez les champs indiqués.',
    INVALID_IDEMPOTENCY_KEY: 'La clé d’idempotence doit compter de 8 à 200 caractères imprimables.',
    INVALID_CURSOR: 'La page demandée n’existe plus : reprenez la liste à son début.',
  }),
  ...known(401, {
    UNAUTHENTICATED: 'Votre session est terminée : identifiez-vous à nouveau.',
    INVALID_CREDENTIALS: 'Identifiant ou mot de passe incorrect.',
    OIDC_REFUSED: 'La connexion par le service de la ville n’a pas abouti : recommencez depuis l’écran de connexion.',
    OIDC_NOT_FRESH: 'Le service de connexion n’a pas redemandé votre mot de passe : recommencez.',
    STEP_UP_REQUIRED: 'Confirmez votre mot de passe pour apposer la griffe.',
  }),
  ...known(403, {
    FORBIDDEN: 'Votre fonction ne vous permet pas cette action.',
    OIDC_UNKNOWN_ACCOUNT:
      'Votre identité est reconnue, mais aucun compte ouvert ne vous correspond : adressez-vous au bureau du courrier.',
    OIDC_OTHER_PERSON: 'C’est une autre personne qui s’est identifiée : rien n’est confirmé.',
    CROSS_SITE: 'La demande vient d’un autre site et a été refusée.',
    INTEGRATION_BY_MAIL_OFFICE: 'L’intégration revient au bureau du courrier : transmettez-lui le document numérisé.',
    POLITICAL_BY_CAB: 'Un courrier politique est intégré par le Cabinet : transmettez-lui le document.',
    CONFIDENTIAL_NEEDS_BOX: 'Le bureau du courrier place un courrier confidentiel directement dans une bannette.',
    SECRECY_LOWERED_BY_CAB_ONLY: 'Seul le Cabinet peut abaisser la confidentialité d’un courrier.',
    TRANSMISSION_BY_CAB: 'Seul le Cabinet peut mettre ce courrier dans un circuit.',
    NOT_ASSIGNEE: 'Cette tâche est entre les mains d’une autre personne.',
    GRIFFE_BY_SIGNATORY: 'Une délégation avec griffe n’est donnée que par le signataire lui-même.',
    DELEGATION_IN_PERSON: 'Cette délégation ne peut être donnée que par la personne elle-même.',
    NOT_CANDIDATE: 'Cette tâche n’est pas confiée à votre fonction.',
  }),
  ...known(404, {
    NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
    LETTER_NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
    MAIL_NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
    DOCUMENT_NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
  }),
  ...known(405, { METHOD_NOT_ALLOWED: 'Cette action n’existe pas à cette adresse.' }),
  ...known(406, { NOT_ACCEPTABLE: 'Le format de réponse demandé n’est pas disponible.' }),
  ...known(409, {
    CONFLICT: 'L’état du courrier a changé entre-temps : rechargez la page.',
    REQUEST_IN_PROGRESS: 'La même demande est en cours de traitement : attendez sa réponse.',
    NOT_CONVERGED: 'Le registre ne montre pas encore le circuit repris : vérifiez dans un instant.',
    STATE_INCOMPLETE: 'Le registre a trop peu gardé de ce courrier pour reprendre son circuit.',
    OPERATOR_NAME_TAKEN: 'L’identifiant réservé à l’exploitation est déjà celui d’une personne.',
    UNIT_EXISTS: 'Ce code a déjà été donné à une entité : choisissez-en un autre.',
    UNIT_CLOSED: 'Cette entité est fermée.',
    UNIT_HAS_CHILDREN: 'Des entités lui sont encore rattachées : déplacez-les d’abord.',
    SUCCESSOR_REQUIRED: 'Une entité qui a une bannette ne ferme pas seule : indiquez celle qui prend la suite.',
    CHANGE_NOT_DONE: 'On ne revient que sur une réorganisation effectuée.',
    CHANGE_NOT_PENDING: 'Cette réorganisation n’est plus en attente : rechargez la page.',
    UNDO_CONFLICT: 'L’organisation a changé depuis : cette réorganisation ne peut plus être annulée d’un coup.',
    HARM_GREW: 'La situation a changé depuis la répétition : relancez-la avant de recommencer.',
    ALREADY_DECIDED: 'La décision est déjà prise : rechargez la page.',
    LOGIN_TAKEN: 'Cet identifiant a déjà été donné : choisissez-en un autre.',
    POSITION_HELD: 'Cette personne exerce déjà cette fonction à cette période.',
    OWN_ACCOUNT: 'Un collègue désactive votre compte.',
    ACCOUNT_CLOSED: 'Ce compte est désactivé.',
    ACCOUNT_OPEN: 'Ce compte est ouvert.',
    HAND_OVER_REQUIRED: 'Des tâches sont demandées nommément à cette personne : indiquez qui les reprend.',
    MAILBOX_TAKEN: 'Cette adresse est déjà en service ou déjà demandée.',
    ALREADY_IN_CIRCUIT: 'Ce courrier est déjà dans un circuit.',
    NOT_IN_CIRCUIT: 'Ce courrier n’est pas dans un circuit.',
    ALREADY_REGISTERED: 'Ce document a déjà été intégré.',
    LETTER_CLOSED: 'Ce courrier est clos.',
    TASK_CLOSED: 'Cette tâche est déjà terminée.',
    TASK_UNKNOWN: 'Cette tâche n’est pas ouverte : rechargez la page.',
    LEG_OVER: 'Le courrier est passé à une autre bannette entre-temps : rechargez la page.',
    SUSPENDED: 'Le circuit de ce courrier est suspendu.',
    NOT_SUSPENDED: 'Le circuit de ce courrier n’est pas suspendu.',
    MIGRATION_REFUSED: 'Ce courrier ne trouve pas sa place dans l’autre version du circuit : il reste où il est.',
    PLAN_UNAVAILABLE: 'Cette version du circuit est introuvable : le courrier reste où il est.',
    SAME_VERSION: 'Ce courrier est déjà dans cette version du circuit.',
    NOT_AWAITED: 'Le circuit n’attend rien de tel à cette étape.',
    NOT_SKIPPABLE: 'Le courrier ne peut pas se passer de cette étape.',
    NOT_WITHDRAWABLE: 'Cette tâche ne peut pas être retirée.',
    NOT_REDOABLE: 'Le courrier ne revient pas à cette étape.',
    ACTED_SINCE: 'Quelqu’un a agi depuis sur ce courrier : la décision ne se reprend plus.',
    REPLY_SIGNED: 'La réponse est signée : le circuit ne revient plus en arrière.',
    STALE_REV: 'La tâche a changé entre-temps : rechargez la page.',
    ALREADY_THERE: 'Le courrier est déjà dans cette bannette.',
    ALREADY_SETTLED: 'Cet engagement est déjà soldé.',
    ALREADY_ANSWERED: 'Cette contribution a déjà été rendue.',
    UNKNOWN_TASK: 'Cette tâche n’est pas ouverte : rechargez la page.',
    UNKNOWN_INCIDENT: 'Cet incident est déjà levé.',
    NOT_RUNNING: 'Le circuit de ce courrier est terminé.',
    CIRCUIT_CLOSED: 'Le circuit de ce courrier est terminé.',
    ON_BEHALF_REQUIRED: 'Vous pouvez agir ici pour plusieurs personnes : choisissez au nom de qui.',
    REMINDED_TODAY: 'Un rappel a déjà été adressé aujourd’hui pour cette tâche.',
    NOT_CLAIMED: 'Personne d’autre n’a pris cette tâche : vous pouvez la prendre directement.',
    DELEGATION_OVER: 'Cette délégation est terminée.',
    DELEGATION_BEGUN: 'Cette délégation est en cours : révoquez-la et donnez-en une autre.',
    TASK_CLAIMED: 'Une autre personne a pris cette tâche.',
    STALE_REVISION: 'La tâche a changé entre-temps : rechargez la page.',
    REPLY_UNDER_VISA: 'Le projet de réponse est soumis au visa : le modifier annule les visas.',
    VERSION_MISMATCH: 'Le document a changé depuis que vous l’avez lu : relisez-le avant de décider.',
    ALREADY_STAMPED: 'La griffe a déjà été apposée sur ce document.',
    ALREADY_ACKNOWLEDGED: 'L’accusé de réception a déjà été envoyé.',
    INTERVENTION_MOVED_ON: 'Cette demande a avancé entre-temps : rechargez la page.',
    QUARANTINE_SETTLED: 'Ce message a déjà été traité : rechargez la page.',
    STILL_REFUSED: 'Le message ne peut toujours pas être lu : enregistrez-le à la main, ou écartez-le.',
    HAND_OVER_DONE: 'Cette transmission a déjà été traitée.',
    CIRCUIT_DRAFT_EXISTS: 'Ce circuit a déjà un brouillon : remplacez-le ou abandonnez-le.',
    CIRCUIT_KEY_TAKEN: 'Un circuit de la ville porte déjà cet identifiant : choisissez-en un autre.',
    CIRCUIT_UNCHANGED: 'Ce fichier est déjà la version en vigueur.',
    CIRCUIT_IN_FORCE: 'Cette version est en vigueur : publiez d’abord celle qui lui succède.',
  }),
  ...known(412, {
    STALE_VERSION: 'Une autre personne a modifié ces données : rechargez avant d’enregistrer.',
    VERSION_CONFLICT: 'Une autre personne a modifié ces données : rechargez avant d’enregistrer.',
  }),
  ...known(413, {
    REQUEST_TOO_LARGE: 'La demande est trop volumineuse.',
    FILE_TOO_LARGE: 'Le fichier est trop volumineux (50 Mo au plus).',
  }),
  ...known(415, {
    UNSUPPORTED_MEDIA_TYPE: 'Le type de contenu de la demande n’est pas accepté ici.',
    UNSUPPORTED_FILE_TYPE: 'Ce type de fichier n’est pas accepté : PDF, JPEG, PNG ou TIFF.',
  }),
  ...known(416, { RANGE_NOT_SATISFIABLE: 'La partie demandée du document n’existe pas.' }),
  ...known(422, {
    OTHER_CIRCUIT: 'Cette version est celle d’un autre circuit.',
    UNKNOWN_ACTIVITY: 'Cette étape n’a pas plusieurs intervenants en ce moment.',
    UNKNOWN_INSTANCE: 'Cette demande n’est plus en cours.',
    TOO_MANY_INSTANCES: 'Cette étape a déjà trop d’intervenants.',
    UNKNOWN_TOKEN: 'Le circuit n’est plus à cet endroit : rechargez la page.',
    UNKNOWN_ELEMENT: 'Le circuit n’a pas d’étape de ce nom.',
    INVALID_LETTER: 'Les données du courrier sont contradictoires.',
    FILE_REQUIRED: 'Joignez au moins un fichier.',
    UNKNOWN_UNIT: 'Cette entité n’existe pas.',
    UNIT_BELOW_ITSELF: 'Une entité ne peut pas être placée sous elle-même.',
    UNIT_NAMED_BY_RULES:
      'Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.',
    INVALID_SUCCESSOR: 'Cette entité ne peut pas prendre la suite.',
    UNKNOWN_LETTER_TYPE: 'Ce type de courrier n’existe pas.',
    UNKNOWN_FORM: 'Ce formulaire n’existe pas ou n’est plus proposé.',
    UNKNOWN_PRIORITY: 'Cette priorité n’existe pas.',
    DUPLICATE_CODE: 'Un même code ou un même jour figure deux fois dans la liste.',
    FUNCTION_NOT_IN_UNIT: 'Cette fonction n’existe pas dans cette entité.',
    POSITION_DATES:
      'Ces dates ne conviennent pas : une fonction commence au plus tôt aujourd’hui et ne se prolonge pas.',
    PERSON_WITHOUT_EMAIL: 'Cette personne n’a pas d’adresse électronique : ajoutez-la d’abord.',
    UNKNOWN_SUCCESSOR: 'Cette personne n’existe pas ou n’est plus en fonction.',
    NOT_A_SUCCESSOR:
      'Cette personne ne peut pas reprendre ces tâches : choisissez un collègue de la même entité ou au-dessus.',
    LINK_INVALID: 'Ce lien a déjà servi ou n’est plus valable : demandez-en un autre.',
    PASSWORD_TOO_SHORT: 'Choisissez un mot de passe d’au moins douze caractères.',
    PASSWORD_TOO_COMMON: 'Ce mot de passe est trop facile à deviner : choisissez-en un autre.',
    GRIFFE_IMAGE: 'L’image de la signature doit être un fichier PNG ou JPEG lisible.',
    CSV_MALFORMED: 'Ce fichier CSV est mal formé : vérifiez les guillemets.',
    CSV_COLUMNS: 'Des colonnes manquent dans ce fichier : partez d’un export.',
    CSV_LOGIN: 'Un identifiant est fait de minuscules, de chiffres, de points et de tirets.',
    CSV_NAME: 'Le nom manque ou est trop long.',
    CSV_STATE: 'Cet état n’est pas possible ici.',
    CSV_FUNCTION: 'Cette fonction n’existe pas.',
    CSV_UNIT: 'Un code d’entité est fait de majuscules, de chiffres et de tirets.',
    CSV_KIND: 'Cette nature d’entité n’existe pas.',
    UNKNOWN_BOX: 'Cette bannette n’existe pas.',
    UNKNOWN_RECIPIENT: 'Ce destinataire n’existe pas.',
    UNKNOWN_SIGNATORY: 'Ce signataire n’existe pas.',
    NOT_A_SIGNATORY: 'Cette personne ne peut pas signer par griffe.',
    NOT_A_POLE: 'Seul un pôle peut piloter la réponse.',
    NOT_A_BOX: 'Cette entité n’a pas de bannette.',
    ELUS_BY_NAME: 'Les élus sont mis en copie nommément, jamais comme entité.',
    INVALID_SETTING: 'Cette valeur n’est pas admise pour ce réglage.',
    INVALID_DAY: 'Cette date n’existe pas.',
    DAY_PAST: 'Cette échéance est passée : choisissez aujourd’hui ou un jour à venir.',
    UNKNOWN_CIRCUIT: 'Ce circuit n’existe pas pour cette bannette.',
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
    INVALID_OUTCOME: 'Cette issue n’est pas prévue par la tâche.',
    COMMENT_REQUIRED: 'Un motif est nécessaire.',
    UNKNOWN_OUTCOME: 'Cette issue n’est pas prévue par la tâche.',
    CONTRIBUTION_REQUIRED: 'Rédigez la contribution avant de la remettre.',
    BOX_REQUIRED: 'Indiquez la bannette de destination.',
    SIGNATORY_REQUIRED: 'Choisissez le signataire de la réponse.',
    NOT_DELEGATED: 'Cette personne ne vous a pas délégué cette tâche.',
    UNKNOWN_DELEGATE: 'Cette personne n’existe pas ou n’est plus en fonction.',
    DELEGATION_TO_ONESELF: 'Une délégation est donnée à une autre personne.',
    DELEGATION_TO_ELECTED: 'Un élu ne supplée qu’un élu.',
    DELEGATION_DATES: 'Ces dates ne conviennent pas : une absence a une fin, et une délégation finit après son début.',
    NOT_ASSIGNABLE: 'Cette personne ne peut pas recevoir cette tâche.',
    SCAN_REQUIRED: 'Joignez le courrier signé, numérisé.',
    NO_REPLY: 'Il n’y a pas encore de projet de réponse.',
    NO_ADDRESS: 'L’expéditeur n’a pas d’adresse pour cet envoi.',
    IDEMPOTENCY_KEY_REUSED: 'Cette clé d’idempotence a déjà servi à une autre demande.',
    FILE_EMPTY: 'Le fichier est vide.',
    PDF_ENCRYPTED: 'Ce PDF est protégé par un mot de passe : fournissez une version sans protection.',
    PDF_DAMAGED: 'Ce PDF est endommagé : numérisez-le ou exportez-le à nouveau.',
    PDF_SIGNED: 'Ce PDF porte déjà une signature électronique, que la griffe annulerait.',
    IMAGE_DAMAGED: 'Cette image est endommagée.',
    IMAGE_TOO_LARGE: 'Cette image est trop grande : numérisez à une résolution plus faible.',
    TOO_MANY_PAGES: 'Ce document compte trop de pages.',
    DOCX_DAMAGED: 'Ce document Word est illisible.',
    EDITOR_CONTENT_INVALID: 'Le texte contient un élément que la mise en page ne connaît pas.',
    UNKNOWN_MERGE_FIELD: 'Le texte contient un champ de fusion inconnu.',
    MERGE_FIELD_EMPTY: 'Un champ de fusion n’a pas de valeur : complétez-le.',
    STAMP_PLACEMENT_INVALID: 'L’emplacement de la griffe est hors de la page.',
    PROCESSING_TOO_HEAVY: 'Ce document est trop lourd à traiter.',
    PROCESSING_TIMEOUT: 'Ce document demande trop de temps de traitement.',
    MAIL_ADDRESS_INVALID: 'Cette adresse électronique n’est pas valable.',
  }),
  ...known(428, { IF_MATCH_REQUIRED: 'Indiquez la version que vous modifiez (en-tête If-Match).' }),
  ...known(429, {
    TOO_MANY_REQUESTS: 'Trop de demandes : patientez un instant.',
    TOO_MANY_ATTEMPTS: 'Trop d’essais : patientez avant de recommencer.',
  }),
  ...known(500, {
    INTERNAL: 'Une erreur est survenue ; communiquez son numéro à l’assistance.',
    DOCUMENT_CORRUPT: 'Le document conservé est altéré : communiquez le numéro de l’erreur à l’assistance.',
    GRIFFE_UNREADABLE: 'La griffe ne peut pas être lue : communiquez le numéro de l’erreur à l’assistance.',
    RENDER_FAILED: 'La mise en page a échoué : communiquez le numéro de l’erreur à l’assistance.',
    FONT_MISSING: 'Une police manque au serveur : communiquez le numéro de l’erreur à l’assistance.',
  }),
  ...known(503, {
    OIDC_UNAVAILABLE:
      'Le service de connexion de la ville ne répond pas : réessayez, ou utilisez un compte local si vous en avez un.',
    UNAVAILABLE: 'Le service est momentanément indisponible : réessayez dans un instant.',
    CIRCUITS_UNAVAILABLE: 'Les circuits sont momentanément indisponibles : réessayez dans un instant.',
    CIRCUIT_UNREACHABLE: 'Le circuit de ce courrier ne répond pas : réessayez dans un instant.',
    MAIL_NOT_CONFIGURED: 'Aucun serveur de messagerie n’est configuré : prévenez l’assistance.',
    BAD_SIGNATURE: 'Le moteur des circuits n’a pas reconnu l’application : prévenez l’assistance.',
    BUSY: 'Trop de décisions sont en cours : réessayez dans un instant.',
    PROCESSING_FAILED: 'Le document n’a pas pu être traité : réessayez.',
  }),
  ...known(507, { STORE_FULL: 'Il n’y a plus de place pour les documents : prévenez l’assistance.' }),
])

/** Status of a code; 500 for a code that nobody listed, which a test refuses. */
export const statusOf = (code: string): number => problems.get(code)?.status ?? 500

export const titleOf = (code: string): string => problems.get(code)?.title ?? (problems.get('INTERNAL') as Known).title

export const isKnownCode = (code: string): boolean => problems.has(code)

/** One thing for "does not exist" and "may not be seen": the answers are equal to the byte. R4 */
export const notFound = (): DomainError => new DomainError('NOT_FOUND', 'not found')

/** The body of a refusal. The message of the error is for the log of developers and stays out of it. */
export function problemOf(code: string, details: ProblemBody['details'] = {}, id?: string): ProblemBody {
  return {
    type: `urn:bannette:problem:${code}`,
    title: titleOf(code),
    status: statusOf(code),
    code,
    ...(Object.keys(details).length > 0 && { details }),
    ...(id !== undefined && { id }),
  }
}
