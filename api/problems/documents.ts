import { known } from './known.ts'

/** Files and pages: taken in, converted, typeset, stamped, kept. */
export const documentProblems = [
  ...known(404, {
    DOCUMENT_NOT_FOUND: 'Introuvable, ou vous n’y avez pas accès.',
  }),
  ...known(413, {
    FILE_TOO_LARGE: 'Le fichier est trop volumineux (50 Mo au plus).',
  }),
  ...known(415, {
    UNSUPPORTED_FILE_TYPE: 'Ce type de fichier n’est pas accepté : PDF, JPEG, PNG ou TIFF.',
  }),
  ...known(422, {
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
  }),
  ...known(500, {
    DOCUMENT_CORRUPT: 'Le document conservé est altéré : communiquez le numéro de l’erreur à l’assistance.',
    GRIFFE_UNREADABLE: 'La griffe ne peut pas être lue : communiquez le numéro de l’erreur à l’assistance.',
    RENDER_FAILED: 'La mise en page a échoué : communiquez le numéro de l’erreur à l’assistance.',
    FONT_MISSING: 'Une police manque au serveur : communiquez le numéro de l’erreur à l’assistance.',
  }),
  ...known(503, {
    PROCESSING_FAILED: 'Le document n’a pas pu être traité : réessayez.',
  }),
  ...known(507, {
    STORE_FULL: 'Il n’y a plus de place pour les documents : prévenez l’assistance.',
  }),
]
