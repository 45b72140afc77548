import { known } from './known.ts'

/** Accounts, positions, delegations and griffes of persons, and the files they are imported from. */
export const peopleProblems = [
  ...known(403, {
    GRIFFE_BY_SIGNATORY: 'Une délégation avec griffe n’est donnée que par le signataire lui-même.',
    DELEGATION_IN_PERSON: 'Cette délégation ne peut être donnée que par la personne elle-même.',
  }),
  ...known(409, {
    OPERATOR_NAME_TAKEN: 'L’identifiant réservé à l’exploitation est déjà celui d’une personne.',
    LOGIN_TAKEN: 'Cet identifiant a déjà été donné : choisissez-en un autre.',
    POSITION_HELD: 'Cette personne exerce déjà cette fonction à cette période.',
    OWN_ACCOUNT: 'Un collègue désactive votre compte.',
    ACCOUNT_CLOSED: 'Ce compte est désactivé.',
    ACCOUNT_OPEN: 'Ce compte est ouvert.',
    HAND_OVER_REQUIRED: 'Des tâches sont demandées nommément à cette personne : indiquez qui les reprend.',
    DELEGATION_OVER: 'Cette délégation est terminée.',
    DELEGATION_BEGUN: 'Cette délégation est en cours : révoquez-la et donnez-en une autre.',
  }),
  ...known(422, {
    FUNCTION_NOT_IN_UNIT: 'Cette fonction n’existe pas dans cette entité.',
    POSITION_DATES:
      'Ces dates ne conviennent pas : une fonction commence au plus tôt aujourd’hui et ne se prolonge pas.',
    PERSON_WITHOUT_EMAIL: 'Cette personne n’a pas d’adresse électronique : ajoutez-la d’abord.',
    UNKNOWN_SUCCESSOR: 'Cette personne n’existe pas ou n’est plus en fonction.',
    NOT_A_SUCCESSOR:
      'Cette personne ne peut pas reprendre ces tâches : choisissez un collègue de la même entité ou au-dessus.',
    GRIFFE_IMAGE: 'L’image de la signature doit être un fichier PNG ou JPEG lisible.',
    CSV_MALFORMED: 'Ce fichier CSV est mal formé : vérifiez les guillemets.',
    CSV_COLUMNS: 'Des colonnes manquent dans ce fichier : partez d’un export.',
    CSV_LOGIN: 'Un identifiant est fait de minuscules, de chiffres, de points et de tirets.',
    CSV_NAME: 'Le nom manque ou est trop long.',
    CSV_STATE: 'Cet état n’est pas possible ici.',
    CSV_FUNCTION: 'Cette fonction n’existe pas.',
    CSV_UNIT: 'Un code d’entité est fait de majuscules, de chiffres et de tirets.',
    CSV_KIND: 'Cette nature d’entité n’existe pas.',
    UNKNOWN_DELEGATE: 'Cette personne n’existe pas ou n’est plus en fonction.',
    DELEGATION_TO_ONESELF: 'Une délégation est donnée à une autre personne.',
    DELEGATION_TO_ELECTED: 'Un élu ne supplée qu’un élu.',
    DELEGATION_DATES: 'Ces dates ne conviennent pas : une absence a une fin, et une délégation finit après son début.',
  }),
]
