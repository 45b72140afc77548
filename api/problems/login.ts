import { known } from './known.ts'

/** Who is there: signing in, the town's login service, links and passwords. */
export const loginProblems = [
  ...known(401, {
    UNAUTHENTICATED: 'Votre session est terminée : identifiez-vous à nouveau.',
    INVALID_CREDENTIALS: 'Identifiant ou mot de passe incorrect.',
    OIDC_REFUSED: 'La connexion par le service de la ville n’a pas abouti : recommencez depuis l’écran de connexion.',
    OIDC_NOT_FRESH: 'Le service de connexion n’a pas redemandé votre mot de passe : recommencez.',
    STEP_UP_REQUIRED: 'Confirmez votre mot de passe pour apposer la griffe.',
  }),
  ...known(403, {
    OIDC_UNKNOWN_ACCOUNT:
      'Votre identité est reconnue, mais aucun compte ouvert ne vous correspond : adressez-vous au bureau du courrier.',
    OIDC_OTHER_PERSON: 'C’est une autre personne qui s’est identifiée : rien n’est confirmé.',
  }),
  ...known(422, {
    LINK_INVALID: 'Ce lien a déjà servi ou n’est plus valable : demandez-en un autre.',
    PASSWORD_TOO_SHORT: 'Choisissez un mot de passe d’au moins douze caractères.',
    PASSWORD_TOO_COMMON: 'Ce mot de passe est trop facile à deviner : choisissez-en un autre.',
  }),
  ...known(429, {
    TOO_MANY_ATTEMPTS: 'Trop d’essais : patientez avant de recommencer.',
  }),
  ...known(503, {
    OIDC_UNAVAILABLE:
      'Le service de connexion de la ville ne répond pas : réessayez, ou utilisez un compte local si vous en avez un.',
  }),
]
